//! The border between the Balagh core and JavaScript: values go in and out as plain objects, nothing else happens here.

mod json;
mod options;
mod spans;
mod thrown;

use balagh::Release;
use js_sys::{JSON, JsString};
use wasm_bindgen::prelude::*;

/// Reads one release.
///
/// ```js
/// const { event, points } = parse(text, { published: "2025-07-16" });
/// ```
///
/// Offsets are UTF-16 code units: `text.slice(span.start, span.end) === span.text`.
///
/// # Errors
/// Throws an `Error` whose `code` is one of those of the core (`empty`, `too_long`, `unknown_language` …),
/// `invalid_text` where `text` is no string, or `invalid_options`.
#[wasm_bindgen(unchecked_return_type = "Release")]
pub fn parse(
    #[wasm_bindgen(unchecked_param_type = "string")] text: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let text: JsString =
        text.dyn_into().map_err(|_| thrown::error("invalid_text", "the text must be a string"))?;
    let options = options::read(&options)?;
    let release = balagh::parse(&String::from(&text), &options)
        .map_err(|error| thrown::error(error.code(), &error.to_string()))?;
    let object = plain_object(&release)?;
    if !text.is_valid_utf16() {
        spans::take_text_from(&text, &object);
    }
    Ok(object)
}

/// The version of Balagh that this module was built from.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

#[inline(never)]
fn plain_object(release: &Release) -> Result<JsValue, JsValue> {
    let json = json::json(release).ok();
    json.and_then(|json| JSON::parse(&json).ok())
        .ok_or_else(|| thrown::error("internal", "the reading cannot be handed over"))
}
