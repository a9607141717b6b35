//! A name for a release that everybody who reads the same text arrives at.

/// A hash of the text as a UUID of version 8 (RFC 9562 § 5.8), in a URN. It tells texts apart; it proves nothing.
pub(super) fn urn(text: &str) -> String {
    let hash = fnv1a(text.as_bytes());
    let marked = hash & !(0xf << 76) & !(0b11 << 62) | 8 << 76 | 0b10 << 62;
    let digits: String =
        (0..32).rev().filter_map(|at| char::from_digit((marked >> (4 * at)) as u32 & 0xf, 16)).collect();
    let mut urn = String::from("urn:uuid:");
    for (at, digit) in digits.chars().enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            urn.push('-');
        }
        urn.push(digit);
    }
    urn
}

/// FNV-1a of 128 bits.
fn fnv1a(bytes: &[u8]) -> u128 {
    const OFFSET_BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(OFFSET_BASIS, |hash, &byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::{fnv1a, urn};

    #[test]
    fn the_hash_is_fnv1a() {
        // From the test vectors of the FNV reference code.
        assert_eq!(fnv1a(b""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(fnv1a(b"foobar"), 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18);
    }

    #[test]
    fn the_name_is_a_uuid_of_version_8() {
        let urn = urn("بلاغ");
        let uuid = urn.strip_prefix("urn:uuid:").expect("it is one");
        let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert_eq!(uuid.as_bytes()[14], b'8');
        assert!(matches!(uuid.as_bytes()[19], b'8' | b'9' | b'a' | b'b'));
    }
}
