//! JSON for the exports, without the weight of a library: values are built, then written indented.

/// A JSON value. What is empty is left out of the object or list that holds it.
pub(super) enum Value {
    Nothing,
    Text(String),
    Number(usize),
    List(Vec<Value>),
    Object(Vec<(&'static str, Value)>),
}

/// An object of the members that are there, in this order.
pub(super) fn object<const MEMBERS: usize>(members: [(&'static str, Value); MEMBERS]) -> Value {
    Value::Object(members.into())
}

/// A string.
pub(super) fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

/// A list of what there is.
pub(super) fn list(values: impl IntoIterator<Item = Value>) -> Value {
    Value::List(values.into_iter().collect())
}

impl<V: Into<Value>> From<Option<V>> for Value {
    fn from(value: Option<V>) -> Value {
        value.map_or(Value::Nothing, Into::into)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl Value {
    /// The document, indented by two spaces, with a line break at its end.
    pub(super) fn document(&self) -> String {
        let mut written = String::new();
        self.write(&mut written, Some(0));
        written.push('\n');
        written
    }

    /// The value on one line.
    pub(super) fn line(&self) -> String {
        let mut written = String::new();
        self.write(&mut written, None);
        written
    }

    fn is_empty(&self) -> bool {
        match self {
            Value::Nothing => true,
            Value::Text(text) => text.is_empty(),
            Value::Number(_) => false,
            Value::List(values) => values.iter().all(Value::is_empty),
            Value::Object(members) => members.iter().all(|(_, value)| value.is_empty()),
        }
    }

    /// Depth is that of the value's own lines; no depth, no lines.
    fn write(&self, written: &mut String, depth: Option<usize>) {
        let inner = depth.map(|depth| depth + 1);
        match self {
            Value::Nothing => written.push_str("null"),
            Value::Text(text) => write_string(text, written),
            Value::Number(number) => written.push_str(&number.to_string()),
            Value::List(values) => {
                written.push('[');
                let present = values.iter().filter(|value| !value.is_empty());
                for (at, value) in present.enumerate() {
                    separate(at, inner, written);
                    value.write(written, inner);
                }
                close(']', depth, written);
            }
            Value::Object(members) => {
                written.push('{');
                let present = members.iter().filter(|(_, value)| !value.is_empty());
                for (at, (name, value)) in present.enumerate() {
                    separate(at, inner, written);
                    write_string(name, written);
                    written.push_str(if depth.is_some() { ": " } else { ":" });
                    value.write(written, inner);
                }
                close('}', depth, written);
            }
        }
    }
}

fn separate(at: usize, depth: Option<usize>, written: &mut String) {
    if at > 0 {
        written.push(',');
    }
    break_line(depth, written);
}

fn close(bracket: char, depth: Option<usize>, written: &mut String) {
    break_line(depth, written);
    written.push(bracket);
}

fn break_line(depth: Option<usize>, written: &mut String) {
    if let Some(depth) = depth {
        written.push('\n');
        written.extend(std::iter::repeat_n("  ", depth));
    }
}

/// RFC 8259 § 7; `<` as well, so that the document may stand in a `<script>` of a page, and the two line ends
/// that old JavaScript does not take inside a string.
fn write_string(text: &str, written: &mut String) {
    written.push('"');
    for character in text.chars() {
        match character {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\r' => written.push_str("\\r"),
            '\t' => written.push_str("\\t"),
            '\0'..='\u{1f}' | '<' | '\u{2028}' | '\u{2029}' => write_escape(character, written),
            _ => written.push(character),
        }
    }
    written.push('"');
}

fn write_escape(character: char, written: &mut String) {
    written.push_str("\\u");
    let code = u32::from(character);
    for shift in [12, 8, 4, 0] {
        written.extend(char::from_digit((code >> shift) & 0xf, 16));
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, list, object, text};

    #[test]
    fn what_is_empty_is_left_out() {
        let value = object([
            ("name", text("الرباط")),
            ("nothing", Value::Nothing),
            ("empty", list([text(""), list([])])),
            ("count", Value::Number(0)),
        ]);
        assert_eq!(value.line(), r#"{"name":"الرباط","count":0}"#);
        assert_eq!(value.document(), "{\n  \"name\": \"الرباط\",\n  \"count\": 0\n}\n");
    }

    #[test]
    fn strings_read_back_as_they_were() {
        let hostile = "\"\\\n\r\t\0\u{1f}\u{7f}</script><!--\u{2028}\u{2029}😀";
        let line = text(hostile).line();
        assert_eq!(serde_json::from_str::<String>(&line).expect("it is one"), hostile);
        assert!(!line.contains('<') && line.bytes().all(|byte| byte >= 0x20));
    }
}
