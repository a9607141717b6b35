//! Who signs, where that is said behind what is signed.
//!
//! «تم التوقيع على اتفاقية … من طرف فلان وفلان», «… بين كل من فلان وفلان», «… عن الجانب الأول فلان، وعن الثاني فلان».

use super::super::{Attribution, Performed};
use super::Floor;
use crate::actors::{Cast, Entity, EntityId};
use crate::lexicon::Category;
use crate::lexicon::word_lists::{BY_AGENTS, IN_PRESENCE};
use crate::mentions::{Mention, MentionKind, Reference};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

impl Floor<'_, '_> {
    /// Puts those who sign in the place of those who met, or beside the one who is said to sign.
    pub(super) fn name_signatories(
        &self,
        complement: Range<usize>,
        attribution: Attribution,
        speakers: &mut Vec<EntityId>,
    ) {
        let signatories = self.signatories_in(complement.clone());
        let entities = &self.cast.registry.entities;
        let person = speakers.iter().any(|&id| entities[id].kind == ActorKind::Person);
        // «شهد اللقاء توقيع مذكرة بين جامعة كذا ومعهد كذا»: not those who met.
        let met = speakers.len() > 1 && attribution == Attribution::Principals;
        let bodies = signatories.is_empty() && (speakers.len() < 2 && !person || met);
        let signatories = if bodies { self.bodies_in(complement) } else { signatories };
        // «بين وزارة الطاقة ووزارة الاقتصاد», «بين البنك المركزي ونظيره»: rather those who met.
        let first = |id: &EntityId| entities[*id].name_words.first().map(String::as_str).unwrap_or_default();
        let body = |id: &EntityId| entities[*id].kind == ActorKind::Institution && first(id) != MINISTRY;
        let counterpart = |id: &EntityId| first(id).starts_with(COUNTERPART);
        if met && bodies && (!signatories.iter().any(body) || signatories.iter().any(counterpart)) {
            return;
        }
        let alone = matches!(speakers.as_slice(), [one] if entities[*one].kind == ActorKind::Person);
        if alone {
            speakers.extend(signatories.into_iter().filter(|id| !speakers.contains(id)).collect::<Vec<_>>());
        } else if signatories.len() > 1 {
            *speakers = signatories;
        }
    }

    fn signatories_in(&self, complement: Range<usize>) -> Vec<EntityId> {
        let mut signatories = Vec::new();
        let mut at = complement.start;
        while at < complement.end {
            let introduced = self.behind_introduction(at).filter(|&start| start < complement.end);
            let named = introduced.and_then(|start| self.persons_at(start, complement.end));
            at = match named {
                Some((ids, end)) => {
                    signatories
                        .extend(ids.into_iter().filter(|id| !signatories.contains(id)).collect::<Vec<_>>());
                    end.max(at + 1)
                }
                None => at + 1,
            };
        }
        signatories
    }

    /// «تم التوقيع على مذكرة بين وزارة الطاقة وشركة كذا»: the bodies that a text is between.
    fn bodies_in(&self, complement: Range<usize>) -> Vec<EntityId> {
        let between = complement.clone().find(|&token| self.tagged.spells(token, &["بين"]));
        let Some(between) = between else { return Vec::new() };
        let both = usize::from(self.tagged.spells(between + 1, &["كل"])) * 2;
        let mut end = between + 1 + both;
        let mut bodies = Vec::new();
        for index in self.mentions_in(end..complement.end) {
            let mention = &self.cast.mentions[index];
            let body = matches!(
                mention.kind,
                MentionKind::Institution | MentionKind::Organisation(_) | MentionKind::State
            );
            let joined = bodies.is_empty() || mention.proclitics.conjunction.is_some();
            if mention.tokens.start != end || !body || !joined {
                break;
            }
            bodies.extend(self.cast.meant[index].iter().copied());
            end = mention.tokens.end;
        }
        bodies
    }

    /// Where those start whom «بين», «من طرف», «عن الجانب المغربي» introduce.
    fn behind_introduction(&self, at: usize) -> Option<usize> {
        let tagged = self.tagged;
        let start = if tagged.spells(at, &["بين"]) {
            at + 1
        } else if tagged.spells(at, &["من"]) && tagged.spells(at + 1, BY_AGENTS) {
            self.behind_body(at + 2)
        } else if tagged.spells(at, &["عن"])
            || tagged.spells(at, &["من"]) && tagged.noun_of_role(at + 1, "side").is_some()
        {
            self.side_end(at + 1)?
        } else if tagged
            .finite(at)
            .is_some_and(|(verb, entry)| entry.act == Some(Act::Sign) && verb.enclitic.is_some())
        {
            // «تم توقيع مذكرة وقعها فلان وفلان».
            at + 1
        } else {
            return None;
        };
        let both = tagged.spells(start, &["كل"]) && tagged.spells(start + 1, &["من"]);
        Some(if both { start + 2 } else { start })
    }

    /// «ومن جانب الصندوق فلان», «من طرف الكويت، الوزير فلان»: behind the body or state for which he signs who stands next.
    fn behind_body(&self, start: usize) -> usize {
        let body = self.cast.mention_at(start).map(|index| &self.cast.mentions[index]);
        let body = body.filter(|mention| {
            let kind = &mention.kind;
            matches!(kind, MentionKind::State | MentionKind::Institution | MentionKind::Organisation(_))
        });
        let Some(end) = body.map(|mention| mention.tokens.end) else { return start };
        let end = end + usize::from(self.tagged.text.kind(end) == TokenKind::Comma);
        let signatory = self.cast.mention_starting_at(end).map(|index| &self.cast.mentions[index]);
        let joined = |mention: &Mention| mention.proclitics.conjunction.is_some();
        let signs = signatory
            .is_some_and(|mention| matches!(mention.kind, MentionKind::Person(_)) && !joined(mention));
        if signs { end } else { start }
    }

    /// The persons named from here on, each joined to the one before, and where that ends.
    fn persons_at(&self, start: usize, limit: usize) -> Option<(Vec<EntityId>, usize)> {
        let mut ids = Vec::new();
        let mut end = start;
        for index in self.mentions_in(start..limit) {
            let mention = &self.cast.mentions[index];
            let near = mention.tokens.start <= end + JOINED_WITHIN;
            let joined = end == start || mention.proclitics.conjunction.is_some();
            // «من قبل فلان وفلان، بحضور الوزير فلان ورئيس السلطة فلان».
            let words = (end..mention.tokens.start)
                .all(|token| self.tagged.finite(token).is_none() && !self.tagged.spells(token, IN_PRESENCE));
            // «… فلان، وعن الجانب الإيطالي فلان».
            let side = matches!(mention.kind, MentionKind::Reference(Reference::Side));
            let before = mention.tokens.start.saturating_sub(1);
            // «… فلان، ومن جانب الصندوق فلان».
            let of_body = self.tagged.spells(before, BY_AGENTS)
                || self.tagged.noun_of_role(mention.tokens.start, "side").is_some();
            let next_side = side || end > start && (of_body || self.tagged.spells(before, &["عن"]));
            if !near || !words || next_side {
                break;
            }
            // «من طرف الوزيرين».
            let both = matches!(mention.kind, MentionKind::Reference(_)) && self.cast.meant[index].len() > 1;
            if (matches!(mention.kind, MentionKind::Person(_)) || both)
                && joined
                && mention.proclitics.preposition.is_none()
            {
                ids.extend(
                    self.cast.meant[index].iter().copied().filter(|id| !ids.contains(id)).collect::<Vec<_>>(),
                );
            } else if ids.is_empty() {
                break;
            }
            end = mention.tokens.end;
        }
        (!ids.is_empty()).then_some((ids, end))
    }
}

/// Adds those who sign for the other side.
pub(super) fn join_signing(first: &mut Performed, second: &Performed) {
    let others = second.speakers.iter().filter(|id| !first.speakers.contains(id));
    first.speakers.extend(others.copied().collect::<Vec<_>>());
    first.clause.end = second.clause.end;
}

/// A signing by states or bodies is that of those who sign for them, whom a later clause names.
pub(super) fn settle_signatories(tagged: &Tagged<'_>, cast: &Cast, performed: &mut [Performed]) {
    let entity = |id: EntityId| &cast.registry.entities[id];
    for index in 0..performed.len() {
        let parties = &performed[index].speakers;
        let states = parties.len() > 1 && parties.iter().all(|&id| entity(id).kind == ActorKind::State);
        let bodies = !states && !parties.is_empty() && parties.iter().all(|&id| is_body(entity(id)));
        // «وقعت ألمانيا وقطر اتفاقا، حيث أمضى الوزير فلان مع فلان الاتفاقية», though others met for the states.
        let subject = cast.mention_starting_at(performed[index].head.token + 1);
        let for_states = parties.len() > 1
            && subject.is_some_and(|index| {
                let kind = &cast.mentions[index].kind;
                matches!(kind, MentionKind::State | MentionKind::Reference(Reference::Countries))
            });
        if performed[index].act != Act::Sign || !(states || bodies || for_states) {
            continue;
        }
        let next = performed[index].clause.end;
        let signatories = performed[index + 1..].iter().find(|later| {
            let persons = later.speakers.iter().all(|&id| entity(id).kind == ActorKind::Person);
            let covered = || {
                let signs_for = |party: EntityId, id: EntityId| entity(id).country == entity(party).country;
                parties.iter().all(|&party| later.speakers.iter().any(|&id| signs_for(party, id)))
            };
            let same = || later.speakers.len() > 1 && signs_text_before(tagged, later);
            let at_once = || later.head.token <= next + SIGNED_WITHIN;
            later.act == Act::Sign
                && persons
                && (covered() && (states || for_states && same() && at_once()) || bodies && same())
        });
        if let Some(speakers) = signatories.map(|later| later.speakers.clone()) {
            performed[index].speakers = speakers;
        }
    }
}

/// A body, also «نظيرتها», which nobody names.
fn is_body(entity: &Entity) -> bool {
    match entity.kind {
        ActorKind::Person => entity.name.is_none() && entity.office.is_none(),
        kind => kind != ActorKind::Group,
    }
}

/// «ووقع الاتفاقية فلان وفلان», «ووقعها», «ووقع عن الهيئة فلان»: no further text.
fn signs_text_before(tagged: &Tagged<'_>, later: &Performed) -> bool {
    let behind = later.head.token + 1;
    let text = (behind..later.clause.end).find(|&token| tagged.is(token, Category::Instrument));
    later.head.enclitic.is_some()
        || text.map_or_else(|| tagged.spells(behind, &["عن"]), |text| tagged.has_article(text))
}

/// «، حيث أمضى»: so many tokens behind what the states signed.
const SIGNED_WITHIN: usize = 3;
/// «فلان مدير المكتب الوطني للسكك الحديدية وفلان»: what no table knows of an office is at most so long.
const JOINED_WITHIN: usize = 8;

/// «نظيره», «نظيرتها».
const COUNTERPART: &str = "نظير";

/// «وزارة».
const MINISTRY: &str = "وزاره";
