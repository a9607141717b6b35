//! Writes what `parse` returned: the formats of `balagh --format …`, in a module that is loaded when it is needed.

#[path = "../../src/thrown.rs"]
mod thrown;

use balagh::Release;
use balagh::export::Format;
use wasm_bindgen::prelude::*;

/// Writes a release down: the same bytes as `balagh --format …`.
///
/// ```js
/// const table = write(parse(text), text, "csv");
/// ```
///
/// The contract's JSON is `JSON.stringify(parse(text))`.
///
/// # Errors
/// Throws an `Error` whose `code` is `invalid_format` where there is no such format, or `invalid_release` where
/// `release` is none.
#[wasm_bindgen]
pub fn write(
    #[wasm_bindgen(unchecked_param_type = "Release")] release: JsValue,
    text: &str,
    #[wasm_bindgen(unchecked_param_type = "\"markdown\" | \"text\" | \"csv\" | \"json-ld\" | \"ninjs\"")]
    format: JsValue,
) -> Result<String, JsValue> {
    let name = format.as_string().unwrap_or_default();
    let format = Format::named(&name)
        .ok_or_else(|| thrown::error("invalid_format", &format!("there is no format “{name}”")))?;
    let release: Release = serde_wasm_bindgen::from_value(release)
        .map_err(|error| thrown::error("invalid_release", &error.to_string()))?;
    Ok(format.write(&release, text))
}
