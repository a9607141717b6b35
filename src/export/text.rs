use super::outline::{Item, Outline, outline};
use crate::Release;

/// Writes a release down as plain text, labels in the language of the release.
///
/// ```
/// let release = balagh::parse("سجل الفريق هدفين في مباراة الأمس.", &Default::default())?;
/// assert_eq!(balagh::export::text(&release), "لا يتضمن النص حدثا من أحداث التعاون.\n");
/// # Ok::<(), balagh::Error>(())
/// ```
#[must_use]
pub fn text(release: &Release) -> String {
    let Outline { title, facts, digest, digest_title, note, sections } = outline(release);
    let mut blocks = Vec::new();
    if !title.is_empty() {
        blocks.push(format!("{title}\n"));
    }
    if !facts.is_empty() {
        blocks.push(facts.iter().map(|fact| format!("{}: {}\n", fact.label, fact.value)).collect());
    }
    if !digest.is_empty() {
        let lines: String =
            digest.iter().enumerate().map(|(at, line)| format!("{}. {line}\n", at + 1)).collect();
        blocks.push(format!("{digest_title}\n{lines}"));
    }
    if let Some(note) = note {
        blocks.push(format!("{note}\n"));
    }
    for section in sections {
        let items: String = section.items.iter().map(item).collect();
        blocks.push(format!("{}\n{items}", section.title));
    }
    blocks.join("\n")
}

fn item(item: &Item) -> String {
    let details: Vec<String> = [item.about.join(" · "), item.speakers.join("، ")]
        .into_iter()
        .filter(|detail| !detail.is_empty())
        .collect();
    format!("• {}\n  {}\n  «{}»\n", item.summary, details.join(" — "), item.evidence)
}
