//! What is declared without a meeting: a state, its ministry, an organisation or an envoy takes a stand on something abroad.

use super::{OPENING_POINTS, body_kind, is_of_state};
use crate::actors::{Cast, Entity, EntityId};
use crate::lexicon::{self, Category};
use crate::model::{Act, ActorKind, Area, InstrumentKind};
use crate::points::Draft;
use crate::words::Tagged;
use std::ops::Range;

/// Whether a declaration opens with what a state, its ministry, an organisation or one of its officials thinks of something abroad:
/// «أدانت المملكة … الهجوم في …», «رحبت وزارة الخارجية … بالاتفاق بين …», «هنأ الملك … رئيس …».
pub(super) fn takes_a_stand(cast: &Cast, sides: &[&str], points: &[Draft]) -> bool {
    let entity = |id: &EntityId| &cast.registry.entities[*id];
    let body = |id: &EntityId| {
        matches!(entity(id).kind, ActorKind::State | ActorKind::Organisation | ActorKind::Institution)
    };
    let official = |id: &EntityId| body(id) || entity(id).office_heads.iter().any(is_of_state);
    points.first().is_some_and(|point| {
        let opening = &point.act;
        // «يدين رئيس مفوضية الاتحاد الأفريقي … الهجوم».
        let word = |id: &EntityId| body(id) || entity(id).organisation.is_some();
        // «استنكر المتحدث باسم الخارجية اقتحام …», «أكد الأمين العام للمنظمة رفضه ضم …».
        let in_office = |id: &EntityId| {
            official(id) || entity(id).office.is_some() && entity(id).kind == ActorKind::Person
        };
        let elsewhere = sides.len() >= 2 || point.areas.contains(&Area::RegionalIssues);
        let condemns = opening.act == Act::Reject
            && (opening.speakers.iter().any(word) || elsewhere && opening.speakers.iter().any(in_office));
        // «وافق مجلس الوزراء على اتفاقية مع حكومة …», «منح البنك الدولي لبنان قرضا».
        let binds =
            |kind: InstrumentKind| matches!(kind, InstrumentKind::Agreement | InstrumentKind::Funding);
        let approves = point.instruments.iter().any(|mention| binds(mention.kind));
        let stands = STANDS.contains(&opening.act) || approves;
        // «أثنى ممثل اليونيسف على جهود المملكة».
        let abroad = stands && opening.speakers.iter().any(|id| official(id) || word(id))
            || opening.speakers.iter().any(|id| is_diplomatic(entity(id)));
        // «قالت المتحدثة باسم الخارجية إن الغرب فشل»: a foreign ministry speaks of the world, and of aid to it.
        let of_the_world = point.areas.iter().any(|area| {
            matches!(area, Area::RegionalIssues | Area::PoliticalRelations | Area::DevelopmentAid)
        });
        // «عبر الأمين العام للأمم المتحدة عن قلقه إزاء الصراع في السودان».
        let regional = point.areas.contains(&Area::RegionalIssues);
        let foreign = opening.speakers.iter().any(|id| {
            of_the_world && speaks_abroad(entity(id))
                || regional && entity(id).kind == ActorKind::Organisation
                || regional && entity(id).organisation.is_some()
        });
        condemns || abroad && sides.len() >= 2 || foreign
    })
}

/// «قال وزير الري السوداني إن إثيوبيا تريد»: what a text opens with are the words of who acts for a state, about another one.
pub(super) fn speaks_of_another_state(tagged: &Tagged<'_>, cast: &Cast, points: &[Draft]) -> bool {
    let home = |point: &Draft| {
        let speakers = point.act.speakers.iter().map(|id| &cast.registry.entities[*id]);
        speakers
            .filter(|entity| entity.office_heads.iter().any(is_of_state))
            .find_map(|entity| entity.country)
    };
    let names_other = |point: &Draft, own: &str| {
        point.act.clause.clone().any(|token| tagged.state(token).is_some_and(|(_, code)| code != own))
    };
    let own = points.first().filter(|point| point.act.act != Act::Establish).and_then(home);
    own.is_some_and(|own| points.iter().take(DECLARED_POINTS).any(|point| names_other(point, own)))
}

/// Whom a declaration is about is named in so many points.
const DECLARED_POINTS: usize = 3;

/// «اعتمد المجلس التنفيذي للبنك الإسلامي للتنمية تمويلات», «أقر مجلس وزراء الصحة العرب خطة»: in an organ of an organisation its
/// members act together.
pub(super) fn organ_acts(tagged: &Tagged<'_>, cast: &Cast, points: &[Draft]) -> bool {
    let is_organ = |tokens: &Range<usize>| {
        let arab = (tokens.end - 1..=tokens.end).any(|at| tagged.spells(at, &["العرب"]));
        arab || (tokens.start + 1..tokens.end).any(|token| tagged.is(token, Category::Organisation))
    };
    let acts = |id: &EntityId| {
        let entity = &cast.registry.entities[*id];
        entity.kind == ActorKind::Institution && entity.mentions.iter().any(is_organ)
    };
    points.first().is_some_and(|point| point.act.speakers.iter().any(acts))
}

/// «قال ممثل اليونيسف في اليمن إن», «سلمت سفارة اليابان الوزارة حافلات»: whose office it is to deal with others, whatever the act.
pub(super) fn envoys_speak(tagged: &Tagged<'_>, cast: &Cast, points: &[Draft]) -> bool {
    let posted = |head: &u16| lexicon::OFFICES[usize::from(*head)].kind == "ambassador";
    let mut speakers = points.iter().take(OPENING_POINTS).flat_map(|point| &point.act.speakers);
    speakers.any(|id| {
        let entity = &cast.registry.entities[*id];
        entity.organisation.is_some()
            || entity.kind == ActorKind::Organisation
            || entity.office_heads.iter().any(posted)
            || body_kind(tagged, entity) == Some("embassy")
    })
}

/// Whether somebody's word is his state's towards others, whatever he says: a state, who leads it, its foreign ministry, their
/// spokespersons.
fn is_diplomatic(entity: &Entity) -> bool {
    let leads = |head: &u16| {
        matches!(
            lexicon::OFFICES[usize::from(*head)].kind,
            "head_of_state" | "monarch" | "head_of_government"
        )
    };
    let leader = entity.kind == ActorKind::Person && entity.office_heads.iter().any(leads);
    entity.kind == ActorKind::State || leader || speaks_abroad(entity)
}

/// Whether it is a foreign ministry or somebody of it: «الخارجية الصينية», «المتحدث باسم الخارجية».
fn speaks_abroad(entity: &Entity) -> bool {
    let foreign = |words: &[String]| words.iter().any(|word| FOREIGN_AFFAIRS.contains(&word.as_str()));
    match entity.kind {
        ActorKind::Institution => foreign(&entity.name_words),
        ActorKind::Person => foreign(&entity.office_words),
        ActorKind::State | ActorKind::Organisation | ActorKind::Group => false,
    }
}

/// «الخارجية», «للخارجية».
const FOREIGN_AFFAIRS: [&str; 2] = ["الخارجيه", "للخارجيه"];

/// What is declared about others.
const STANDS: [Act; 6] = [Act::Reject, Act::Support, Act::Praise, Act::Greet, Act::Thank, Act::CallFor];
