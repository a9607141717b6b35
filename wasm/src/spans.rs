//! Spans over strings that are no valid UTF-16.

use js_sys::{JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Gives every span below `value` its words as `input` has them.
///
/// A lone surrogate reaches Rust as U+FFFD, one code unit for one: offsets hold, words would not.
pub fn take_text_from(input: &JsString, value: &JsValue) {
    let Some(object) = value.dyn_ref::<Object>() else { return };
    if let Some((start, end)) = bounds(object) {
        let _ = Reflect::set(object, &"text".into(), &input.slice(start, end));
        return;
    }
    for child in Object::values(object) {
        take_text_from(input, &child);
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "offsets come from usize on a 32-bit machine"
)]
fn bounds(object: &Object) -> Option<(u32, u32)> {
    let number = |key: &str| Reflect::get(object, &key.into()).ok()?.as_f64();
    Some((number("start")? as u32, number("end")? as u32))
}
