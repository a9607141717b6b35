//! Options as JavaScript gives them, read by hand: a deserializer for any type weighs more than all of this border.

use crate::thrown;
use balagh::Options;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Reads the options. A key that Balagh does not know, or whose value does not fit, is an error that names the key.
pub fn read(given: &JsValue) -> Result<Options, JsValue> {
    let mut options = Options::default();
    if given.is_undefined() || given.is_null() {
        return Ok(options);
    }
    let given = given.dyn_ref::<Object>().ok_or_else(|| invalid("options must be an object"))?;
    for key in Object::keys(given) {
        let value = Reflect::get(given, &key)?;
        let name = key.as_string().unwrap_or_default();
        match name.as_str() {
            // JavaScript's convention: `{ limit: undefined }` says nothing about the limit.
            "published" | "limit" if value.is_undefined() => {}
            "published" => options.published = day(&value)?,
            "limit" => options.limit = bytes(&value)?,
            _ => return Err(invalid(&format!("there is no option “{name}”"))),
        }
    }
    Ok(options)
}

fn day(value: &JsValue) -> Result<Option<String>, JsValue> {
    if value.is_null() {
        return Ok(None);
    }
    value.as_string().map(Some).ok_or_else(|| invalid("option “published” must be a string: YYYY-MM-DD"))
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast ends at the largest usize, and longer texts do not fit into memory"
)]
fn bytes(value: &JsValue) -> Result<usize, JsValue> {
    let number = value.as_f64().filter(|number| *number >= 0.0 && number.fract() == 0.0);
    number
        .map(|number| number as usize)
        .ok_or_else(|| invalid("option “limit” must be a whole number of bytes"))
}

fn invalid(message: &str) -> JsValue {
    thrown::error("invalid_options", message)
}
