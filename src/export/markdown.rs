use super::outline::{Fact, Item, Outline, Section, outline};
use crate::Release;
use std::fmt::Write;

/// Writes a release down as Markdown (CommonMark), labels in the language of the release.
///
/// Words of the release are escaped: nothing in them becomes a heading, a link or HTML.
///
/// ```
/// let release = balagh::parse("سجل الفريق هدفين في مباراة الأمس.", &Default::default())?;
/// let document = balagh::export::markdown(&release);
/// assert!(document.contains("لا يتضمن النص حدثا"));
/// # Ok::<(), balagh::Error>(())
/// ```
#[must_use]
pub fn markdown(release: &Release) -> String {
    let Outline { title, facts, digest, digest_title, note, sections } = outline(release);
    let mut blocks = Vec::new();
    if !title.is_empty() {
        blocks.push(format!("# {}\n", escape(&title)));
    }
    if !facts.is_empty() {
        blocks.push(facts.iter().map(fact).collect());
    }
    if !digest.is_empty() {
        let lines: String =
            digest.iter().enumerate().map(|(at, line)| format!("{}. {}\n", at + 1, escape(line))).collect();
        blocks.push(format!("## {digest_title}\n\n{lines}"));
    }
    if let Some(note) = note {
        blocks.push(format!("**{note}**\n"));
    }
    blocks.extend(sections.iter().map(section));
    blocks.join("\n")
}

fn fact(fact: &Fact) -> String {
    format!("- **{}:** {}\n", fact.label, escape(&fact.value))
}

fn section(section: &Section) -> String {
    let items: Vec<String> = section.items.iter().map(item).collect();
    format!("## {}\n\n{}", section.title, items.join("\n"))
}

fn item(item: &Item) -> String {
    let mut lines = format!("- **{}**  \n", escape(&item.summary));
    let about: Vec<String> = item.about.iter().map(|word| escape(word)).collect();
    let speakers: Vec<String> = item.speakers.iter().map(|word| escape(word)).collect();
    let details: Vec<String> =
        [about.join(" · "), speakers.join("، ")].into_iter().filter(|detail| !detail.is_empty()).collect();
    // Writing to a string cannot fail.
    let _ = writeln!(lines, "  {}\n", details.join(" — "));
    let _ = writeln!(lines, "  > {}", escape(&item.evidence));
    lines
}

/// Puts a backslash before every character that CommonMark may read as markup, numbers that open a list included.
fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    let mut only_digits = true;
    for character in words.chars() {
        let opens_list = only_digits && matches!(character, '.' | ')') && !escaped.is_empty();
        if opens_list || is_markup(character) {
            escaped.push('\\');
        }
        only_digits &= character.is_ascii_digit();
        escaped.push(character);
    }
    escaped
}

fn is_markup(character: char) -> bool {
    matches!(
        character,
        '\\' | '`'
            | '*'
            | '_'
            | '{'
            | '}'
            | '['
            | ']'
            | '<'
            | '>'
            | '#'
            | '+'
            | '-'
            | '!'
            | '|'
            | '&'
            | '~'
            | '='
    )
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn markup_in_a_release_stays_text() {
        assert_eq!(escape("<b>*a* [b](c)"), r"\<b\>\*a\* \[b\](c)");
        assert_eq!(escape("# عنوان"), r"\# عنوان");
        assert_eq!(escape("2027. كان"), r"2027\. كان");
        assert_eq!(escape("قال 3.5"), "قال 3.5");
    }
}
