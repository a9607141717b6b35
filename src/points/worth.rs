//! How much a point is worth in a digest: what it binds to, whose it is, whether it is news, and whether it says enough.

use super::headline::names_state;
use super::summary::state_name;
use super::{Draft, core_points, dangling};
use crate::actors::{Cast, EntityId};
use crate::acts::{Attribution, Performed};
use crate::lexicon::word_lists::{
    EXPECTED_STEPS, OBJECT_PRONOUNS, PAST, PERIODS, POINTING, PRONOUNS_BEHIND_VERBS, UNNAMED_SUBJECTS, WAS,
};
use crate::lexicon::{ActClass, Category, Shape, Wording};
use crate::model::{Act, Area, EventType, Status};
use crate::text::{TokenKind, same};
use crate::words::Tagged;

/// What the worth of its points depends on in a release.
pub(crate) struct Release<'a, 't> {
    pub(crate) tagged: &'a Tagged<'t>,
    pub(crate) cast: &'a Cast,
    /// The sides as ISO codes and organisation ids.
    pub(crate) sides: &'a [&'a str],
}

impl Release<'_, '_> {
    /// What binds most comes first, as far as it is sure to be there at all; a concrete means and a narrow area weigh too.
    pub(super) fn weight(&self, index: usize, point: &Draft) -> f32 {
        let means = where_so(!point.instruments.is_empty(), MEANS);
        let narrow = where_so(!point.areas.contains(&Area::PoliticalRelations), NARROW);
        let sure = (SURE_AT_LEAST + point.confidence).min(1.0);
        status(point) * sure + means + narrow + point.confidence + lead(index) + self.parties(point)
            - self.staleness(index, point)
            - self.vagueness(point)
    }

    /// What both sides do is what a release is about; what others do beside them is not.
    fn parties(&self, point: &Draft) -> f32 {
        let speakers = &point.act.speakers;
        let side = |side: &&&str| speakers.iter().any(|&id| self.serves(id, side));
        let taking_part = self.sides.iter().filter(side).count();
        let strange = |&id: &EntityId| !self.sides.iter().any(|side| self.serves(id, side));
        match taking_part {
            _ if point.act.attribution == Attribution::Nobody => NOBODY,
            0 if self.is_known(speakers) => OTHERS,
            0 => 0.0,
            1 if speakers.iter().any(|id| strange(id) && self.is_known(&[*id])) => WITH_OTHERS,
            1 if self.names_another_side(point) => TOWARDS_THE_OTHER,
            1 => 0.0,
            _ => BOTH_SIDES,
        }
    }

    /// «سيزور الوزير المغرب»: what one side does towards the other.
    fn names_another_side(&self, point: &Draft) -> bool {
        let other = |side: &&&str| !point.act.speakers.iter().any(|&id| self.serves(id, side));
        let named = |side: &&str| state_name(side).is_some_and(|name| names_state(&point.summary, name));
        self.sides.iter().filter(other).any(named)
    }

    fn serves(&self, id: EntityId, side: &str) -> bool {
        let entity = &self.cast.registry.entities[id];
        entity.country == Some(side) || entity.organisation == Some(side)
    }

    /// Whether the sides are known, and of somebody which he serves.
    fn is_known(&self, speakers: &[EntityId]) -> bool {
        let served = |&id: &EntityId| {
            let entity = &self.cast.registry.entities[id];
            entity.country.is_some() || entity.organisation.is_some()
        };
        !self.sides.is_empty() && speakers.iter().any(served)
    }

    /// What went before is no news, what only is expected may not come, and a further journey is the way to what matters.
    fn staleness(&self, index: usize, point: &Draft) -> f32 {
        let (tagged, act) = (self.tagged, &point.act);
        let recalled = point.summary.starts_with("كان ") || point.summary.starts_with("كانت ");
        let earlier = recalled || is_earlier(tagged, act);
        let leads = act.head.start.saturating_sub(LONGEST_EXPECTATION)..act.head.start + 1;
        let expected = point.summary.starts_with("قد ")
            || leads.into_iter().any(|token| tagged.spells(token, EXPECTED_STEPS));
        let journey = index > 0
            && act.act == Act::Plan
            && (act.head.entry.event == Some(EventType::Visit)
                || act.head.entry.class == ActClass::Narration);
        where_so(earlier, EARLIER) + where_so(expected, EXPECTED) + where_so(journey, JOURNEY)
    }

    /// What a sentence leaves open.
    fn vagueness(&self, point: &Draft) -> f32 {
        let summary = point.summary.as_str();
        let brief = summary.split_whitespace().nth(FEWEST_TELLING - 1).is_none();
        let unnamed = point.act.act == Act::Sign && point.instruments.is_empty();
        // What a text aims at is no outcome, and a speech says in many words what matters in few.
        let entry = point.act.head.entry;
        let text = matches!(entry.wording, Some(Wording::Provides | Wording::ProvidesFor));
        let aim = point.act.act == Act::Agree && (entry.class == ActClass::Narration || text);
        where_so(brief, BRIEF)
            + where_so(points_back(summary), POINTS_BACK)
            + where_so(unnamed, UNNAMED)
            + where_so(dangling::says_little(self.tagged, point), SAYS_LITTLE)
            + where_so(dangling::is_open(self.tagged, self.cast, point), LEAVES_OPEN)
            + where_so(summary.contains(": «"), QUOTES)
            + where_so(aim, AIM)
    }
}

/// A weight that counts where something is so.
fn where_so(so: bool, weight: f32) -> f32 {
    if so { weight } else { 0.0 }
}

/// A concrete means: an agreement, a committee, a loan.
const MEANS: f32 = 0.6;
/// An area narrower than the relation itself.
const NARROW: f32 = 0.3;
/// What is done by nobody whom the text names.
const NOBODY: f32 = -1.0;
/// What others do beside the sides, and what one side does with others.
const OTHERS: f32 = -1.6;
const WITH_OTHERS: f32 = -0.6;
/// What one side does towards the other, and what both do.
const TOWARDS_THE_OTHER: f32 = 0.4;
const BOTH_SIDES: f32 = 0.8;
/// What went before, what only is expected, a further journey.
const EARLIER: f32 = 2.0;
const EXPECTED: f32 = 0.6;
const JOURNEY: f32 = 0.8;
/// A sentence of few words, one that points back, a signing of nobody knows what, and one that says hardly anything.
const BRIEF: f32 = 2.0;
const POINTS_BACK: f32 = 1.0;
const UNNAMED: f32 = 1.0;
const SAYS_LITTLE: f32 = 2.5;
/// A pronoun or noun that nothing explains.
const LEAVES_OPEN: f32 = 1.2;
/// A speech in its own words, and what a text aims at.
const QUOTES: f32 = 0.5;
const AIM: f32 = 1.5;

/// How much the kind of act binds.
fn status(point: &Draft) -> f32 {
    match point.act.act.status() {
        Status::Decision => 4.0,
        // A coming step matters less than what was promised.
        Status::Commitment if point.act.act == Act::Plan => 2.6,
        Status::Commitment => 3.0,
        Status::Position => 2.0,
        Status::Discussion => 1.0,
        Status::Courtesy => 0.0,
    }
}

/// What is news comes first in the text.
fn lead(index: usize) -> f32 {
    LEADS.get(index).copied().unwrap_or(0.0)
}

/// What the first points are worth for being so.
const LEADS: [f32; 2] = [0.4, 0.2];

/// «وكان الوزير قد وقع …», «وقعا في يوليو الماضي», «أبرما سنة 2019»: what was done before the occasion.
fn is_earlier(tagged: &Tagged<'_>, act: &Performed) -> bool {
    if core_points::is_recalled(tagged, act) || core_points::is_earlier(tagged, act) {
        return true;
    }
    if act.head.form.shape() != Shape::Perfect {
        return false;
    }
    let ends = |token: usize| matches!(tagged.text.kind(token), TokenKind::Stop | TokenKind::ParagraphEnd);
    let before = act.head.start.saturating_sub(LONGEST_SENTENCE)..act.head.start;
    let start = before.clone().rev().find(|&token| ends(token)).map_or(before.start, |end| end + 1);
    let was = tagged.spells(start, WAS) && tagged.is_word(start + 1);
    // «الشهر الماضي», «في يوليو/تموز الماضي».
    let past = |token: usize| {
        let period = tagged.is(token, Category::Month) || tagged.spells(token, PERIODS);
        period && tagged.spells(token + 1, PAST)
    };
    was || (act.head.token..act.clause.end).any(past)
}

/// Such words stand at most so far before the verb.
const LONGEST_EXPECTATION: usize = 4;

/// The start of a sentence is looked for no farther back.
const LONGEST_SENTENCE: usize = 60;

/// How much of its worth a point keeps that is hardly sure.
const SURE_AT_LEAST: f32 = 0.5;

/// A sentence of fewer words tells next to nothing.
const FEWEST_TELLING: usize = 5;

/// «اتفق الجانبان على ذلك»: says nothing to whoever has not read what stands before.
pub(super) fn points_back(summary: &str) -> bool {
    let said = summary.split_once('«').map(|(_, said)| said.split(' ').next().unwrap_or_default());
    let of_nobody = said.is_some_and(|first| UNNAMED_SUBJECTS.contains(&first));
    let points = |word: &str| {
        let bare = word.trim_matches(['.', '،', '«', '»']).trim_start_matches('و');
        POINTING.iter().any(|pointing| same(pointing, bare))
    };
    // «رفضته كييف», «وعدت به كوريا».
    let mut words = summary.split_whitespace();
    let object = words.next().is_some_and(|verb| OBJECT_PRONOUNS.iter().any(|end| verb.ends_with(end)));
    let of_it = words.next().is_some_and(|next| PRONOUNS_BEHIND_VERBS.contains(&next));
    of_nobody || object || of_it || summary.split_whitespace().any(points)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_pronoun_behind_the_verb_means_was_never_said() {
        assert!(points_back("رفضته روما."));
        assert!(points_back("وعدت به إيطاليا في البيان."));
        assert!(points_back("وجه المجلس حياله بما رآه."));
        assert!(!points_back("وعدت إيطاليا بفتح الميناء."));
    }
}
