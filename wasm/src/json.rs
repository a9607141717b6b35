//! A reading as JSON: the engine makes objects of one string sooner than they are made property by property across the
//! border. Written by hand, since a library for any value weighs more than all of this border.

use serde::Serialize;
use serde::ser::{self, Impossible, SerializeSeq, SerializeStruct, Serializer};
use std::fmt;

/// The JSON of a value; an error where it holds what no reading does.
pub fn json(value: &impl Serialize) -> Result<String, Unwritable> {
    let mut json = Json(String::new());
    value.serialize(&mut json)?;
    Ok(json.0)
}

/// What the contract has no place for: maps, bytes, numbers below zero.
#[derive(Debug)]
pub struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("no value of a reading")
    }
}

impl std::error::Error for Unwritable {}

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Unwritable {
        Unwritable
    }
}

struct Json(String);

/// The items of a list, or the fields of an object.
struct Items<'j> {
    json: &'j mut Json,
    closing: char,
    is_empty: bool,
}

impl Json {
    // Kept apart, as what it is written with: each is asked for in a hundred places.
    #[inline(never)]
    fn mark(&mut self, mark: char) {
        self.0.push(mark);
    }

    fn open(&mut self, opening: char, closing: char) -> Items<'_> {
        self.mark(opening);
        Items { json: self, closing, is_empty: true }
    }

    #[inline(never)]
    fn number(&mut self, number: u64) {
        if number > 9 {
            self.number(number / 10);
        }
        self.mark(char::from(b'0' + (number % 10) as u8));
    }

    #[inline(never)]
    fn string(&mut self, text: &str) {
        let mut rest = text;
        self.mark('"');
        while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
            self.0.push_str(&rest[..at]);
            self.escaped(rest.as_bytes()[at]);
            rest = &rest[at + 1..];
        }
        self.0.push_str(rest);
        self.mark('"');
    }

    fn escaped(&mut self, byte: u8) {
        if byte >= b' ' {
            self.mark('\\');
            self.mark(char::from(byte));
            return;
        }
        self.0.push_str("\\u00");
        for half in [byte >> 4, byte & 0xF] {
            self.mark(char::from_digit(half.into(), 16).unwrap_or('0'));
        }
    }
}

impl Items<'_> {
    #[inline(never)]
    fn next(&mut self) {
        if !self.is_empty {
            self.json.mark(',');
        }
        self.is_empty = false;
    }

    fn close(self) {
        self.json.mark(self.closing);
    }
}

impl SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.next();
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Items<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        self.next();
        self.json.string(key);
        self.json.mark(':');
        value.serialize(&mut *self.json)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

/// Types that no reading holds.
macro_rules! unwritable {
    ($($method:ident($($type:ty),*);)*) => {
        $(fn $method(self, $(_: $type),*) -> Result<(), Unwritable> {
            Err(Unwritable)
        })*
    };
}

impl<'j> Serializer for &'j mut Json {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Items<'j>;
    type SerializeStruct = Items<'j>;
    type SerializeTuple = Impossible<(), Unwritable>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Impossible<(), Unwritable>;
    type SerializeStructVariant = Impossible<(), Unwritable>;

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Unwritable> {
        self.number(value);
        Ok(())
    }

    /// The only ones are confidences: hundredths between 0 and 1.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a confidence is between 0 and 1"
    )]
    fn serialize_f64(self, value: f64) -> Result<(), Unwritable> {
        let hundredths = (value * 100.0).round() as u64;
        self.number(hundredths / 100);
        self.mark('.');
        self.number(hundredths / 10 % 10);
        self.number(hundredths % 10);
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Unwritable> {
        self.string(value);
        Ok(())
    }

    #[inline(never)]
    fn serialize_none(self) -> Result<(), Unwritable> {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Unwritable> {
        self.string(name);
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'j>, Unwritable> {
        Ok(self.open('[', ']'))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Items<'j>, Unwritable> {
        Ok(self.open('{', '}'))
    }

    unwritable! {
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_f32(f32);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_unit();
        serialize_unit_struct(&'static str);
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unwritable> {
        Err(Unwritable)
    }
}
