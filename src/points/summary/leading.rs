//! «وقعا اليوم بالرباط على كذا، بحضور فلان»: what is done starts behind the circumstances that stand before it, though no
//! mark ends them.

use super::circumstances::LONGEST_CIRCUMSTANCE;
use super::{Context, joining, word_class};
use crate::lexicon::word_lists::{BARE_PLACES, IN_THE_COURSE, JOINING_ALONE, PHASES};
use crate::lexicon::{Category, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Proclitics, Reading, Tagged};

/// Behind circumstances that start here: what the verb is joined to by its preposition, what is said, or a noun that
/// nothing before it governs.
pub(super) fn object_within(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let limit = context.act.clause.end.saturating_sub(1).min(at + LONGEST_CIRCUMSTANCE);
    let object = Object::of(context);
    // «دعا في ختام اللقاء المجتمع الدولي إلى كذا»: whom stands before what for.
    let whom = |token: usize| {
        let free = tagged.has_article(token - 1) || is_time(tagged, token - 1) || !tagged.is_word(token - 1);
        let somebody = context
            .cast
            .mention_starting_at(token)
            .is_some_and(|index| context.cast.mentions[index].proclitics == Proclitics::default());
        let people = tagged.has_article(token)
            && (tagged.noun(token).is_some() || tagged.is(token, Category::InstitutionHead));
        context.act.act == Act::CallFor && free && (somebody || people && !is_attribute(tagged, token))
    };
    let mut token = at + 1;
    while token < limit && !(tagged.text.kind(token) == TokenKind::Comma || opens_clause(tagged, token)) {
        if whom(token) {
            return Some(token);
        }
        // «مع الوزير فلان القضايا …»: a name is whole.
        let named = ends_name(context, token);
        let whole = named || is_whole(tagged, token - 1);
        // «خلال مأدبة عشاء عن فتح …»: hardly a noun has «عن».
        let about = tagged.is_preposition(token, "عن") && object.by("عن");
        if about && tagged.is_word(token - 1) && !word_class::is_particle(tagged, token - 1) {
            return Some(token);
        }
        if object.is_need(token)
            || whole && (object.joins(token) || object.is_said(token) || object.is_noun(token))
        {
            return Some(token);
        }
        // «بالرباط العلاقات …»; but «خلال اللقاء المطول …» is one noun.
        let place = is_time(tagged, token) || is_somewhere(tagged, token);
        if whole && tagged.has_article(token) && !is_attribute(tagged, token) && !place {
            let settled = named || is_town(tagged, token - 1) || is_time(tagged, token - 1);
            return (settled && object.by("direct")).then_some(token);
        }
        token += tagged.place(token).map_or(1, |(reading, _)| reading.tokens.max(1));
    }
    None
}

/// «صدر عقب لقاء …», «الذي …»: what tells of the circumstance; but «عقد الدورة» behind a whole noun is what is decided.
fn opens_clause(tagged: &Tagged<'_>, token: usize) -> bool {
    let noun = is_whole(tagged, token - 1)
        && tagged.shaped(token, Shape::VerbalNoun).is_some()
        && tagged.has_article(token + 1);
    let imperfect =
        tagged.finite(token).is_some_and(|(reading, _)| reading.sense.form.shape() == Shape::Imperfect);
    tagged.is_function(token, "relative") || !noun && (imperfect || word_class::may_be_verb(tagged, token))
}

/// How the verb has what it is about.
struct Object<'a, 't> {
    context: &'a Context<'a, 't>,
    joined_by: &'static str,
}

impl<'a, 't> Object<'a, 't> {
    fn of(context: &'a Context<'a, 't>) -> Self {
        let reported = context.act.reported_verb.and_then(|verb| context.tagged.finite(verb));
        let joined_by = reported.map_or(context.act.head.entry, |(_, entry)| entry).joined_by;
        Object { context, joined_by }
    }

    fn by(&self, word: &str) -> bool {
        self.joined_by.split('|').any(|by| by == word)
    }

    /// «على», «إلى», «بإعادة».
    fn joins(&self, token: usize) -> bool {
        let tagged = self.context.tagged;
        let preposition = JOINING_ALONE.iter().any(|by| self.by(by) && tagged.is_preposition(token, by))
            && !is_somewhere(tagged, token + 1)
            && !tagged.spells(token + 1, &["هامش", "راس"]);
        let within = self.by("ب")
            && joining::is_joined_by_in(tagged, token)
            && !tagged.has_article_behind_clitics(token)
            && !is_somewhere(tagged, token)
            && tagged.condensing(token, "adjunct").is_none();
        preposition || within
    }

    fn is_said(&self, token: usize) -> bool {
        self.by("أن") && self.context.tagged.is_function(token, "complementiser")
    }

    /// «ضرورة», «رغبة», of a verb that affirms.
    fn is_need(&self, token: usize) -> bool {
        let tagged = self.context.tagged;
        let leaning = tagged.condensing(token, "leaning").filter(|reading| reading.tokens == 1);
        self.by("أن")
            && leaning.is_some_and(|reading| reading.proclitics == Proclitics::default())
            && !tagged.is_function(token, "preposition")
            && !tagged.is_function(token - 1, "preposition")
            && (tagged.is_word(token - 1) && !tagged.has_article(token))
    }

    fn is_noun(&self, token: usize) -> bool {
        let tagged = self.context.tagged;
        let bare =
            |reading: &Reading| reading.proclitics == Proclitics::default() && reading.enclitic.is_none();
        let folded = tagged.folded(token);
        let plain = tagged.is_word(token)
            && !tagged.is_unknown(token)
            && tagged.at(token).iter().all(bare)
            && !(folded.starts_with("ال") || folded.starts_with('ي') || folded.ends_with("يا"))
            && !tagged.is_function(token, "preposition")
            && !tagged.spells(token, BARE_PLACES)
            && !word_class::is_particle(tagged, token);
        let named = self.context.cast.mention_at(token).is_some()
            || is_somewhere(tagged, token)
            || is_time(tagged, token);
        let held = word_class::has_nunation(tagged, token);
        self.by("direct") && plain && !named && (held || tagged.noun_of_role(token, "meeting").is_none())
    }
}

/// Whether the name of somebody ends before a word.
fn ends_name(context: &Context<'_, '_>, token: usize) -> bool {
    context.cast.mention_at(token - 1).is_some_and(|index| {
        let mention = &context.cast.mentions[index];
        let named = matches!(&mention.kind, MentionKind::Person(person) if person.name.is_some());
        named && mention.tokens.end == token
    })
}

/// Whether what stands before a word is whole with the one before it.
fn is_whole(tagged: &Tagged<'_>, last: usize) -> bool {
    let own = tagged.at(last).iter().all(|reading| reading.enclitic.is_some()) && !tagged.is_unknown(last);
    let defined = tagged.has_article(last) || tagged.has_article_behind_clitics(last);
    tagged.is_word(last) && (is_town(tagged, last) || is_time(tagged, last) || own || defined)
}

/// «بالرباط», «في مسقط», «إلى تونس».
fn is_town(tagged: &Tagged<'_>, token: usize) -> bool {
    let town = tagged.place(token).is_some_and(|(reading, _)| reading.sense.category != Category::Venue);
    town || tagged.state(token).is_some()
}

/// «المشتركة», «الثنائي», «الخامسة», «ال15»: what stands before it goes on with it.
fn is_attribute(tagged: &Tagged<'_>, token: usize) -> bool {
    let folded = tagged.folded(token);
    let counted = folded == "ال" && tagged.text.kind(token + 1) == TokenKind::Number;
    counted
        || tagged.is(token, Category::Ordinal)
        || tagged.condensing(token, "adjective").is_some()
        || tagged.ends_as_nisba(token)
        || super::meetings::is_adjective(tagged, token)
}

fn is_somewhere(tagged: &Tagged<'_>, token: usize) -> bool {
    tagged.place(token).is_some() || tagged.state(token).is_some()
}

/// «أمس», «الخميس».
fn is_time(tagged: &Tagged<'_>, token: usize) -> bool {
    let named = tagged.is(token, Category::Weekday) || tagged.is(token, Category::Month);
    named || tagged.noun_of_role(token, "time").is_some()
}

/// «في ختام المباحثات», «خلال هذه المقابلة», «لدى افتتاح …»: when it was done, in more words than a preposition and a noun.
pub(super) fn opens(tagged: &Tagged<'_>, at: usize) -> bool {
    let phase = tagged.spells(at, &["في"]) && tagged.spells(at + 1, PHASES);
    let pointed = tagged.spells(at, IN_THE_COURSE)
        && tagged.is_function(at + 1, "demonstrative")
        && ["meeting", "press"].iter().any(|role| tagged.noun_of_role(at + 2, role).is_some());
    let attending = tagged.folded(at) == "لدي" && (at + 2..at + 4).any(|token| tagged.has_article(token));
    phase || pointed || attending || is_time(tagged, at)
}
