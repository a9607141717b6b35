//! Buildings where people meet: «قصر قرطاج», «مقر الوزارة», «مكتبه».

use super::Located;
use crate::actors::Cast;
use crate::expressions::place_named;
use crate::lexicon::Category;
use crate::lexicon::word_lists::MISSIONS;
use crate::mentions::{MentionKind, honoured_name, opens_delegation};
use crate::text::TokenKind;
use crate::words::{Preposition, Proclitics, Reading, Tagged};

pub(super) fn is_building(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.noun_of_role(at, "building").is_some()
}

/// «في مكتبه»: a building that only a pronoun describes says nothing.
pub(super) fn is_bare(tagged: &Tagged<'_>, place: &Located) -> bool {
    place.tokens.len() == 1 && is_building(tagged, place.tokens.start)
}

/// «مقر الوزارة», «ديوان المحافظة»: there is one in every state.
pub(super) fn is_common_seat(tagged: &Tagged<'_>, place: &Located) -> bool {
    let last = place.tokens.end.saturating_sub(1);
    is_building(tagged, place.tokens.start)
        && tagged.has_article(last)
        && tagged.find(last, Category::InstitutionHead).is_some_and(|head| head.tokens == 1)
}

/// «بمقر الوزارة بالأبيار»: behind a building a word that the lexicon does not know, or one with the article, is where it stands.
pub(super) fn unlisted(tagged: &Tagged<'_>, name: usize, joined: Option<Preposition>) -> Option<Located> {
    let folded = tagged.folded(name);
    let named = folded.starts_with("بال") && tagged.noun(name).is_none();
    let clitics = Proclitics { preposition: joined.or(Some(Preposition::In)), ..Proclitics::default() };
    named.then_some(Located { tokens: name..name + 1, clitics, country: None })
}

/// «بمقر الوزارة», «بقصر قرطاج», «في ديوان عام المحافظة», «مقرها المركزي»: a building with what it belongs to.
pub(super) fn building_at(
    tagged: &Tagged<'_>,
    cast: &Cast,
    head: usize,
    joined: Option<Preposition>,
) -> Option<Located> {
    let (reading, _) = tagged
        .noun_of_role(head, "building")
        .filter(|(reading, _)| reading.proclitics.preposition == joined)?;
    let listed = place_named(tagged, head, joined);
    let next = head + reading.tokens;
    let owner_at = |at: usize| {
        cast.mention_starting_at(at).filter(|&index| {
            let mention = &cast.mentions[index];
            let mission = tagged.spells(at, MISSIONS);
            (mission || matches!(mention.kind, MentionKind::Institution | MentionKind::Organisation(_)))
                && mention.proclitics.preposition.is_none()
        })
    };
    // «مقر فرع الوزارة»: a part of what the building belongs to.
    let part = tagged.is_word(next) && !tagged.has_article(next) && tagged.particle(next).is_none();
    let owner = owner_at(next).or_else(|| owner_at(next + 1).filter(|_| part));
    let alone =
        reading.enclitic.is_some() || tagged.has_article_behind_clitics(head) || tagged.has_article(head);
    let end = listed
        .as_ref()
        .map(|place| place.tokens.end)
        .or_else(|| honoured_name(tagged, next))
        .or(owner.map(|owner| cast.mentions[owner].tokens.end))
        .unwrap_or_else(|| complement_end(tagged, next, alone));
    let end = owner.map_or(end, |_| posted_end(tagged, cast, end));
    // «في مكتبه السفير النرويجي»: whom he receives there.
    let person = (next..end).find(|&at| {
        let mention = cast.mention_starting_at(at).map(|index| &cast.mentions[index].kind);
        matches!(mention, Some(MentionKind::Person(_)))
    });
    let end = person.unwrap_or(end);
    let clitics = Proclitics { preposition: joined, ..Proclitics::default() };
    // «قصر اليمامة» is known, «مقر وزارة الداخلية» stands where the ministry is.
    let country = listed
        .and_then(|place| place.country)
        .or_else(|| (head..end).find_map(|at| tagged.nisba(at).map(|(_, code)| code)))
        .or_else(|| {
            let &meant = cast.meant[owner?].first()?;
            cast.registry.entities[meant].country
        });
    Some(Located { tokens: head..end, clitics, country })
}

/// «مقر بعثة لبنان لدى الأمم المتحدة», «مقر البعثة الدائمة للبنان لدى كذا»: whose mission it is, and to whom.
fn posted_end(tagged: &Tagged<'_>, cast: &Cast, end: usize) -> usize {
    let sender =
        tagged.state(end).filter(|(state, _)| state.proclitics.preposition == Some(Preposition::For));
    let end = end + sender.map_or(0, |(state, _)| state.tokens);
    let posted = cast.mention_starting_at(end + 1).filter(|_| tagged.spells(end, &["لدي"]));
    posted.map_or(end, |index| cast.mentions[index].tokens.end)
}

/// The end of «الأمانة العامة», «“الاتحادية”», «إقامته» behind a building.
fn complement_end(tagged: &Tagged<'_>, from: usize, alone: bool) -> usize {
    let time = |at: usize| tagged.noun_of_role(at, "time").is_some() || tagged.is(at, Category::Weekday);
    let quoted = usize::from(tagged.text.kind(from) == TokenKind::QuoteOpen);
    if quoted == 1 {
        return (from..from + LONGEST_BUILDING)
            .find(|&at| tagged.text.kind(at) == TokenKind::QuoteClose)
            .map_or(from, |close| close + 1);
    }
    let goes_on = |at: &usize| {
        let first = *at == from && !alone && tagged.is_word(*at);
        let inside = |reading: &Reading| reading.proclitics.preposition == Some(Preposition::In);
        // «ديوان عام الوزارة» is no year.
        let general = first && tagged.spells(*at, &["عام"]);
        (general || !time(*at) && tagged.function(*at).is_none())
            && !tagged.at(*at).iter().any(inside)
            && (first
                || tagged.has_article(*at)
                || tagged.is(*at, Category::InstitutionHead) && !opens_delegation(tagged, *at)
                || tagged.nisba(*at).is_some())
    };
    from + (from..from + LONGEST_BUILDING).take_while(goes_on).count()
}

/// What a building belongs to takes at most so many tokens.
pub(super) const LONGEST_BUILDING: usize = 5;
