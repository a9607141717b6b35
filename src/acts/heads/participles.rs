//! Participles that go on for whoever spoke before: «…، مؤكدا أن».

use super::finder::Finder;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{COMPLEMENT_OPENERS, PRONOUNS_OF_PREPOSITIONS};
use crate::lexicon::{ActClass, ActEntry, Category, Gender, Shape, Wording};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::Reading;

impl Finder<'_, '_> {
    /// «مؤكدا», «مشيرة إلى»: undefined, not governed.
    pub(super) fn participle(&self, at: usize) -> Option<(Head, usize)> {
        let (reading, entry) = self.tagged.shaped(at, Shape::ActiveParticiple)?;
        let clitics = reading.proclitics;
        if clitics.article
            || reading.enclitic.is_some()
            || clitics.preposition.is_some()
            || entry.performs().is_none()
                && entry.class != ActClass::Expressive
                && entry.class != ActClass::Saying
        {
            return None;
        }
        let head = || (participle_head(at, reading, entry), at + 1);
        let before = at.checked_sub(1).filter(|&before| self.sentence.contains(&before));
        let Some(before) = before else { return self.opens_sentence(at, entry).then(head) };
        let joined = clitics.conjunction.is_some();
        let after_mark = !self.tagged.is_word(before) || self.is_connected(at) || joined;
        // «لعملية مرحبا التي تسير جيدا»: whom or what a relative clause describes is a noun.
        let described = self.tagged.is_function(at + 1, "relative") || self.is_farewell(at);
        if described || self.belongs_to_noun(at, before, after_mark, joined) {
            return None;
        }
        self.goes_on_speaking(at, before, after_mark, entry, joined).then(head)
    }

    /// «قائلا: …», «مؤكدا …» as the first word of a sentence.
    fn opens_sentence(&self, at: usize, entry: &ActEntry) -> bool {
        let quotes = entry.class == ActClass::Saying
            && matches!(self.tagged.text.kind(at + 1), TokenKind::QuoteOpen | TokenKind::Colon);
        // «.. مستعرضا جهود بلاده», but not «مجددا».
        let direct = entry.performs().is_some()
            && entry.joined_by.contains("direct")
            && self.tagged.is_word(at + 1)
            && !self.tagged.is_function(at, "adverb");
        let accusative =
            self.tagged.folded(at).ends_with('ا') && (direct || self.goes_on(at + 1, entry.class));
        quotes || accusative || self.takes_complement(at + 1)
    }

    /// A word that is a noun or an adjective where it stands: counted, quoted alone, governed, what somebody is.
    fn belongs_to_noun(&self, at: usize, before: usize, after_mark: bool, joined: bool) -> bool {
        let kind = |token: usize| self.tagged.text.kind(token);
        // «2700 طالبا», «(2700) طالبا».
        let bracketed_number =
            kind(before) == TokenKind::BracketClose && before > 0 && kind(before - 1) == TokenKind::Number;
        // «منذ 2005 مؤكدا أن»: a year counts nobody who says something.
        let joins = |by: &str| self.tagged.is_preposition(at + 1, by);
        let entry = self.tagged.shaped(at, Shape::ActiveParticiple).map(|(_, entry)| entry);
        let says = self.tagged.is_function(at + 1, "complementiser")
            || entry.is_some_and(|entry| entry.joined_by.split('|').any(joins));
        let number = kind(before) == TokenKind::Number && !says;
        let counted = number || kind(before) == TokenKind::BracketOpen || bracketed_number;
        let quoted_alone = self.tagged.text.kind(before) == TokenKind::QuoteOpen
            && self.tagged.text.kind(at + 1) == TokenKind::QuoteClose;
        // «أكد مجددا»: again; «مجددا رفضه للتدخل» renews.
        let again = !after_mark
            && self.tagged.is_function(at, "adverb")
            && self.tagged.noun_of_role(at + 1, "act").is_none_or(|(noun, _)| noun.enclitic.is_none());
        // «إلا أن عارضة الأزياء»: what «أن» governs is its noun.
        let governed = self.tagged.is_function(before, "preposition") && !self.bears_pronoun(before)
            || self.tagged.is_function(before, "complementiser") && !joined;
        // «يكون داعما لمصر»: what somebody is.
        let predicate = self.tagged.spells(before, &["ليس", "ليست"])
            || !after_mark
                && self.tagged.finite(before).is_some_and(|(_, entry)| entry.class == ActClass::Auxiliary);
        counted || quoted_alone || again || governed || predicate
    }

    /// Whether a participle goes on for whoever spoke before: «…، مؤكدا أن», by its case and its complement.
    fn goes_on_speaking(
        &self,
        at: usize,
        before: usize,
        after_mark: bool,
        entry: &ActEntry,
        joined: bool,
    ) -> bool {
        let folded = self.tagged.folded(at);
        let feminine = folded.ends_with('ه');
        let accusative = folded.ends_with('ا') || folded.ends_with("ين") || feminine;
        // «مؤكدين أهمية العمل المشترك».
        let names_act = self.tagged.noun_of_role(at + 1, "act").is_some();
        let complement = self.takes_complement(at + 1) || names_act && !feminine;
        // «مؤكدا» without a mark before it needs no preposition after it; «مؤكدين», «مؤكدة» may be adjectives.
        let agrees = self.tagged.folded(before).ends_with('ا');
        let singular = folded.ends_with('ا') && !agrees;
        // «منصبه شرفي»: a pronoun, no «ة»; «وأجابه مضيفه بأن»: his host; «وقبل الدعوة شاكرا»: for it.
        let host = self.cast.mention_starting_at(at).is_some() && self.tagged.finite(before).is_some();
        let noun = feminine && !self.tagged.text.tokens[at].ends_in_ta_marbuta && (!complement || host);
        if noun || entry.act == Some(Act::Thank) && !self.tagged.is_word(at + 1) {
            return false;
        }
        // «وأجرت اتصالا بالقيادة قائلة إنها»: nothing else reports.
        let reports = entry.class == ActClass::Saying && self.tagged.is_function(at + 1, "complementiser");
        let along = feminine && !after_mark && self.goes_along(at, before);
        let named = self.cast.mention_starting_at(at + 1);
        let object = along
            && (self.tagged.has_article(at + 1)
                || named.is_some_and(|index| self.cast.mentions[index].proclitics.preposition.is_none()));
        let complement = complement && (after_mark || !feminine || reports || along) || object;
        // «ومعالجة المياه», «ومناقشة …»: the verbal noun.
        let verbal_noun =
            feminine && joined && !complement && self.tagged.shaped(at, Shape::VerbalNoun).is_some();
        // «ومتابعة تنفيذ», «معبرا دوليا» are nouns: «مضيفة أن» reports, «معبرا عن» expresses.
        let needs = feminine && entry.class == ActClass::Saying || entry.class == ActClass::Expressive;
        let noun = verbal_noun || needs && !self.goes_on(at + 1, entry.class);
        accusative && !noun && (after_mark || complement || singular)
    }

    /// «أدانت الوزارة الهجوم داعية الأطراف إلى», «أوقفت التصدير متهمة الخرطوم بـ»: undefined behind what is defined, a feminine
    /// participle says how whoever acts before does it.
    fn goes_along(&self, at: usize, before: usize) -> bool {
        let tagged = self.tagged;
        let defined = tagged.has_article(before)
            || tagged.has_article_behind_clitics(before)
            || self.cast.mention_at(before).is_some()
            || tagged.at(before).iter().any(|reading| reading.enclitic.is_some());
        // «وأبلغت الوزيرة ضيفها موافقة الحكومة».
        let thing = tagged.noun(at).is_some() || tagged.is(at, Category::Instrument);
        defined
            && !thing
            && self.heads.last().is_some_and(|last| {
                // «واعتبرت الوزيرة الزيارة معبرة عن الثقة»: what it is.
                last.kind == HeadKind::Finite
                    && last.entry.wording != Some(Wording::Considers)
                    && last.form.gender() == Some(Gender::Feminine)
                    && !(last.token + 1..at).any(|token| tagged.is_function(token, "complementiser"))
            })
    }

    /// «منها», «بينهما»: a preposition that governs its pronoun, and not what follows.
    pub(super) fn bears_pronoun(&self, at: usize) -> bool {
        PRONOUNS_OF_PREPOSITIONS.iter().any(|end| self.tagged.folded(at).ends_with(end))
    }

    /// Whether what is said or expressed follows within a few words: «مضيفة: "…"», «معربا في هذا الصدد عن».
    fn goes_on(&self, from: usize, class: ActClass) -> bool {
        let opens = |token: usize| {
            self.takes_complement(token)
                || matches!(self.tagged.text.kind(token), TokenKind::QuoteOpen | TokenKind::Colon)
                || class == ActClass::Expressive && self.tagged.noun_of_role(token, "act").is_some()
        };
        (from..self.sentence.end.min(from + GOES_ON_WITHIN)).any(opens)
    }

    /// What follows is a complement: «أن», «إلى», «على», «عن», «ب…».
    pub(super) fn takes_complement(&self, at: usize) -> bool {
        self.tagged.spells(at, COMPLEMENT_OPENERS)
            || self.tagged.folded(at).starts_with('ب') && !self.tagged.is_function(at, "preposition")
    }
}

/// An adverbial at most stands between a participle and its complement.
const GOES_ON_WITHIN: usize = 5;

/// A participle as a head that goes on for the same speaker.
pub(super) fn participle_head(at: usize, reading: &Reading, entry: &'static ActEntry) -> Head {
    Head {
        start: at,
        token: at,
        kind: HeadKind::Participle,
        entry,
        form: reading.sense.form,
        proclitics: reading.proclitics,
        enclitic: reading.enclitic,
        future: false,
        announced: false,
        reported: false,
    }
}
