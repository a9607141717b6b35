//! The points that sum a release up.

use super::Draft;
use super::worth::{Release, points_back};
use crate::model::{InstrumentKind, Status};
use crate::order;
use crate::text::{Folded, fold, is_alphabetic};

/// A digest has at most so many points.
const LONGEST_DIGEST: usize = 5;
/// So many fairly sure points make a digest.
const ENOUGH: usize = 2;
/// The least confidence of a decision.
const HARDLY_SURE: f32 = 0.2;
/// The least of whatever else.
const FAIRLY_SURE: f32 = 0.35;
/// So many points are compared at most: no release that a reader reads has more that matter.
const MOST_COMPARED: usize = 200;

/// Indices of the points that sum the release up, most important first; no two of the same substance.
pub(crate) fn digest(release: &Release<'_, '_>, points: &[Draft]) -> Vec<usize> {
    let mut ranked: Vec<usize> = (0..points.len()).filter(|&index| points[index].core).collect();
    if ranked.is_empty() {
        ranked =
            (0..points.len()).filter(|&index| points[index].act.act.status() != Status::Courtesy).collect();
    }
    let mut ranked: Vec<(usize, f32)> =
        ranked.into_iter().map(|index| (index, release.weight(index, &points[index]))).collect();
    // Of equal weight, the earlier comes first.
    order::sort_by(&mut ranked, |(_, one), (_, other)| other.total_cmp(one));
    // What is hardly there is left out where enough else is.
    let unsure = |&index: &usize| index > 0 && points[index].confidence < least(&points[index]);
    if ranked.iter().filter(|(index, _)| !unsure(index)).count() >= ENOUGH {
        ranked.retain(|(index, _)| !unsure(index));
    }
    let mut chosen: Vec<(usize, Vec<String>)> = Vec::new();
    for (index, _) in ranked.into_iter().take(MOST_COMPARED) {
        if chosen.len() == LONGEST_DIGEST {
            break;
        }
        if chosen.iter().any(|(other, _)| is_same(&points[index], &points[*other])) {
            continue;
        }
        let substance = substance(&points[index].summary);
        if chosen.iter().all(|(_, words)| share(&substance, words) < SAME_SUBSTANCE) {
            chosen.push((index, substance));
        }
    }
    chosen.into_iter().map(|(index, _)| index).collect()
}

/// Of less confidence, a point is most probably misread; a decision is worth more of a risk.
fn least(point: &Draft) -> f32 {
    if point.act.act.status() == Status::Decision { HARDLY_SURE } else { FAIRLY_SURE }
}

/// The point for the headline: the first of the digest that is fairly sure and says something by itself, else the
/// first.
pub(crate) fn top<'d>(digest: &[usize], points: &'d [Draft]) -> Option<&'d Draft> {
    let fit = |draft: &&Draft| draft.confidence >= SURE_ENOUGH && !points_back(&draft.summary);
    let brief = |draft: &&Draft| draft.summary.split_whitespace().nth(LONGEST_HEADLINE).is_none();
    let chosen = || digest.iter().filter_map(|&index| points.get(index));
    chosen()
        .find(|draft| fit(draft) && brief(draft))
        .or_else(|| chosen().find(fit))
        .or_else(|| chosen().next())
}

/// A headline has no more words, where it can.
const LONGEST_HEADLINE: usize = 22;

/// A headline of less confidence is a bad guess.
const SURE_ENOUGH: f32 = 0.35;

/// The same act of the same speakers on the same areas says the same, unless each names a means of its own.
fn is_same(one: &Draft, other: &Draft) -> bool {
    fn means(draft: &Draft) -> impl Iterator<Item = InstrumentKind> {
        draft.instruments.iter().map(|mention| mention.kind)
    }
    one.act.act == other.act.act
        && one.act.act.status() != Status::Decision
        && one.areas == other.areas
        && one.act.speakers == other.act.speakers
        && means(one).eq(means(other))
}

/// Two sentences that share so much of the shorter one's words say the same.
const SAME_SUBSTANCE: f32 = 0.67;

/// The words of a sentence that say what it is about: behind the verb, without particles, articles and clitics.
/// Sorted, each once.
fn substance(summary: &str) -> Vec<String> {
    let stems = summary.split_whitespace().skip(1).map(stem);
    let mut words: Vec<String> = stems.filter(|word| word.chars().count() >= SHORTEST_STEM).collect();
    order::sort_by(&mut words, String::cmp);
    words.dedup();
    words
}

/// A shorter word is a particle most often.
const SHORTEST_STEM: usize = 4;

/// The folded word without «و», «ب», «ل», the article and the «ا» of an accusative.
fn stem(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for character in word.chars() {
        match fold(character) {
            Folded::One(one) | Folded::Two(one, _) if is_alphabetic(character) || character.is_numeric() => {
                folded.push(one);
            }
            _ => {}
        }
    }
    let bare = folded.strip_prefix('و').unwrap_or(&folded);
    let bare = crate::words::without_article(bare).unwrap_or(bare);
    folded.drain(..folded.len() - bare.len());
    // «مؤتمرا» is «مؤتمر».
    if folded.chars().count() > SHORTEST_STEM && folded.ends_with('ا') {
        folded.pop();
    }
    folded
}

/// How much of the shorter list the longer one has; both are sorted.
fn share(one: &[String], other: &[String]) -> f32 {
    let (shorter, longer) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if shorter.is_empty() {
        return 0.0;
    }
    let shared = shorter.iter().filter(|word| longer.binary_search(word).is_ok()).count();
    shared as f32 / shorter.len() as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sentences_on_the_same_matter_share_their_words() {
        let one = substance("بحث المغرب وإيطاليا تعزيز التعاون الأمني.");
        let other = substance("أكد المغرب وإيطاليا أهمية تعزيز التعاون الأمني.");
        let third = substance("وقع المغرب وإيطاليا مذكرة تفاهم لصيد الأسماك.");
        assert!(share(&one, &other) >= SAME_SUBSTANCE);
        assert!(share(&one, &third) < SAME_SUBSTANCE);
    }
}
