//! Candidates that are verbal nouns.

use super::finder::Finder;
use super::participles::participle_head;
use super::resumed::names_message;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{AIMING_AT, EXCHANGED_IN_TALKS, OPPORTUNITIES, TOPIC_OPENERS};
use crate::lexicon::{ActClass, ActEntry, Category, Shape};
use crate::mentions::MentionKind;
use crate::model::{Act, EventType};
use crate::text::TokenKind;
use crate::words::{Preposition, Reading, Tagged};

impl Finder<'_, '_> {
    /// «… وبحث …» after a verbal noun under a light verb, «إلى جانب بحث …».
    pub(super) fn joined_verbal_noun(&self, at: usize) -> Option<(Head, usize)> {
        let (noun, entry) = self.tagged.shaped(at, Shape::VerbalNoun)?;
        entry.performs()?;
        // «وزارة الشؤون الإسلامية والدعوة والإرشاد»: in the name of a body nothing is done.
        let named = self.cast.mention_at(at).is_some_and(|index| {
            let mention = &self.cast.mentions[index];
            matches!(mention.kind, MentionKind::Institution) && mention.tokens.start < at
        });
        if named {
            return None;
        }
        let beside = self.is_beside(at);
        // «. بالإضافة إلى بحث تطورات الأوضاع»: a sentence of its own.
        let afresh = self.heads.is_empty() && beside && at <= self.sentence.start + BESIDE;
        if afresh && entry.act == Some(Act::Discuss) && governs(self.tagged, at + 1) {
            return Some((verbal_noun_head(at, noun, entry), at + 1));
        }
        let last = self.heads.last()?;
        let joined = noun.has_conjunction() && noun.proclitics.preposition.is_none();
        let under_light = last.kind == HeadKind::Passive || last.kind == HeadKind::Purpose;
        let talks = last.entry.act == entry.act || beside && self.stands_beside_talks(at, entry, last);
        let talk = entry.act == Some(Act::Discuss) && talks;
        let decision = |act| matches!(act, Some(Act::Sign | Act::Establish | Act::Agree | Act::Decide));
        let further = decision(entry.act) && decision(last.entry.act) && under_light;
        if self.is_part_of_complement(at, noun, entry, last) {
            return None;
        }
        if !(beside && (talk || further)
            || joined && under_light && same_shape(self.tagged, last, at)
            || joined && talk
            || joined && (self.concludes(at, noun, entry, last) || self.turns_to_talks(at, entry, last)))
        {
            return None;
        }
        if !governs(self.tagged, at + 1) {
            return None;
        }
        let head = Head { future: last.future, ..verbal_noun_head(at, noun, entry) };
        Some((head, at + 1))
    }

    /// Whether what was done last are talks, or goes along with some.
    fn stands_beside_talks(&self, at: usize, entry: &ActEntry, last: &Head) -> bool {
        // «وقال إن القمة ستناقش كذا، إلى جانب بحث كذا».
        let told = || {
            let opening = self.reported.unwrap_or(at);
            (opening..at).any(|token| {
                self.tagged.finite(token).is_some_and(|(_, entry)| entry.act == Some(Act::Discuss))
            })
        };
        // «اطلع الوزير على التطورات، إضافة إلى بحث», «أكد كذا، فضلا عن تبادل وجهات النظر».
        let views = entry.lemma == EXCHANGING && self.tagged.spells(at + 1, EXCHANGED_IN_TALKS);
        let briefed = views || matches!(last.entry.lemma, BEING_BRIEFED | BRIEFING);
        last.entry.event == Some(EventType::Talks) || briefed || told()
    }

    /// «تم بحث سبل (تعزيز) التنسيق والتشاور»: whether a noun without the article, which is not the head, governs the word.
    fn hangs_on_noun(&self, at: usize, head: usize) -> bool {
        let governor = at.checked_sub(1).filter(|&governor| governor > head && self.tagged.is_word(governor));
        governor.is_some_and(|governor| {
            !self.tagged.has_article(governor) && self.tagged.particle(governor).is_none()
        })
    }

    /// Whether a verbal noun names part of what the head before is about, and nothing that is done besides.
    fn is_part_of_complement(&self, at: usize, noun: &Reading, entry: &ActEntry, last: &Head) -> bool {
        // «التنسيق والتشاور بشأن»: joined to a noun of the same kind right before, it is part of its complement.
        let twin = self.tagged.has_article_behind_clitics(at)
            && at > 0
            && self.tagged.has_article(at - 1)
            && (last.kind != HeadKind::Passive
                || entry.act == Some(Act::Discuss)
                    && (last.entry.act == Some(Act::Stress) || self.hangs_on_noun(at - 1, last.token)));
        // «وتبادل الخبرات» is something agreed or discussed, «وتبادل الآراء» a discussion.
        // «التعليم العالي والبحث العلمي», «لدعم وتفعيل التعاون»: an adjective makes it a thing; two that share what they
        // govern are one.
        let thing = noun.proclitics.article && self.tagged.has_article(at + 1);
        let joined = noun.has_conjunction() && noun.proclitics.preposition.is_none();
        let shares = joined && at > 0 && !noun.proclitics.article && self.is_bare_verbal_noun(at - 1);
        let goods = entry.lemma == EXCHANGING && self.tagged.noun_of_role(at + 1, "view").is_none();
        // «واتفاق السلام»: one that there is.
        let text = entry.act == Some(Act::Agree)
            && self.tagged.is(at, Category::Instrument)
            && self.tagged.has_article(at + 1)
            && self.tagged.noun(at + 1).is_none()
            && !self.tagged.is(at + 1, Category::Office);
        // «تم بحث سبل التعاون، وإطلاق مبادرات، ودعم المشاريع»: what is discussed is no deed.
        let under_light = matches!(last.kind, HeadKind::Passive | HeadKind::Purpose);
        let matter = under_light
            && last.entry.act == Some(Act::Discuss)
            && matches!(entry.act, Some(Act::Establish | Act::Support | Act::Decide));
        twin || goods || thing || shares || text || matter
    }

    /// «تم بحث التعاون، والاتفاق على تشكيل لجنة», «… والتأكيد على أهميته»: what came of it, with a preposition of its own.
    fn concludes(&self, at: usize, noun: &Reading, entry: &ActEntry, last: &Head) -> bool {
        let act =
            matches!(entry.act, Some(Act::Agree | Act::Stress | Act::CallFor | Act::Sign | Act::Decide));
        last.kind == HeadKind::Passive && noun.proclitics.article && act && self.takes_complement(at + 1)
    }

    /// «تم التأكيد على أهمية العلاقات، وبحث ملفات الطاقة»: behind a comma no part of what was stressed.
    fn turns_to_talks(&self, at: usize, entry: &ActEntry, last: &Head) -> bool {
        let stressed = last.kind == HeadKind::Passive && last.entry.act == Some(Act::Stress);
        let marked = at > 0 && self.tagged.text.kind(at - 1) == TokenKind::Comma;
        stressed && marked && entry.act == Some(Act::Discuss)
    }

    /// «لدعم (وتفعيل)»: a verbal noun that still waits for what it governs.
    pub(super) fn is_bare_verbal_noun(&self, at: usize) -> bool {
        let strengthens = self.tagged.condensing(at, "strengthening").is_some();
        let verbal = strengthens || self.tagged.shaped(at, Shape::VerbalNoun).is_some();
        // «وسبل تطويرها (ومناقشة)»: it has what it governs.
        let readings = self.tagged.at(at);
        let possessed = !readings.is_empty() && readings.iter().all(|reading| reading.enclitic.is_some());
        verbal && !possessed && !self.tagged.has_article(at) && !self.tagged.has_article_behind_clitics(at)
    }

    /// «لأهمية».
    fn is_joined_by_for(&self, at: usize) -> bool {
        self.tagged.at(at).iter().any(|reading| reading.proclitics.preposition == Some(Preposition::For))
    }

    /// «مع التأكيد على», «مقابل تأكيد أهمية», «مع التنويه بـ»: what is said along with the act before.
    pub(super) fn accompanying(&self, at: usize) -> Option<(Head, usize)> {
        let (noun, entry) = self.tagged.shaped(at + 1, Shape::VerbalNoun)?;
        let says = matches!(
            entry.act,
            Some(
                Act::Stress
                    | Act::Present
                    | Act::Praise
                    | Act::CallFor
                    | Act::Thank
                    | Act::Reject
                    | Act::Agree
            )
        );
        let joined = noun.proclitics.article
            && (self.takes_complement(at + 2) || self.is_joined_by_for(at + 2))
            || matches!(entry.act, Some(Act::Stress | Act::Reject))
                && !noun.proclitics.article
                && self.tagged.is_word(at + 2);
        // «مع تعبيره عن».
        let expresses = entry.class == ActClass::Expressive
            && noun.enclitic.is_some()
            && self.tagged.spells(at + 2, &["عن"]);
        if !(self.tagged.spells(at, &["مع", "مقابل"]) && (joined && says || expresses))
            || self.heads.is_empty()
        {
            return None;
        }
        Some((Head { start: at, ..participle_head(at + 1, noun, entry) }, at + 2))
    }

    /// «كان اللقاء مناسبة لبحث», «شكل الاجتماع فرصة للتباحث حول»: the verbal noun behind the opportunity is the act.
    pub(super) fn opportunity(&self, at: usize) -> Option<(Head, usize)> {
        if !self.tagged.spells(at, OPPORTUNITIES) {
            return None;
        }
        let near = at + 1..(at + 4).min(self.sentence.end);
        let (token, (noun, entry)) = near.into_iter().find_map(|token| {
            let noun = self.governed_verbal_noun(token).or_else(|| self.further_of(token))?;
            Some((token, noun))
        })?;
        // «أتيحت الفرصة لمناقشة», but not «الفرصة الأخيرة للتوصل إلى اتفاق».
        let dealt = matches!(entry.act, Some(Act::Discuss | Act::Stress));
        if self.tagged.has_article(at) && (token > at + 1 || !dealt) {
            return None;
        }
        let says_little = |&back: &usize| {
            self.tagged
                .acts(back)
                .any(|(_, entry)| matches!(entry.class, ActClass::Auxiliary | ActClass::Narration))
        };
        let opening = (self.sentence.start..at).rev().take(OPPORTUNITY_WITHIN).find(says_little);
        // «القادم، الذي يعتبر فرصة للتوقيع على الاتفاق»: what a relative clause says of its noun.
        let verb = (self.sentence.start..at).rev().take(OPPORTUNITY_VERB).find(|&back| {
            self.tagged.finite(back).is_some() && !self.tagged.is_function(back, "preposition")
        });
        // «وتمثل السياحة فرصة للاستثمار»: nobody decides.
        if entry.act == Some(Act::Decide) || self.is_somebodys_opportunity(verb) {
            return None;
        }
        let described = verb
            .is_some_and(|verb| verb > self.sentence.start && self.tagged.is_function(verb - 1, "relative"));
        // «مثل اللقاء الذي حضره المدير فرصة لبحث»: the relative clause only describes the meeting that was one.
        let outer = verb.filter(|_| described).and_then(|verb| {
            let before = (self.sentence.start..verb - 1).rev().take(OPPORTUNITY_VERB);
            before.filter(|&back| self.tagged.finite(back).is_some()).find(says_little)
        });
        if described && outer.is_none() {
            return None;
        }
        let head = Head {
            start: outer.or(opening).unwrap_or(at),
            kind: HeadKind::Passive,
            ..verbal_noun_head(token, noun, entry)
        };
        Some((head, token + 1))
    }

    /// Whose opportunity it is, another head says: «اغتنم الوزير الفرصة للتأكيد على», «وتمثل السياحة، بحسب الوزير، فرصة للاستثمار».
    fn is_somebodys_opportunity(&self, verb: Option<usize>) -> bool {
        // He who seizes it acts.
        let seizes = |verb: usize| {
            self.tagged
                .finite(verb)
                .is_some_and(|(_, entry)| SEIZING.contains(&entry.lemma) && entry.act.is_some())
        };
        // He who is cited says so.
        let says = |last: &Head| {
            last.entry.class == ActClass::Saying && (last.start..last.token).contains(&self.sentence.start)
        };
        verb.is_some_and(seizes) || self.heads.last().is_some_and(says)
    }

    /// «لمزيد التأكيد», «لمزيد من التأكيد», «لتجديد التأكيد».
    fn further_of(&self, at: usize) -> Option<(&Reading, &'static ActEntry)> {
        let of = at - usize::from(self.tagged.spells(at - 1, &["من"]));
        let further = self.tagged.spells(of.checked_sub(1)?, &["لمزيد", "لتجديد"]);
        self.tagged.shaped(at, Shape::VerbalNoun).filter(|(_, entry)| further && entry.performs().is_some())
    }

    /// A verbal noun of an act behind «ل».
    pub(super) fn governed_verbal_noun(&self, at: usize) -> Option<(&Reading, &'static ActEntry)> {
        self.tagged.acts(at).find(|(reading, entry)| {
            reading.sense.form.shape() == Shape::VerbalNoun
                && reading.proclitics.preposition == Some(Preposition::For)
                && entry.performs().is_some()
        })
    }

    /// «محادثات أمنية», «محادثات بشأن», «محادثات مع نظيره لإحياء»: not only with whom.
    fn says_what_about(&self, from: usize) -> bool {
        let adjective = self.tagged.is_word(from) && !self.tagged.is_function(from, "preposition");
        adjective
            || (from..self.sentence.end.min(from + ABOUT_WITHIN))
                .take_while(|&token| self.tagged.is_word(token))
                .any(|token| {
                    self.tagged.spells(token, TOPIC_OPENERS) || self.governed_verbal_noun(token).is_some()
                })
    }

    /// «لبحث سبل …» after an occasion.
    pub(super) fn purpose(&self, at: usize) -> Option<(Head, usize)> {
        // «أبدى استعداده لاستضافة القمة المقبلة»: for what he is ready.
        let idle = |last: &Head| last.entry.performs().is_none() && last.entry.class != ActClass::Expressive;
        let (noun, entry) = self.tagged.acts(at).find(|(reading, _)| {
            // «بهدف بحث التطورات», «من أجل مناقشة», but not «وقعا مذكرة بهدف دراسة».
            let aims = at > self.sentence.start
                && self.tagged.spells(at - 1, AIMING_AT)
                && reading.proclitics.are_plain()
                && self.heads.last().is_none_or(idle);
            reading.sense.form.shape() == Shape::VerbalNoun
                && (aims || reading.proclitics.preposition == Some(Preposition::For))
                && !reading.proclitics.article
        })?;
        // «سيلتقي نظيره لبحث»: a coming occasion and its purpose are one point.
        let coming = |last: &Head| last.future && last.entry.class == ActClass::Occasion;
        if self.heads.last().is_some_and(coming) {
            return None;
        }
        let occasion = self
            .heads
            .last()
            .is_some_and(|last| last.entry.event.is_some() || last.entry.class == ActClass::Occasion);
        // «في زيارة لمصر لبحث التطورات».
        let visit = self.heads.is_empty()
            && (at.saturating_sub(VISIT_WITHIN).max(self.sentence.start)..at).any(|token| {
                self.tagged.noun(token).is_some_and(|(_, noun)| noun.event == Some(EventType::Visit))
            });
        let occasion = occasion || visit;
        // «لإجراء محادثات بشأن».
        let talks = entry.class == ActClass::Occasion
            && self
                .tagged
                .noun_of_role(at + 1, "meeting")
                .is_some_and(|(_, noun)| noun.event == Some(EventType::Talks))
            && self.says_what_about(at + 2);
        // «، وذلك خلال لقاء جمعهما لبحث»: behind another act.
        let apart =
            || (at.saturating_sub(TALKS_WITHIN)..at).any(|token| self.tagged.spells(token, &["وذلك"]));
        let free = self.heads.last().is_none_or(idle) || apart();
        let occasion = occasion || (talks || self.is_behind_talks(at)) && free;
        // «اتفاقية لتبادل الطاقة»: no talk.
        let barters = entry.lemma == EXCHANGING && !self.tagged.spells(at + 1, EXCHANGED_IN_TALKS);
        // «تلقى اتصالا هاتفيا من نظيره لتهنئته بالعيد»: what somebody called for.
        let greets = entry.act == Some(Act::Greet) && self.is_behind_message(at);
        if !(entry.act == Some(Act::Discuss) || talks || greets) || !occasion && !greets || barters {
            return None;
        }
        let head = Head { kind: HeadKind::Purpose, future: talks, ..verbal_noun_head(at, noun, entry) };
        Some((head, at + 1))
    }

    /// «خلال اجتماع بين الوزيرين في الدوحة لبحث», «في اتصال جرى بينهما لمناقشة»: talks that a preposition governs, behind the
    /// last head.
    fn is_behind_talks(&self, at: usize) -> bool {
        let from = self.heads.last().map_or(self.sentence.start, |last| last.token + 1);
        let mut behind = from.max(at.saturating_sub(TALKS_WITHIN))..at;
        behind.any(|token| {
            self.tagged.noun_of_role(token, "meeting").is_some_and(|(noun, entry)| {
                let held = matches!(entry.event, Some(EventType::Talks | EventType::Call | EventType::Visit));
                held && (noun.proclitics.preposition.is_some() || self.is_governed(token))
            })
        })
    }

    /// Whether a call or a message is told of shortly before in the sentence.
    fn is_behind_message(&self, at: usize) -> bool {
        let mut near = at.saturating_sub(MESSAGE_WITHIN).max(self.sentence.start)..at;
        near.any(|token| names_message(self.tagged, token))
    }
}

/// Those who meet stand between their talks and what these are for.
const TALKS_WITHIN: usize = 30;

/// A call or message is named so near before what it is for.
const MESSAGE_WITHIN: usize = 24;

/// What talks are about stands behind those who hold them, so many words away at most.
const ABOUT_WITHIN: usize = 8;

/// «زيارة رسمية لمصر لبحث»: the visit stands so near before what it is for.
const VISIT_WITHIN: usize = 5;

/// «بالإضافة إلى» at the start of a sentence has so many words.
const BESIDE: usize = 2;

/// The verb of exchanging.
const EXCHANGING: &str = "تبادل";
/// «اطلع على» and «أطلع», which are spelled alike.
const BEING_BRIEFED: &str = "اطلع";
const BRIEFING: &str = "أطلع";

/// Verbs of seizing an opportunity.
const SEIZING: &[&str] = &["انتهز", "اغتنم"];

/// «يعتبر فرصة جيدة»: the verb stands so near.
const OPPORTUNITY_VERB: usize = 4;

/// «وتمثل هذه الزيارة، وفق البلاغ، مناسبة لـ»: the verb stands at most so many tokens before.
const OPPORTUNITY_WITHIN: usize = 14;

/// A verbal noun as a head of what was done together.
pub(crate) fn verbal_noun_head(at: usize, reading: &Reading, entry: &'static ActEntry) -> Head {
    Head { kind: HeadKind::Passive, ..participle_head(at, reading, entry) }
}

/// Both verbal nouns with or both without an article.
fn same_shape(tagged: &Tagged<'_>, last: &Head, at: usize) -> bool {
    tagged.has_article(last.token) == tagged.has_article_behind_clitics(at)
}

/// A verbal noun with a complement of its own: a noun in the genitive, or a preposition.
fn governs(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_word(at)
        && tagged.finite(at).is_none_or(|(reading, _)| reading.proclitics.conjunction.is_none())
}
