//! When, where and on what occasion somebody says something, between the verb and who says it: «وأكد في تصريح صحفي الوزير أن»,
//! «وقال بعد ذلك فلان إن», «وشدد بهذه المناسبة السفير على».

use super::Floor;
use super::subject::Subject;
use crate::expressions::place_named;
use crate::lexicon::word_lists::{
    AGAIN, AUDIENCES, CIRCUMSTANCES, DISTINCT, FOR_THEM, MANNERS, OCCASIONS_WITH_IN, OF_STATEMENTS,
    WHEN_AND_WHERE,
};
use crate::lexicon::{Category, Shape};
use crate::model::EventType;
use crate::words::{Enclitic, Tagged};

impl Floor<'_, '_> {
    /// Where the circumstance ends that starts at a token; `None` where none does, or what it governs is somebody.
    pub(super) fn circumstance_end(&self, at: usize, limit: usize) -> Option<usize> {
        if at >= limit {
            return None;
        }
        if let Some(end) = self.behind_somebody(at, limit) {
            return Some(end);
        }
        if self.cast.mention_starting_at(at).is_some() {
            return None;
        }
        let tagged = self.tagged;
        if tagged.spells(at, MANNERS) {
            return Some(at + 1);
        }
        // «ضمنيا», «آنفا»: a word that nobody knows, in the accusative.
        if self.is_unknown_adverb(at) {
            return Some(at + 1);
        }
        // «مرة أخرى».
        if tagged.spells(at, AGAIN) {
            return Some(at + 1 + usize::from(tagged.spells(at + 1, DISTINCT)));
        }
        // «(في كلمة) له».
        if tagged.spells(at, FOR_THEM) && tagged.finite(at - 1).is_none() {
            return Some(at + 1);
        }
        // «أكثر من مرة».
        if let Some(noun) = self.behind_more_than(at) {
            return Some(noun + 1);
        }
        // «من العاصمة بروكسل».
        let place = place_named(tagged, at + 1, None).filter(|_| tagged.spells(at, &["من"]));
        if let Some(place) = place {
            return Some(place.tokens.end);
        }
        self.governed_phrase_end(at, limit)
    }

    /// «في أكثر من مناسبة», «بعد ذلك», «خلال اللقاء»: where what the word governs ends.
    fn governed_phrase_end(&self, at: usize, limit: usize) -> Option<usize> {
        let tagged = self.tagged;
        let noun = governed_noun(tagged, at)?;
        if noun >= limit || noun > at && self.cast.mention_starting_at(noun).is_some() {
            return None;
        }
        // «بعد ذلك»: nothing more is governed.
        if noun > at && tagged.spells(noun, &["ذلك", "تلك"]) {
            return Some(noun + 1);
        }
        let named = noun + usize::from(tagged.is_function(noun, "demonstrative"));
        // «في أكثر من مناسبة», «في غير مناسبة».
        let counted =
            self.behind_more_than(named).unwrap_or(named + usize::from(tagged.spells(named, &["غير"])));
        if counted > named {
            return Some(counted + 1);
        }
        self.noun_phrase_end(named, limit)
    }

    /// Whether an accusative without article stands right before somebody: «وأكد ضمنيا الوزير أن».
    fn is_unknown_adverb(&self, at: usize) -> bool {
        let tagged = self.tagged;
        let accusative = tagged.is_word(at) && tagged.folded(at).ends_with('ا') && tagged.at(at).is_empty();
        accusative && self.cast.mention_starting_at(at + 1).is_some()
    }

    /// «أكثر من (مرة)»: what is counted.
    fn behind_more_than(&self, at: usize) -> Option<usize> {
        let more = self.tagged.spells(at, &["اكثر"]) && self.tagged.spells(at + 1, &["من"]);
        more.then_some(at + 2)
    }

    /// «للصحفيين», «لوكالة الأنباء», «أمام البرلمان», «على تويتر», «نيابة عن بلاده»: whom or what a circumstance names.
    fn behind_somebody(&self, at: usize, limit: usize) -> Option<usize> {
        let tagged = self.tagged;
        let end = |at: usize| {
            let index = self.cast.mention_starting_at(at);
            index.map(|index| self.cast.mentions[index].tokens.end).filter(|&end| end <= limit)
        };
        if tagged.spells(at, AUDIENCES) {
            return end(at).or_else(|| self.noun_phrase_end(at, limit));
        }
        if tagged.spells(at, &["نيابه"]) && tagged.spells(at + 1, &["عن"]) {
            return end(at + 2).or_else(|| self.noun_phrase_end(at + 2, limit));
        }
        let before = tagged.spells(at, &["امام"]);
        let on = tagged.is_function(at, "preposition") && tagged.spells(at + 1, CIRCUMSTANCES);
        if before || on { end(at + 1) } else { None }
    }

    /// Where a noun ends with its adjectives, its genitive and what it was done with: «كلمته الافتتاحية», «ختام اللقاء», «كلمة ألقاها».
    fn noun_phrase_end(&self, noun: usize, limit: usize) -> Option<usize> {
        let tagged = self.tagged;
        let owned = has_pronoun(tagged, noun);
        let defined = owned || tagged.has_article(noun) || tagged.has_article_behind_clitics(noun);
        // «تصريح صحفي», «مؤتمر صحفي» are one noun.
        let words = tagged.noun(noun).map_or(1, |(reading, _)| reading.tokens);
        let first = noun + words;
        let mut end = first;
        while end < limit.min(noun + LONGEST) && self.goes_on(end, defined) {
            end += 1;
        }
        // «في حضور نظيره», «بعد وصول الوزير»: the noun may govern who stands behind it, unless it is what somebody says.
        let somebody = self.cast.mention_starting_at(end).is_some();
        let saying =
            ["source", "press", "talk", "time"].iter().any(|role| tagged.noun_of_role(noun, role).is_some());
        // «في اتصال هاتفي» is described, and governs no more.
        let bare = end == first && words == 1 && !defined;
        let governs = somebody && bare && !saying && !tagged.spells(noun, CIRCUMSTANCES);
        if let Some(behind) = self.behind_whom_he_met(noun, end, limit) {
            return Some(behind);
        }
        // «لدى وصوله إلى المطار».
        if owned && tagged.spells(end, &["الي"]) && self.cast.mention_starting_at(end + 1).is_none() {
            return self.noun_phrase_end(end + 1, limit);
        }
        (!governs).then_some(end)
    }

    /// «خلال لقائه الوزير», «لدى استقباله أمس السفير»: where the naming of him ends whom the bearer of the
    /// pronoun met; «لقائهما» is of both. The noun ends at `end`.
    fn behind_whom_he_met(&self, noun: usize, end: usize, limit: usize) -> Option<usize> {
        let tagged = self.tagged;
        let his = tagged
            .at(noun)
            .iter()
            .any(|reading| matches!(reading.enclitic, Some(Enclitic::Masculine | Enclitic::Feminine)));
        let meets = |event| matches!(event, Some(EventType::Talks | EventType::Reception));
        let meeting = tagged.noun_of_role(noun, "meeting").map(|(_, entry)| entry.event);
        let verbal = tagged.shaped(noun, Shape::VerbalNoun).map(|(_, entry)| entry.event);
        let met = his && (meeting.is_some_and(meets) || verbal.is_some_and(meets));
        let when = (end..limit).find(|&token| !self.is_date(token)).unwrap_or(limit);
        let index = self.cast.mention_starting_at(when).filter(|_| met)?;
        let Subject::Named(_, behind) = self.with_company(index) else { return Some(end) };
        Some(behind.min(limit))
    }

    /// Whether a word belongs to the noun before it.
    fn goes_on(&self, at: usize, defined: bool) -> bool {
        let tagged = self.tagged;
        if !tagged.is_word(at) || self.cast.mention_starting_at(at).is_some() {
            return false;
        }
        if tagged.spells(at, DISTINCT) || !defined && tagged.spells(at, OF_STATEMENTS) {
            return true;
        }
        // «كلمة ألقاها».
        let done = !defined && tagged.finite(at).is_some_and(|(verb, _)| verb.enclitic.is_some());
        let plain = tagged.finite(at).is_none()
            && tagged.particle(at).is_none()
            && !tagged.is_function(at, "preposition")
            && !tagged.is_function(at, "complementiser")
            && !tagged.is_function(at, "adverb")
            && tagged
                .at(at)
                .iter()
                .all(|reading| reading.proclitics.preposition.is_none() && !reading.has_conjunction());
        let said = tagged.shaped(at, Shape::VerbalNoun).is_some() || tagged.is(at, Category::Instrument);
        // «(أكد في اللقاء) أهمية …»: what is said is no adjective.
        let relation = tagged.folded(at).ends_with('ي') || tagged.folded(at).ends_with("يه");
        let subject_next =
            (relation || tagged.is_unknown(at)) && self.cast.mention_starting_at(at + 1).is_some();
        let bare = !tagged.has_article(at) && !said && (!tagged.has_article(at + 1) || subject_next);
        done || plain && (tagged.has_article(at) || !defined && (bare || has_pronoun(tagged, at)))
    }
}

/// The noun behind a preposition that opens a circumstance: «في», «خلال»; «من», «على», «إلى» with nouns of their own («من جهة أخرى»);
/// «ب» and «ل» written together with it («بالمناسبة», «للصحفيين»).
fn governed_noun(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let next = at + 1;
    let alone = tagged.is_function(at, "preposition") && !has_pronoun(tagged, at) && tagged.is_word(next);
    let other = || {
        let that = tagged.spells(at, &["مع", "الي"]) && tagged.spells(next, &["ذلك"]);
        tagged.spells(next, CIRCUMSTANCES) || that
    };
    if alone {
        return (tagged.spells(at, WHEN_AND_WHERE) || other()).then_some(next);
    }
    let occasion = tagged.spells(at, OCCASIONS_WITH_IN) || tagged.spells(at, AUDIENCES);
    occasion.then_some(at)
}

/// «كلمته», «له»: words that nobody knows by their ending.
fn has_pronoun(tagged: &Tagged<'_>, at: usize) -> bool {
    let pronoun = |enclitic| {
        matches!(enclitic, Enclitic::Masculine | Enclitic::Feminine | Enclitic::Dual | Enclitic::Plural)
    };
    let ending = || ["ته", "تها"].iter().any(|end| tagged.folded(at).ends_with(end));
    let marbuta = tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta);
    tagged.at(at).iter().any(|reading| reading.enclitic.is_some_and(pronoun))
        || tagged.is_unknown(at) && ending() && !marbuta
}

/// A noun has at most so many words with it.
const LONGEST: usize = 4;
