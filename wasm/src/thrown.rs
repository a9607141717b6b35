//! What JavaScript catches.

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const DECLARATION: &str = "
/** What `parse` throws: `code` is stable, `message` is for people. */
export interface BalaghError extends Error {
    name: \"BalaghError\";
    code: string;
}
";

/// An `Error` with a stable `code` for programs and a `message` for people.
pub fn error(code: &str, message: &str) -> JsValue {
    let error = Error::new(message);
    error.set_name("BalaghError");
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error.into()
}
