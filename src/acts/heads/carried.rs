//! What a verb hands on to: the verbal noun that it carries is what is done.

use super::Head;
use super::HeadKind;
use super::finder::Finder;
use super::verbs::is_infinitival;
use crate::lexicon::word_lists::{
    ALLOWING, AWAITED, BRINGING, BY_AGENTS, CEREMONIES, DOMINATING, LONE_PREPOSITIONS, TOPIC_PREPOSITIONS,
};
use crate::lexicon::{self, ActClass, ActEntry, Category, Shape};
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

impl Finder<'_, '_> {
    /// The verb that what a verb governs stands for: what is done again, what is carried, what had the upper hand.
    pub(super) fn handed_on(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        self.held(at, entry)
            .or_else(|| self.repeated(at, entry))
            .or_else(|| self.carried(at, entry))
            .or_else(|| self.continued(at, entry))
            .or_else(|| self.dominating(at, entry))
    }

    /// «جرت محادثات حول», «تتواصل المفاوضات بين البلدين بشأن»: the verb of holding them.
    fn held(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        let about = || {
            (at + 2..self.sentence.end.min(at + ABOUT_WITHIN))
                .take_while(|&token| self.tagged.is_word(token))
                .any(|token| self.tagged.spells(token, TOPIC_PREPOSITIONS))
        };
        let runs = entry.class == ActClass::Light || matches!(entry.lemma, LASTING | KEEPING_ON) && about();
        let talks = self.tagged.noun_of_role(at + 1, "meeting");
        let talks = talks
            .is_some_and(|(_, noun)| noun.event == Some(EventType::Talks) || entry.class == ActClass::Light);
        (runs && talks).then(|| lexicon::ACTS.iter().find(|entry| entry.lemma == CONDUCTING)).flatten()
    }

    /// «أعاد الوزيران التأكيد على», «أعاد فرض عقوبات»: what is done again is the act.
    fn repeated(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        // «أعاد إلى الأذهان موقف بلاده» does nothing again.
        if entry.lemma != REPEATING || entry.act.is_some() {
            return None;
        }
        (at + 1..self.sentence.end.min(at + REPEATED_WITHIN))
            .take_while(|&token| self.tagged.text.kind(token) != TokenKind::Stop)
            .find_map(|token| {
                let (noun, entry) = self.tagged.shaped(token, Shape::VerbalNoun)?;
                let object = noun.proclitics.preposition.is_none() && !noun.has_conjunction();
                (object && !self.is_governed(token) && self.tagged.state(token).is_none()).then_some(entry)
            })
    }

    /// «يواصل الوزير مشاوراته مع الأحزاب», «تابعا محادثاتهما على انفراد», «يواصلان تبادل الآراء»: talks that go on.
    fn continued(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        let tagged = self.tagged;
        let now = tagged.finite(at).is_some_and(|(reading, _)| !reading.proclitics.future);
        if !now || !matches!(entry.lemma, GOING_ON | FOLLOWING) {
            return None;
        }
        let mut near = (at + 1..self.sentence.end.min(at + REPEATED_WITHIN))
            .take_while(|&token| tagged.is_word(token) && !tagged.is_function(token, "complementiser"));
        near.find(|&token| {
            is_their_talks(tagged, token) || entry.lemma == GOING_ON && is_exchange(tagged, token)
        })?;
        lexicon::ACTS.iter().find(|entry| entry.lemma == CONSULTING)
    }

    /// «قام البلدان بتوقيع», «أسفر اللقاء عن اتفاق», «سيتولى التوقيع على»: the first verbal noun that the verb governs.
    fn carried(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        let done = self.is_done_or_to_come(at);
        let allows = self.allows(at, entry);
        let sees = self.sees(at, entry);
        if !((entry.carries || sees) && done || allows) {
            return None;
        }
        let ceremony =
            |token: usize| token > self.sentence.start + 1 && self.tagged.spells(token - 1, CEREMONIES);
        let brings = BRINGING.contains(&entry.lemma);
        let apart = LONE_PREPOSITIONS.contains(&entry.joined_by);
        let came_of = brings && entry.joined_by == "عن" && self.tagged.is_preposition(at + 1, "عن");
        let governs = |token: usize| {
            // «وبدأ شكري جولة»: who does it.
            let noun = self.tagged.shaped(token, Shape::VerbalNoun);
            let (noun, carried) = noun.filter(|_| self.inside_name(token).is_none())?;
            let joined = match noun.proclitics.preposition {
                Some(Preposition::In) => entry.joined_by == "ب" || allows,
                Some(_) => false,
                // «أشرفا على مراسم التوقيع».
                None if self.is_governed(token) || ceremony(token) => {
                    let before = token - 1 - usize::from(ceremony(token));
                    apart && self.tagged.is_preposition(before, entry.joined_by)
                }
                // «نتج عن اللقاء اتفاق على»: what came of it is the subject.
                None => (entry.joined_by == "direct" || came_of) && !noun.has_conjunction(),
            };
            // «برئاسة فلان»: who led it is nothing that came of it; «أتاح هذا الاجتماع بحث كذا»: nor is the meeting.
            let done = carried.performs().is_some() || !brings && !allows;
            // «حظي بإشادة دولية»: nobody's in particular.
            let by_nobody = MEETING_WITH.contains(&entry.lemma)
                && self.cast.mention_starting_at(behind_agent(self.tagged, token + 1)).is_none();
            (joined && done && !by_nobody).then_some(carried)
        };
        let within = if brings { BROUGHT_WITHIN } else { CARRIED_WITHIN };
        (at + 1..self.sentence.end)
            .take_while(|&token| {
                self.leads_to_carried(entry, token) && !self.tagged.is_function(token, "relative")
                    || self.is_aside(at, token)
            })
            .filter(|&token| !self.is_aside(at, token))
            .take(within - 1)
            .find_map(governs)
            .filter(|carried| carried.performs().is_some())
            .or_else(|| self.outcome(at, entry))
    }

    /// Whether a word or a mark may stand between a verb and the verbal noun that it carries.
    fn leads_to_carried(&self, entry: &ActEntry, token: usize) -> bool {
        let brings = BRINGING.contains(&entry.lemma);
        // «أشرف الوزير، رفقة نظيره، على توقيع»: what a preposition joins may stand behind who was there.
        // «توجت أشغال الدورة، المنعقدة أمس، برئاسة فلان، بالتوقيع على».
        let apart = LONE_PREPOSITIONS.contains(&entry.joined_by);
        let comma = self.tagged.text.kind(token) == TokenKind::Comma;
        // «وزير الاقتصاد، فلان».
        let named = self.cast.mention_at(token).is_some();
        // «الدورة 23 للجنة الجزائرية-التونسية».
        let inside = matches!(self.tagged.text.kind(token), TokenKind::Number | TokenKind::Dash);
        // «قام السفير فلان، القنصل العام، بالتوقيع».
        self.tagged.is_word(token)
            || (apart || brings || named || entry.joined_by == "ب") && comma
            || brings && inside
    }

    /// «أسفر اللقاء عن تحديد أولويات», «أثمرت المباحثات عن تفاهمات بشأن»: whatever came of a meeting, those who met agreed on.
    fn outcome(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        let tagged = self.tagged;
        let meeting = BRINGING.contains(&entry.lemma) && tagged.noun_of_role(at + 1, "meeting").is_some();
        let from = (at + 2..self.sentence.end.min(at + BROUGHT_WITHIN))
            .take_while(|&token| tagged.text.kind(token) != TokenKind::Stop)
            .find(|&token| tagged.is_preposition(token, "عن"))?;
        let what = from + 1;
        let settled = tagged.shaped(what, Shape::VerbalNoun).is_some()
            || tagged.is(what, Category::Instrument)
            || tagged.folded(what) == "تفاهمات";
        (meeting && settled).then(|| lexicon::ACTS.iter().find(|entry| entry.lemma == AGREEING)).flatten()
    }

    /// «توجت بتوقيع», «ستتوج بتوقيع», «يرتقب أن تتوج الزيارة بتوقيع».
    fn is_done_or_to_come(&self, at: usize) -> bool {
        self.tagged.finite(at).is_some_and(|(reading, _)| {
            let awaited = || at > 1 && is_infinitival(self.tagged, at) && self.tagged.spells(at - 2, AWAITED);
            reading.sense.form.shape() == Shape::Perfect || reading.proclitics.future || awaited()
        })
    }

    /// «تولى الوزير والسفير، الذي يزور البلاد، التوقيع على»: whether a word behind a verb stands in a relative clause between commas.
    fn is_aside(&self, verb: usize, token: usize) -> bool {
        let comma = |at: usize| self.tagged.text.kind(at) == TokenKind::Comma;
        let opens = |at: usize| comma(at) && self.tagged.is_function(at + 1, "relative");
        let opened = (verb + 1..=token).rev().find(|&before| opens(before));
        opened.is_some_and(|opened| !(opened + 1..token).any(comma))
    }

    /// «سمح اللقاء ببحث الملف», «مكنت الزيارة من استعراض العلاقات», «هدف اللقاء إلى بحث»: what a meeting was for.
    fn allows(&self, at: usize, entry: &ActEntry) -> bool {
        let next = at + 1 + usize::from(self.tagged.is_function(at + 1, "demonstrative"));
        ALLOWING.contains(&entry.lemma)
            && self.tagged.noun_of_role(next, "meeting").is_some_and(|(noun, _)| noun.proclitics.article)
    }

    /// «شهد اللقاء تأكيد الوزير حرص بلاده على»: what was done in a meeting.
    fn sees(&self, at: usize, entry: &ActEntry) -> bool {
        let meeting = self.tagged.noun_of_role(at + 1, "meeting");
        entry.lemma == SEEING && meeting.is_some_and(|(noun, _)| noun.proclitics.article)
    }

    /// «هيمن الملف الليبي على المباحثات», «طغت الأزمة على اللقاء»: what was above all discussed.
    fn dominating(&self, at: usize, entry: &ActEntry) -> Option<&'static ActEntry> {
        // «أن تغلّب لغة الحوار».
        if !DOMINATING.contains(&entry.lemma) || is_infinitival(self.tagged, at) {
            return None;
        }
        let meeting = |token: usize| {
            let meets = |at: usize| {
                self.tagged.noun(at).is_some_and(|(_, noun)| matches!(noun.role, "meeting" | "talk"))
            };
            self.tagged.spells(token, &["علي"]) && (token + 1..=token + LARGEST_SHARE).any(meets)
        };
        (at + 1..self.sentence.end.min(at + DOMINATED_WITHIN))
            .any(meeting)
            .then(|| lexicon::ACTS.iter().find(|entry| entry.lemma == LEADING))
            .flatten()
    }
}

/// Where the complement starts behind the verbal noun that a verb carries: «قام البلدان بتوقيع 19 بروتوكولا».
pub(in crate::acts) fn behind_carried(
    tagged: &Tagged<'_>,
    head: &Head,
    complement: usize,
    limit: usize,
) -> usize {
    let is_carried = |entry: &ActEntry| entry.lemma == head.entry.lemma && head.kind == HeadKind::Finite;
    if tagged.finite(head.token).is_none_or(|(_, entry)| is_carried(entry)) {
        return complement;
    }
    (complement..limit.min(complement + BROUGHT_WITHIN))
        .find(|&token| tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(_, entry)| is_carried(entry)))
        .map(|noun| noun + 1)
        .filter(|&behind| behind < limit)
        .unwrap_or(complement)
}

/// «لقي المقترح ترحيبا (من الوزير)», «(من قبل) الوزير», «بدعم (الوزير)»: where whoever does so stands behind the noun.
pub(in crate::acts) fn behind_agent(tagged: &Tagged<'_>, noun: usize) -> usize {
    let from = noun + usize::from(tagged.spells(noun, &["من", "لدي"]));
    from + usize::from(from > noun && tagged.spells(from, BY_AGENTS))
}

/// «لقي ترحيبا», «حظي بدعم»: whoever does so is named behind.
pub(in crate::acts) const MEETING_WITH: [&str; 2] = ["لقي", "حظي"];

/// «على حيز مهم من المباحثات»: the meeting stands so far behind.
const LARGEST_SHARE: usize = 4;
/// «تصدر», a topic heads the agenda.
const LEADING: &str = "تصدر";
/// «هيمن موضوع الاتفاق النووي بين واشنطن وإيران الذي أبرم … على المحادثات»: so far behind the verb.
const DOMINATED_WITHIN: usize = 24;
/// «شهد», of a meeting.
const SEEING: &str = "شهد";
/// «اتفق».
const AGREEING: &str = "اتفق";
/// «أجرى مباحثات».
const CONDUCTING: &str = "أجرى";
/// «استمر», «تواصل».
const LASTING: &str = "استمر";
const KEEPING_ON: &str = "تواصل";
/// What talks are about stands so near behind the verb.
const ABOUT_WITHIN: usize = 10;
/// «واصل», «تابع», and «تباحث», which is what they come to.
const GOING_ON: &str = "واصل";
const FOLLOWING: &str = "تابع";
const CONSULTING: &str = "تباحث";
/// «أعاد التأكيد».
const REPEATING: &str = "أعاد";
/// The verb's subject with its office stands between it and what is done again.
const REPEATED_WITHIN: usize = 10;
/// The meeting, where it was held and who led it stand between a verb and what came of it.
const BROUGHT_WITHIN: usize = 48;
/// The verb's subject with its office stands between it and what it carries.
const CARRIED_WITHIN: usize = 20;

/// «مشاوراته», «محادثاتهما», «المحادثات بشأن»: talks of somebody's own, or about something.
fn is_their_talks(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.noun_of_role(token, "meeting").is_some_and(|(noun, talks)| {
        noun.proclitics.preposition.is_none()
            && (noun.enclitic.is_some() || tagged.spells(token + 1, TOPIC_PREPOSITIONS))
            && talks.event == Some(EventType::Talks)
    })
}

/// «تبادل الآراء», «بحث القضايا»: what talks consist of.
fn is_exchange(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.shaped(token, Shape::VerbalNoun).is_some_and(|(noun, talks)| {
        noun.proclitics.preposition.is_none() && talks.act == Some(Act::Discuss) && talks.lemma != FOLLOWING
    })
}
