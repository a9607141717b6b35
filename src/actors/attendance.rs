//! Who takes part, also without saying anything. A king in a formula, the saint of a foundation's name take no part.

use super::Entity;
use crate::lexicon::word_lists::{CEREMONIES, OVERSEEING};
use crate::lexicon::{ActClass, Category, Shape};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// Where a text names those who take part.
pub(crate) struct Attendance {
    /// Sentences that name those present: «حضر», «بحضور», «يرافقه», «وقعها».
    sentences: Vec<Range<usize>>,
}

impl Attendance {
    /// Finds the sentences that name those present.
    pub(crate) fn of(tagged: &Tagged<'_>) -> Attendance {
        let sentences = tagged.text.sentences.iter().map(|sentence| sentence.tokens.clone());
        let attended =
            sentences.filter(|tokens| tokens.clone().any(|token| tagged.is_function(token, "attendance")));
        Attendance { sentences: attended.collect() }
    }

    /// Whether a person is named as taking part: as one who is met or visits, as one whose greetings are conveyed, or
    /// among those present. Who does anything else that counts has a point of his own: the subject of any other verb is a
    /// spokesman who relays, or one whom the background recalls.
    pub(crate) fn includes(&self, tagged: &Tagged<'_>, entity: &Entity) -> bool {
        entity.mentions.iter().any(|mention| {
            let sentence = self.sentences.partition_point(|sentence| sentence.end <= mention.start);
            let present = self.sentences.get(sentence).is_some_and(|sentence| {
                sentence.contains(&mention.start) && !is_told_of(tagged, sentence, mention.start)
            });
            present && !is_represented(tagged, mention.start)
                || entity.name.is_some()
                    && (is_of_meeting(tagged, mention.start) || is_met(tagged, mention.start))
        })
    }
}

/// «لقاء بمشاركة الأردن يدل على اهتمام الملك فلان»: another clause stands between the word and whoever it names.
fn is_told_of(tagged: &Tagged<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let word = (sentence.start..at).rev().find(|&token| tagged.is_function(token, "attendance"));
    word.is_some_and(|word| {
        (word + 1..at).any(|token| {
            let name = tagged.is(token, Category::GivenName) || tagged.is(token, Category::Office);
            // «يرافقه وفد يضم فلانا», «والتقى الوفد فلانا».
            let joins = tagged.is_function(token - 1, "relative") || tagged.is_function(token, "membership");
            let clause = tagged.finite(token).is_some_and(|(_, entry)| entry.event.is_none()) && !joins;
            clause && !name && !is_nominal(tagged, token)
        })
    })
}

/// «نيابة عن خادم الحرمين الشريفين»: who sends another is not there.
fn is_represented(tagged: &Tagged<'_>, at: usize) -> bool {
    at > 0 && tagged.spells(at - 1, &["عن"])
}

/// «زيارة ولي العهد فلان», «لقائه بوزير الخارجية فلان», «عقب اجتماع مع فلان».
fn is_of_meeting(tagged: &Tagged<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let with = tagged.spells(before, &["مع"]);
    let joined = [Category::Honorific, Category::Office, Category::GivenName, Category::Noun]
        .into_iter()
        .filter_map(|category| tagged.find(at, category))
        .any(|reading| reading.proclitics.preposition == Some(Preposition::In));
    let noun = if with { before.checked_sub(1) } else { Some(before) };
    noun.is_some_and(|noun| is_meeting(tagged, noun, with || joined))
}

/// «زيارة», «لقاء», «استقبال»; with a pronoun («لقائه») only where «مع» or «بـ» follows.
fn is_meeting(tagged: &Tagged<'_>, token: usize, governs: bool) -> bool {
    let noun = tagged
        .noun(token)
        .is_some_and(|(reading, entry)| entry.event.is_some() && (reading.enclitic.is_none() || governs));
    let verbal = tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(reading, entry)| {
        entry.class == ActClass::Occasion && (reading.enclitic.is_none() || governs)
    });
    noun || verbal
}

/// «التقى … فلانا وفلانا», «نقل تحيات فلان وفلان»: with nothing but names between the verb or noun and the mention.
fn is_met(tagged: &Tagged<'_>, at: usize) -> bool {
    for token in (at.saturating_sub(FARTHEST)..at).rev() {
        if tagged.is_function(token, "greetings") {
            return true;
        }
        if let Some((reading, entry)) = tagged.finite(token).filter(|_| !is_nominal(tagged, token)) {
            let meets = entry.class == ActClass::Occasion && entry.event.is_some()
                || OVERSEEING.contains(&entry.lemma) && is_of_signing(tagged, at);
            let is_name = tagged.is(token, Category::GivenName) || tagged.is(token, Category::Office);
            // «الزيارة التي قام بها فلان» recalls.
            let recalls = token > 0 && tagged.is_function(token - 1, "relative");
            if meets && recalls {
                return false;
            }
            if meets || !is_name && reading.sense.form.person() == 3 {
                return meets;
            }
        }
        if tagged.is_function(token, "relative") || tagged.is_function(token, "complementiser") {
            return false;
        }
        if tagged.text.kind(token) == TokenKind::Stop {
            return false;
        }
    }
    false
}

/// «شهد فلان وفلان توقيع مذكرة», «شهدا مراسم تبادل الاتفاقيات»: a signature right behind those who oversee it.
fn is_of_signing(tagged: &Tagged<'_>, at: usize) -> bool {
    (at..at + FARTHEST)
        .take_while(|&token| tagged.is_word(token) || tagged.text.kind(token) == TokenKind::Comma)
        .any(|token| {
            tagged.spells(token, CEREMONIES)
                || tagged
                    .shaped(token, Shape::VerbalNoun)
                    .is_some_and(|(_, entry)| entry.act == Some(Act::Sign))
        })
}

/// «إلى جانب وزير …», «مقر إقامته»: no verbs.
fn is_nominal(tagged: &Tagged<'_>, token: usize) -> bool {
    let governed = token > 0 && tagged.is_function(token - 1, "preposition");
    governed || tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(reading, _)| reading.enclitic.is_some())
}

/// Those met are named within so many tokens.
const FARTHEST: usize = 60;
