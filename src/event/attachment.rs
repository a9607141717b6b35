//! How a place is joined to what stands before it: to the meeting, to what somebody says, or to another noun.

use super::building::is_building;
use super::place::{TO_MEETING, TO_NOTHING, TO_OTHER_NOUN, TO_SPEECH, Text};
use crate::acts::{is_background, tells_of_earlier_text, tells_what_happened};
use crate::lexicon::word_lists::{
    AUSPICES, CONVENED, DURING, FORMS_OF_WHAT, GROUNDS, HOLDING_NOUNS, LASTING, OTHER_MEETINGS, PRESS,
    SITUATIONS, TO_HOLD, WORKS,
};
use crate::lexicon::{ActClass, Category};
use crate::mentions::MentionKind;
use crate::words::Preposition;

impl Text<'_, '_> {
    /// How a prepositional phrase is joined: by a meeting or its verb, by a verb of speech, by another noun.
    pub(super) fn attachment(&self, token: usize, start: usize) -> i32 {
        let mut at = token;
        let mut nearest = true;
        let mut reported = false;
        let mut seen = 0;
        while at > start && seen < FARTHEST_VERB {
            at -= 1;
            seen += 1;
            if let Some(index) = self.cast.mention_at(at) {
                if nearest && self.has_place_to_itself(index, at, start) {
                    return TO_OTHER_NOUN;
                }
                at = self.cast.mentions[index].tokens.start.max(start);
                nearest = false;
                continue;
            }
            // «وقع … مذكرة تفاهم في القاهرة»: what is signed there.
            if nearest && self.ends_instrument(at, start) {
                continue;
            }
            if let Some(worth) = self.settled_by(at, start, nearest) {
                return worth;
            }
            // «اجتماعات استمرت أسبوعا في …», «جولة يستهلها في …»: how long it took, where it begins.
            if self.tagged.finite(at).is_some_and(|(_, entry)| LASTING.contains(&entry.lemma)) {
                nearest = false;
                continue;
            }
            // «التحضيرات لعقد اللجنة المشتركة في …».
            if Some(at) != self.word && self.is_holding(at, start) {
                return TO_OTHER_NOUN;
            }
            if let Some(worth) = self.joins(at) {
                let said = worth < TO_MEETING && reported;
                return if said { TO_OTHER_NOUN } else { self.joined(worth, at, token, start) };
            }
            // «أكد أن الشركة ستنفذ مشروعا في …»: what somebody says happens there.
            reported |= self.tagged.is_function(at, "complementiser");
            // «الأوضاع الراهنة في …», «الحرب الدائرة في …».
            if nearest && self.tagged.spells(at, SITUATIONS) {
                return TO_OTHER_NOUN;
            }
            if nearest && self.tells_how_they_met(at) {
                continue;
            }
            // «اجتماعات ثلاثية في …»: an adjective of the meeting.
            let of_meeting = nearest && at > start && self.is_adjective_of_meeting(at);
            if nearest && !of_meeting && (self.is_other_noun(at) || self.is_governed(at, token)) {
                return TO_OTHER_NOUN;
            }
            nearest &= of_meeting || self.tagged.has_article(at) || self.tagged.folded(at).starts_with("لل");
        }
        TO_NOTHING
    }

    /// «محادثات برعاية قطرية في …»: under whose auspices; «اللقاء المنعقد في …».
    fn tells_how_they_met(&self, at: usize) -> bool {
        self.tagged.spells(at, AUSPICES) || self.tagged.spells(at, CONVENED) || self.is_indefinite_nisba(at)
    }

    /// What a single word before a place settles. `nearest`: whether nothing stands between.
    fn settled_by(&self, at: usize, start: usize, nearest: bool) -> Option<i32> {
        let tagged = self.tagged;
        // «اللقاء الذي جمعه في … بنظيره»: whatever the verb, the meeting was held there.
        if nearest && self.describes_meeting(at, start) {
            return Some(TO_MEETING);
        }
        // «…، وذلك بمسقط»: all that was told happened there; «قال للصحفيين في …»: where those who met speak to the press.
        let there = nearest && (tagged.spells(at, &["وذلك"]) || tagged.spells(at, PRESS));
        // «على خلفية العملية العسكرية في …»: why they met is not where.
        let grounds = nearest && tagged.spells(at, GROUNDS) && tagged.has_article(at + 1);
        if grounds || tells_of_earlier_text(tagged, at) || tells_what_happened(tagged, at) {
            return Some(TO_OTHER_NOUN);
        }
        there.then_some(TO_MEETING)
    }

    /// Whether a word is the verb of a relative clause right behind the meeting reported: «المباحثات التي ترأسها في …».
    fn describes_meeting(&self, at: usize, start: usize) -> bool {
        let tagged = self.tagged;
        let Some(meeting) = at.checked_sub(2).filter(|&noun| noun >= start) else { return false };
        let future = tagged.finite(at).is_some_and(|(reading, _)| reading.proclitics.future);
        tagged.is_function(at - 1, "relative")
            && !future
            && tagged.noun_of_role(meeting, "meeting").is_some()
            && tagged.has_article(meeting)
            && !self.is_another_meeting(meeting, at, start)
    }

    /// Whether a meeting is another than the one reported: «عقد الاجتماع المقبل», «استضافة مفاوضات», «أن تعقد الدورة»,
    /// «الاجتماع الأخير», «الحوار الجاري».
    fn is_another_meeting(&self, at: usize, place: usize, start: usize) -> bool {
        let tagged = self.tagged;
        let held =
            (at.saturating_sub(HELD_WITHIN).max(start)..at).any(|before| self.is_holding(before, start));
        let wished = tagged.finite(at).is_some()
            && at.checked_sub(1).is_some_and(|before| before >= start && tagged.spells(before, &["ان"]));
        // «الاجتماع الذي انعقد في 14 ماي الجاري» is the one reported.
        let dated =
            (at + 1..place).any(|token| tagged.spells(token, OTHER_MEETINGS) && !self.is_time(token - 1));
        Some(at) != self.word && (held || wished || dated || is_background(tagged, start, at))
    }

    /// «لعقد قمة», «استضافة مفاوضات», «على عقد اجتماع»: the verbal noun, not «عقد اللقاء», a verb.
    fn is_holding(&self, at: usize, start: usize) -> bool {
        let governed = || {
            at.checked_sub(1).is_some_and(|before| {
                before >= start
                    && (self.tagged.is_function(before, "preposition") || self.is_other_noun(before))
                    && !self.tagged.spells(before, DURING)
            })
        };
        self.tagged.spells(at, HOLDING_NOUNS) && governed() || self.tagged.spells(at, TO_HOLD)
    }

    /// What a verb that joins its place to a meeting is worth, seen with the words beside it.
    fn joined(&self, worth: i32, at: usize, token: usize, start: usize) -> i32 {
        // «ما يجري في ليبيا»: what is talked about happens there.
        if at > start && self.tagged.spells(at - 1, FORMS_OF_WHAT) {
            return TO_OTHER_NOUN;
        }
        // «اتفقا على عقد الاجتماع المقبل في …»: where another one will be.
        if self.is_another_meeting(at, token, start) { TO_OTHER_NOUN } else { worth }
    }

    /// «القنصلية الأمريكية بجدة»: an institution that stands there, unless it acts or is met there.
    fn has_place_to_itself(&self, index: usize, at: usize, start: usize) -> bool {
        let mention = &self.cast.mentions[index];
        // «وقعت اللجنة المشتركة في …»: the subject of what happened there.
        // «انطلقت أشغال اللجنة المشتركة ب…».
        let subject = || {
            let before = self.first_joined(index).checked_sub(1)?;
            let works = usize::from(before > start && self.tagged.spells(before, WORKS));
            self.joins(before - works)
        };
        // «الدورة الخامسة للجنة المشتركة في …»: part of the meeting's name.
        let of_meeting = mention.proclitics.preposition == Some(Preposition::For)
            && (1..=SESSION_WITHIN)
                .any(|back| at >= back && self.tagged.noun_of_role(at - back, "meeting").is_some());
        let partner = mention.tokens.start > start && self.tagged.spells(mention.tokens.start - 1, &["مع"]);
        matches!(mention.kind, MentionKind::Institution)
            && !partner
            && !of_meeting
            && subject() != Some(TO_MEETING)
    }

    /// Where the first of several begins that are joined to one another: «وزارة الصحة المصرية ونظيرتها الأردنية».
    fn first_joined(&self, index: usize) -> usize {
        let mentions = &self.cast.mentions;
        let mut first = &mentions[index];
        while first.proclitics.conjunction.is_some()
            && let Some(before) = first.tokens.start.checked_sub(1).and_then(|at| self.cast.mention_at(at))
            && mentions[before].tokens.start < first.tokens.start
        {
            first = &mentions[before];
        }
        first.tokens.start
    }

    fn is_person(&self, at: usize) -> bool {
        let mention = self.cast.mention_starting_at(at).map(|index| &self.cast.mentions[index].kind);
        matches!(mention, Some(MentionKind::Person(_)))
    }

    pub(super) fn joins(&self, at: usize) -> Option<i32> {
        let tagged = self.tagged;
        let noun =
            ["meeting", "press", "ceremony"].iter().any(|role| tagged.noun_of_role(at, role).is_some());
        // «أمس» is no verb here.
        let time = self.is_time(at);
        let verbs = || tagged.acts(at).filter(|(reading, _)| !time && reading.sense.form.is_finite());
        let reports = verbs().any(|(_, entry)| {
            matches!(entry.class, ActClass::Occasion | ActClass::Light)
                || entry.event.is_some()
                || entry.lemma == ARRIVING && self.is_person(at + 1)
        });
        if noun || reports {
            return Some(TO_MEETING);
        }
        let says = verbs().any(|(_, entry)| entry.class == ActClass::Saying);
        if says { Some(TO_SPEECH) } else { verbs().next().map(|_| TO_NOTHING) }
    }

    /// «على خلفية العملية العسكرية في …»: a preposition's noun has the place to itself, except what is signed.
    fn is_governed(&self, at: usize, place: usize) -> bool {
        let tagged = self.tagged;
        let noun = at + 1 < place && tagged.has_article(at + 1);
        let signed = (at + 1..place).any(|token| tagged.is(token, Category::Instrument));
        noun && tagged.is_function(at, "preposition") && !signed
    }

    /// «مذكرة تفاهم», «اتفاقية تعاون»: whether the name of a text without article ends with this word.
    fn ends_instrument(&self, at: usize, start: usize) -> bool {
        // «لقائهما في مسقط»: a meeting is one where it is held.
        let instrument = |from: usize| {
            let meets =
                ["meeting", "press"].iter().any(|role| self.tagged.noun_of_role(from, role).is_some());
            let reading = self.tagged.find(from, Category::Instrument);
            reading.filter(|reading| !reading.proclitics.article && !meets)
        };
        (start.max(at.saturating_sub(1))..=at)
            .any(|from| instrument(from).is_some_and(|reading| from + reading.tokens > at))
    }

    /// «اجتماعات ثلاثية», «مؤتمرا صحفيا مشتركا»: without the article, right behind a meeting or another adjective of it.
    fn is_adjective_of_meeting(&self, at: usize) -> bool {
        let tagged = self.tagged;
        let meeting =
            |noun: usize| tagged.noun_of_role(noun, "meeting").is_some() && !tagged.has_article(noun);
        let adjective = |word: usize| {
            let folded = tagged.folded(word);
            tagged.text.tokens[word].ends_in_ta_marbuta || folded.ends_with('ي') || folded.ends_with('ا')
        };
        let behind_another = || at > 1 && adjective(at - 1) && meeting(at - 2);
        adjective(at) && (meeting(at - 1) || behind_another())
    }

    /// «قطرية», «مصري» without the article: what it describes decides.
    fn is_indefinite_nisba(&self, at: usize) -> bool {
        self.tagged.nisba(at).is_some() && !self.tagged.has_article(at)
    }

    /// «الوضع في سوريا», «نشطاء الحركة بالمغرب»: a noun that is no meeting has the place to itself.
    fn is_other_noun(&self, at: usize) -> bool {
        let tagged = self.tagged;
        // «المؤتمر الدولي للمناخ المنعقد بمراكش»: a genitive with «لل» is part of the meeting's name.
        let defined = tagged.has_article(at) || tagged.folded(at).starts_with("لل");
        let ordinary = tagged.function(at).is_none_or(|kind| kind == "ordinary");
        // «في فندق بأديس أبابا».
        tagged.is_word(at) && !self.is_time(at) && !defined && ordinary && !is_building(tagged, at)
    }
}

/// «حل الوزير في بيروت».
const ARRIVING: &str = "حل";
/// What a place is joined to stands within so many words and mentions.
const FARTHEST_VERB: usize = 14;
/// «عقد الدورة المقبلة», «استضافة جولة مفاوضات»: so many words before the meeting.
const HELD_WITHIN: usize = 2;
/// Between a session and the body whose it is stand at most so many words.
const SESSION_WITHIN: usize = 3;
