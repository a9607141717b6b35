//! Byte offsets to UTF-16 offsets.

/// How many bytes lie between two noted offsets: the longest way that one look-up walks.
const STRIDE: usize = 64;

/// The UTF-16 offsets of a text, noted at every [`STRIDE`] bytes.
pub(crate) struct Utf16Offsets<'t> {
    input: &'t str,
    /// UTF-16 code units before the first character that starts at or after byte `index * STRIDE`.
    noted: Vec<(usize, usize)>,
}

impl<'t> Utf16Offsets<'t> {
    /// Walks the text once.
    pub(crate) fn new(input: &'t str) -> Utf16Offsets<'t> {
        let mut noted = Vec::with_capacity(input.len() / STRIDE + 1);
        let (mut byte, mut units) = (0, 0);
        while byte < input.len() {
            noted.push((byte, units));
            let mut next = input.len().min(noted.len() * STRIDE);
            while !input.is_char_boundary(next) {
                next += 1;
            }
            units += units_in(&input[byte..next]);
            byte = next;
        }
        Utf16Offsets { input, noted }
    }

    /// How many UTF-16 code units come before this byte, which must be a character's first or the text's end.
    pub(crate) fn at(&self, byte: usize) -> usize {
        let after = self.noted.partition_point(|&(noted, _)| noted <= byte);
        let (start, units) = after.checked_sub(1).map_or((0, 0), |index| self.noted[index]);
        units + units_in(&self.input[start..byte])
    }
}

/// The UTF-16 code units of a text: one for each character, two where it takes four bytes.
fn units_in(text: &str) -> usize {
    text.bytes().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(byte >= 0xF0)).sum()
}

#[cfg(test)]
mod tests {
    use super::Utf16Offsets;

    #[test]
    fn every_character_of_a_mixed_text_gets_the_offset_that_utf16_encoding_gives_it() {
        let text = "لقاء 🤝 رَسْمِيّ \u{202B}A\u{202C} é ".repeat(40);
        let offsets = Utf16Offsets::new(&text);
        for (byte, _) in text.char_indices() {
            assert_eq!(offsets.at(byte), text[..byte].encode_utf16().count());
        }
        assert_eq!(offsets.at(text.len()), text.encode_utf16().count());
    }
}
