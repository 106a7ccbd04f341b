//! What stands in a link after the #: a mark, then in base64url a byte for the version and the deflated articles.

use super::deflate::{Failure, deflated, inflated};
use crate::wire::Bundle;

/// By this a fragment is told from others.
const MARK: &str = "compare=";

/// The only version there is: JSON of a bundle, deflated without a header.
const VERSION: u8 = 1;

/// Links of more characters are not made: programs cut them off on the way.
pub const LONGEST: usize = 64 * 1024;

/// Articles of more bytes are not taken out of a link.
const LARGEST: usize = 2 << 20;

/// Why there is no link, or nothing came out of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The link would have so many characters.
    TooLong(usize),
    /// The articles in the link are too large.
    TooLarge,
    /// The link was made by a later version.
    Newer,
    /// The link is damaged.
    Damaged,
    /// The browser cannot make or open links.
    Unsupported,
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unsupported => Self::Unsupported,
            Failure::TooMuch => Self::TooLarge,
            Failure::Broken => Self::Damaged,
        }
    }
}

/// Whether a fragment holds articles.
#[must_use]
pub fn is_ours(fragment: &str) -> bool {
    fragment.starts_with(MARK)
}

/// The link to a page that opens two articles.
pub async fn link(page: &str, bundle: &Bundle) -> Result<String, Refusal> {
    let json = serde_json::to_vec(bundle).map_err(|_| Refusal::Damaged)?;
    if json.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let mut bytes = vec![VERSION];
    bytes.extend(deflated(json).await?);
    let link = format!("{page}#{MARK}{}", base64url(&bytes));
    if link.len() > LONGEST {
        return Err(Refusal::TooLong(link.len()));
    }
    Ok(link)
}

/// The articles that a fragment holds.
pub async fn opened(fragment: &str) -> Result<Bundle, Refusal> {
    let code = fragment.strip_prefix(MARK).ok_or(Refusal::Damaged)?;
    if code.len() > LONGEST {
        return Err(Refusal::TooLarge);
    }
    let bytes = from_base64url(code).ok_or(Refusal::Damaged)?;
    let (version, deflated) = bytes.split_first().ok_or(Refusal::Damaged)?;
    if *version != VERSION {
        return Err(Refusal::Newer);
    }
    let json = inflated(deflated.to_vec(), LARGEST).await?;
    serde_json::from_slice(&json).map_err(|_| Refusal::Damaged)
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base64 with the alphabet for addresses and without padding (RFC 4648, section 5).
fn base64url(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let three = group.iter().chain([&0, &0]).take(3);
        let bits = three.fold(0, |bits, &b| bits << 8 | usize::from(b));
        for place in 0..=group.len() {
            out.push(char::from(DIGITS[bits >> (18 - 6 * place) & 63]));
        }
    }
    out
}

fn from_base64url(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    for group in text.as_bytes().chunks(4) {
        if group.len() == 1 {
            return None;
        }
        let mut bits = 0;
        for place in 0..4 {
            let digit = match group.get(place) {
                Some(c) => DIGITS.iter().position(|d| d == c)?,
                None => 0,
            };
            bits = bits << 6 | digit;
        }
        let bytes = [bits >> 16, bits >> 8, bits].map(|b| (b & 255) as u8);
        out.extend(&bytes[..group.len() - 1]);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_for_addresses() {
        let check = |bytes: &[u8], text: &str| {
            assert_eq!(base64url(bytes), text);
            assert_eq!(from_base64url(text).as_deref(), Some(bytes));
        };
        check(b"", "");
        check(b"f", "Zg");
        check(b"fo", "Zm8");
        check(b"foo", "Zm9v");
        check(&[0xfb, 0xff, 0xfe], "-__-");
        assert_eq!(from_base64url("A"), None);
        assert_eq!(from_base64url("AA+/"), None);
        assert_eq!(from_base64url("é"), None);
    }

    proptest::proptest! {
        #[test]
        fn bytes_come_back(bytes in proptest::collection::vec(0_u8..=255, 0..50)) {
            let back = from_base64url(&base64url(&bytes));
            proptest::prop_assert_eq!(back, Some(bytes));
        }
    }
}
