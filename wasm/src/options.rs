//! Options as JavaScript gives them.

use crate::thrown;
use balagh::Options;
use js_sys::{Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

/// Reads the options. A key that Balagh does not know, or whose value does not fit, is an error that names the key.
pub fn read(given: &JsValue) -> Result<Options, JsValue> {
    if given.is_undefined() || given.is_null() {
        return Ok(Options::default());
    }
    let given = given.dyn_ref::<Object>().ok_or_else(|| invalid("options must be an object"))?;
    let known = known()?;
    let read = Object::new();
    for key in Object::keys(given) {
        let name = key.as_string().unwrap_or_default();
        if !Object::has_own(&known, &key) {
            return Err(invalid(&format!("there is no option “{name}”")));
        }
        let value = Reflect::get(given, &key)?;
        // JavaScript's convention: `{ limit: undefined }` says nothing about the limit.
        if !value.is_undefined() {
            check(&name, &key, &value)?;
            Reflect::set(&read, &key, &value)?;
        }
    }
    from_object(&read).map_err(|error| invalid(&error.to_string()))
}

/// Every option with its default. serde-wasm-bindgen passes unknown keys over, so they are looked for here.
fn known() -> Result<Object, JsValue> {
    let defaults = Options::default()
        .serialize(&Serializer::new())
        .map_err(|error| thrown::error("internal", &error.to_string()))?;
    Ok(defaults.unchecked_into())
}

fn check(name: &str, key: &JsValue, value: &JsValue) -> Result<(), JsValue> {
    let alone = Object::new();
    Reflect::set(&alone, key, value)?;
    from_object(&alone).map(drop).map_err(|error| {
        invalid(&format!("option “{name}”: {}", error.to_string().trim_start_matches("Error: ")))
    })
}

fn from_object(object: &Object) -> Result<Options, serde_wasm_bindgen::Error> {
    serde_wasm_bindgen::from_value(object.into())
}

fn invalid(message: &str) -> JsValue {
    thrown::error("invalid_options", message)
}
