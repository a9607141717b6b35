//! The occasion that a release reports, and its principals.

use super::occasion_kind::{kind_of, noun_over};
use super::participants::{Scene, who_met_before};
use crate::actors::{Cast, EntityId};
use crate::lexicon::word_lists::{
    ATTENDED, BEFORE_ATTENDING, CAME, DATED_BY, IN_PRESENCE, IN_THE_COURSE, TEMPORAL_PREPOSITIONS,
    TOPIC_PREPOSITIONS, VERBAL_PARTICLES, WAS,
};
use crate::lexicon::{ActClass, Category, Shape};
use crate::mentions::MentionKind;
use crate::model::{Act, ActorKind, EventType};
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};
use std::ops::Range;

/// What happened and between whom.
#[derive(Clone, Debug)]
pub(crate) struct Occasion {
    pub(crate) kind: EventType,
    /// The tokens of the sentence that reports it.
    pub(crate) sentence: Range<usize>,
    /// The tokens of the clause that reports it.
    pub(crate) clause: Range<usize>,
    /// Those who met, in order of mention.
    pub(crate) principals: Vec<EntityId>,
}

/// The occasion stands in one of the first sentences.
const WITHIN_SENTENCES: usize = 8;
/// A visit's host is named in one of so many.
const WITHIN_SENTENCES_OF_HOST: usize = 24;

/// Finds the occasion; `None` where no sentence reports one.
pub(crate) fn find_occasion(tagged: &Tagged<'_>, cast: &Cast) -> Option<Occasion> {
    let mut found: Option<Occasion> = None;
    let mut background = None;
    for (index, sentence) in tagged.text.sentences.iter().take(WITHIN_SENTENCES_OF_HOST).enumerate() {
        if index >= WITHIN_SENTENCES && !found.as_ref().is_some_and(|occasion| lacks_host(cast, occasion)) {
            break;
        }
        // «حضر اللقاء من الجانب العماني …»: who was there besides.
        if tells_who_attended(tagged, sentence.tokens.start) {
            continue;
        }
        let Some((kind, from)) = kind_of(tagged, cast, &sentence.tokens) else { continue };
        let clause = from..clause_end(tagged, cast, from, sentence.tokens.end);
        let mut principals = principals(tagged, cast, &sentence.tokens, &clause, &[]);
        let signed = kind == EventType::Signing && principals.is_empty();
        let convened = matches!(kind, EventType::Session | EventType::Conference);
        if signed || convened && rank(cast, &principals) < 2 {
            principals = with_those_present(tagged, cast, &sentence.tokens, from, principals);
        }
        if index > 0 && is_background(tagged, sentence.tokens.start, from) {
            let (kind, sentence) = (EventType::Statement, sentence.tokens.clone());
            background.get_or_insert(Occasion { kind, sentence, clause, principals });
            continue;
        }
        match &mut found {
            None => found = Some(Occasion { kind, sentence: sentence.tokens.clone(), clause, principals }),
            Some(occasion)
                if is_better(cast, &principals, &occasion.principals)
                    || dates_the_news(tagged, sentence.tokens.start) && rank(cast, &principals) == 3 =>
            {
                occasion.principals = principals
            }
            Some(_) => {}
        }
        if found.as_ref().is_some_and(|occasion| rank(cast, &occasion.principals) == 3) {
            break;
        }
    }
    let found = found.or(background)?;
    Some(declared_before(tagged, cast, &found).unwrap_or(found))
}

/// «انطلقت فعاليات المؤتمر بحضور فلان وفلان», «… التي ترأسها فلان بحضور فلان»: where nobody else was named, or people of one side,
/// officials who were present at a session took part in it.
fn with_those_present(
    tagged: &Tagged<'_>,
    cast: &Cast,
    sentence: &Range<usize>,
    from: usize,
    principals: Vec<EntityId>,
) -> Vec<EntityId> {
    // «أشرف الوزير، رفقة نظيره، على افتتاح الدورة التي تنعقد بـ»: before the word that tells of the session.
    let present = attendance(tagged, from, sentence.end).or_else(|| attendance(tagged, sentence.start, from));
    let Some(present) = present else { return principals };
    // «انطلقت في عمان …»: rather than the state whose capital is named.
    let met = if are_persons(cast, &principals) { principals.clone() } else { Vec::new() };
    let official = |id: EntityId| {
        let entity = &cast.registry.entities[id];
        // Who serves an organisation is often there besides.
        let side = entity.country.or(entity.organisation.filter(|_| met.is_empty()));
        entity.kind == ActorKind::Person && entity.office.is_some() && side.is_some()
    };
    let mut all = met.clone();
    for (mention, meant) in cast.mentions.iter().zip(&cast.meant) {
        if present.contains(&mention.tokens.start) {
            all.extend(meant.iter().copied().filter(|&id| official(id) && !principals.contains(&id)));
        }
    }
    // Companions of one side alone say nothing new.
    if rank(cast, &all) == 3 { all } else { principals }
}

/// «دعت فرنسا إيران إلى …. وأضافت أن المفاوضات»: talks of nobody that a later sentence speaks of are no occasion of what was
/// declared before.
fn declared_before(tagged: &Tagged<'_>, cast: &Cast, found: &Occasion) -> Option<Occasion> {
    let nobody = match found.principals.as_slice() {
        [] => true,
        // «رحبت البعثة بـ …. ودعت إلى استكمال المفاوضات».
        [one] => cast.registry.entities[*one].kind == ActorKind::Organisation,
        _ => false,
    };
    let of_nobody = found.kind == EventType::Talks && nobody;
    statement(tagged).filter(|declared| of_nobody && declared.sentence.end <= found.sentence.start)
}

/// «وكان الوزير قد التقى …», «وكانت الحكومتان وقعتا …»: what had happened before.
pub(crate) fn is_background(tagged: &Tagged<'_>, start: usize, verb: usize) -> bool {
    let perfect = tagged.finite(verb).is_some_and(|(reading, _)| {
        matches!(reading.sense.form.shape(), Shape::Perfect | Shape::PassivePerfect)
    });
    perfect && verb > start && tagged.spells(start, WAS)
}

/// «جاء ذلك خلال استقباله …», «وجاء تأكيد الملك خلال لقائه …»: the sentence that tells on which occasion all was said.
fn dates_the_news(tagged: &Tagged<'_>, start: usize) -> bool {
    tagged.spells(start, CAME)
        && (start + 1..start + 1 + DATED_WITHIN).any(|token| tagged.spells(token, DATED_BY))
}

/// «جاء تأكيد العاهل الأردني خلال»: within so many tokens.
const DATED_WITHIN: usize = 6;

/// «حضر المقابلة», «كما حضر اللقاء», «وحضره».
fn tells_who_attended(tagged: &Tagged<'_>, start: usize) -> bool {
    let verb = start + usize::from(tagged.spells(start, BEFORE_ATTENDING));
    tagged.spells(verb, ATTENDED)
}

/// «يزور الرئيس فلان تركيا»: whom he meets there is named later on.
fn lacks_host(cast: &Cast, occasion: &Occasion) -> bool {
    rank(cast, &occasion.principals) == 1
}

/// A declaration without a meeting: the first sentence that has a verb of saying or announcing.
pub(crate) fn statement(tagged: &Tagged<'_>) -> Option<Occasion> {
    // «أعربت دولة الكويت عن إدانتها»: a noun says what is performed.
    let performs = |token: usize| {
        tagged
            .finite(token)
            .is_some_and(|(_, entry)| entry.performs().is_some() || entry.class == ActClass::Expressive)
    };
    let declares = |sentence: &&crate::text::Sentence| sentence.tokens.clone().any(performs);
    let sentence = tagged.text.sentences.iter().take(WITHIN_SENTENCES).find(declares)?.tokens.clone();
    Some(Occasion { kind: EventType::Statement, clause: sentence.clone(), sentence, principals: Vec::new() })
}

/// How well these principals tell who met: persons of two sides best, then states or delegations of two,
/// then one person alone.
fn rank(cast: &Cast, principals: &[EntityId]) -> u8 {
    // «استقبل فلان وفدا برلمانيا بريطانيا»: a delegation stands for its members; «وزراء خارجية دول مجلس التعاون».
    let entity = |id: &EntityId| &cast.registry.entities[*id];
    let delegation = |id: &EntityId| {
        let noun = entity(id).name_words.first().is_some_and(|noun| noun.starts_with("وفد"));
        entity(id).kind == ActorKind::Group && (noun || entity(id).organisation.is_some())
    };
    let person = |id: &EntityId| entity(id).kind == ActorKind::Person;
    let received = principals.iter().any(person) && principals.iter().all(|id| person(id) || delegation(id));
    let persons = are_persons(cast, principals) || received;
    match (is_one_sided(cast, principals), persons) {
        (false, true) => 3,
        (false, false) => 2,
        (true, true) => 1,
        (true, false) => 0,
    }
}

/// A later sentence tells better who met; persons for the states that an earlier one named, not for others.
fn is_better(cast: &Cast, new: &[EntityId], old: &[EntityId]) -> bool {
    let country = |id: &EntityId| cast.registry.entities[*id].country;
    let covers = |some: &[EntityId], others: &[EntityId]| {
        others.iter().all(|id| some.iter().any(|other| country(other) == country(id)))
    };
    let (new_rank, old_rank) = (rank(cast, new), rank(cast, old));
    // «اجتمع زعماء مجموعة السبع»: what two of them did besides is another meeting.
    if are_members(cast, old) {
        return false;
    }
    new_rank > old_rank
        && (new_rank != 3 || old_rank != 2 || covers(old, new))
        && (old_rank != 1 || covers(new, old))
}

/// «زعماء مجموعة السبع», «وزراء خارجية دول مجلس التعاون»: a group of office holders of an organisation's members.
pub(crate) fn are_members(cast: &Cast, ids: &[EntityId]) -> bool {
    let entity = |id: &EntityId| &cast.registry.entities[*id];
    let group = |id: &EntityId| entity(id).kind == ActorKind::Group && entity(id).organisation.is_some();
    // «استقبل الوزير وفد البنك الدولي»: a guest.
    let alone = ids.iter().all(|id| entity(id).kind != ActorKind::Person);
    alone && ids.iter().any(group)
}

fn are_persons(cast: &Cast, ids: &[EntityId]) -> bool {
    !ids.is_empty() && ids.iter().all(|&id| cast.registry.entities[id].kind == ActorKind::Person)
}

/// Those who meet in an occasion that a later sentence reports with a verb of its own: «وعلى جانب آخر، استقبل …».
pub(super) fn later_principals(
    tagged: &Tagged<'_>,
    cast: &Cast,
    sentence: &Range<usize>,
    known: &[EntityId],
) -> Option<Vec<EntityId>> {
    let Some(from) = sentence.clone().find(|&token| is_past_occasion(tagged, cast, token, sentence.end))
    else {
        return met_besides(tagged, cast, sentence, known);
    };
    if is_subordinate(tagged, sentence.start, from) || known.len() > 1 && describes_person(tagged, cast, from)
    {
        return None;
    }
    let clause = from..clause_end(tagged, cast, from, sentence.end);
    let principals = principals(tagged, cast, sentence, &clause, known);
    let persons = principals.iter().all(|&id| cast.registry.entities[id].kind == ActorKind::Person);
    // «كما استقبل المدير سفير بلاده»: a reception has a host and a guest, even of one side.
    let receives = tagged.finite(from).is_some_and(|(_, entry)| entry.event == Some(EventType::Reception));
    let several =
        principals.len() >= 2 && (!is_one_sided(cast, &principals) || receives && principals.len() == 2);
    let with_group = is_met_by_named(tagged, cast, from, &clause, &principals);
    (persons && several || with_group).then_some(principals)
}

/// «كما التقى الوزير عددا من رجال الأعمال»: one person who is named right there, and a group, in no relative clause.
fn is_met_by_named(
    tagged: &Tagged<'_>,
    cast: &Cast,
    verb: usize,
    clause: &Range<usize>,
    principals: &[EntityId],
) -> bool {
    let &[person, group] = principals else { return false };
    let kinds = [person, group].map(|id| cast.registry.entities[id].kind);
    let named = cast.mentions.iter().zip(&cast.meant).any(|(mention, meant)| {
        meant == &[person] && mention.tokens.start + 1 >= verb && mention.tokens.end <= clause.end
    });
    let described = verb > 0 && tagged.is_function(verb - 1, "relative")
        || tagged.finite(verb).is_some_and(|(reading, _)| reading.enclitic.is_some());
    kinds == [ActorKind::Person, ActorKind::Group] && named && !described
}

/// «وفي لقائه مع وزير النفط، ناقش فلان», «كما بحثت مع الوزير»: whom the one who acts, or who met others before, met by the words that
/// open the sentence.
pub(super) fn met_besides(
    tagged: &Tagged<'_>,
    cast: &Cast,
    sentence: &Range<usize>,
    known: &[EntityId],
) -> Option<Vec<EntityId>> {
    let (word, at) = opening_meeting(tagged, sentence.start)?;
    let person = |index: usize| match cast.meant[index].as_slice() {
        &[id] if cast.registry.entities[id].kind == ActorKind::Person => Some(id),
        _ => None,
    };
    let index = cast.mention_starting_at(at)?;
    let met = person(index)?;
    let country = |id: EntityId| cast.registry.entities[id].country;
    let subject = (index + 1..cast.mentions.len())
        .take_while(|&next| cast.mentions[next].tokens.start < sentence.end)
        .find(|&next| tagged.finite(cast.mentions[next].tokens.start - 1).is_some());
    let owner = subject
        .and_then(person)
        .filter(|&owner| country(owner) != country(met))
        .or_else(|| who_met_before(tagged, cast, known, word, met))?;
    Some(vec![owner, met])
}

/// «وفي لقائه مع», «وفي اجتماع آخر مع», «كما بحث مع»: the word of meeting that opens a sentence, and where the one stands who was met.
fn opening_meeting(tagged: &Tagged<'_>, start: usize) -> Option<(usize, usize)> {
    let with = |at: usize| tagged.spells(at, &["مع"]);
    let noun = start + 1;
    // «وبخصوص اللقاء مع السفير».
    let about = tagged.spells(start, TOPIC_PREPOSITIONS);
    let opens = about || tagged.spells(start, IN_THE_COURSE);
    if let Some((reading, _)) = tagged.noun_of_role(noun, "meeting").filter(|_| opens) {
        let behind = noun + reading.tokens;
        let another = (about || !reading.proclitics.article) && (with(behind) || with(behind + 1));
        return match reading.enclitic {
            Some(_) => Some((noun, behind + usize::from(with(behind)))),
            None => another.then(|| (noun, behind + 1 + usize::from(!with(behind)))),
        };
    }
    let led = tagged.is_function(start, "connective") || tagged.spells(start, VERBAL_PARTICLES);
    let verb = start + usize::from(led);
    let discusses = tagged.finite(verb).is_some_and(|(reading, entry)| {
        entry.act == Some(Act::Discuss) && reading.sense.form.shape() == Shape::Perfect
    });
    (discusses && with(verb + 1)).then_some((verb, verb + 2))
}

/// «خاصة بعد اللقاء الذي جمع الرئيسين»: an earlier occasion that only dates what is said.
fn is_subordinate(tagged: &Tagged<'_>, start: usize, occasion: usize) -> bool {
    let near = occasion.saturating_sub(SUBORDINATED_WITHIN).max(start + 1);
    (near..occasion).any(|token| tagged.spells(token, TEMPORAL_PREPOSITIONS))
}

/// «وأكد الأمير، الذي التقى أيضا الرئيس فلانا، أن»: whom somebody who is spoken of met besides.
fn describes_person(tagged: &Tagged<'_>, cast: &Cast, occasion: usize) -> bool {
    let relative = occasion.checked_sub(1).filter(|&before| matches!(tagged.folded(before), "الذي" | "التي"));
    relative.and_then(|relative| cast.mention_before(relative)).is_some_and(|index| {
        let mention = &cast.mentions[index];
        matches!(mention.kind, MentionKind::Person(_)) && mention.tokens.end + 2 == occasion
    })
}

/// «بعد اللقاء المهم الذي جمع»: the preposition stands so near.
const SUBORDINATED_WITHIN: usize = 6;

fn is_past_occasion(tagged: &Tagged<'_>, cast: &Cast, token: usize, end: usize) -> bool {
    tagged.finite(token).is_some_and(|(reading, entry)| {
        let past = entry.class == ActClass::Occasion && reading.sense.form.shape() == Shape::Perfect;
        // «تلقى اتصالا هاتفيا من».
        let kind = entry.event.filter(|_| past).map(|kind| noun_over(tagged, cast, kind, token, end));
        matches!(kind, Some(EventType::Talks | EventType::Reception | EventType::Call))
    })
}

/// Whether the principals do not come from two sides.
fn is_one_sided(cast: &Cast, principals: &[EntityId]) -> bool {
    let mut sides = principals
        .iter()
        .map(|&id| (cast.registry.entities[id].country, cast.registry.entities[id].organisation));
    sides.next().is_none_or(|first| sides.all(|side| side == first))
}

/// The clause ends where companions, purposes and circumstances begin; behind those present it may go on to whom one met.
fn clause_end(tagged: &Tagged<'_>, cast: &Cast, from: usize, end: usize) -> usize {
    let end = (from + 1..end).find(|&token| receives_further(tagged, cast, token, end)).unwrap_or(end);
    match attendance(tagged, from, end) {
        None => end,
        Some(present) if present.end == end => present.start,
        Some(present) => {
            let verb = (present.end + 1..end).find(|&token| {
                tagged.finite(token).is_some() && tagged.shaped(token, Shape::VerbalNoun).is_none()
            });
            verb.unwrap_or(end)
        }
    }
}

/// «…، واستقبل أيضا فلانا»: a further reception of the same sentence.
fn receives_further(tagged: &Tagged<'_>, cast: &Cast, token: usize, end: usize) -> bool {
    is_past_occasion(tagged, cast, token, end)
        && tagged.finite(token).is_some_and(|(reading, entry)| {
            reading.has_conjunction() && entry.event == Some(EventType::Reception)
        })
}

/// «اجتمع الوزير، بحضور فلان رئيس الأمن العام، صباح اليوم، بسعادة السفير»: from the word that says who was present to the comma
/// before whom one met, or to the end.
pub(super) fn attendance(tagged: &Tagged<'_>, from: usize, end: usize) -> Option<Range<usize>> {
    let attends = |token: usize| {
        tagged.spells(token, IN_PRESENCE)
            || tagged.spells(token, &["حضور"]) && tagged.spells(token - 1, &["في"])
    };
    let start = (from + 1..end).find(|&token| attends(token))?;
    let met = |comma: usize| {
        let next = comma + 1;
        let titled = tagged
            .find(next, Category::Honorific)
            .or_else(|| tagged.find(next, Category::Office))
            .is_some_and(|reading| reading.proclitics.preposition == Some(Preposition::In));
        tagged.text.kind(comma) == TokenKind::Comma && (titled || tagged.spells(next, &["مع"]))
    };
    let marked = tagged.text.kind(start - 1) == TokenKind::Comma;
    let verb = (start + 1..end).find(|&token| opens_main_clause(tagged, token)).unwrap_or(end);
    let back = (start + 1..verb).find(|&token| marked && met(token));
    Some(start..back.unwrap_or(end))
}

/// «، وأكد», «حيث بحثا»: a verb that nobody takes for a noun.
fn opens_main_clause(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.finite(at).is_some_and(|(_, entry)| entry.performs().is_some())
        && tagged.shaped(at, Shape::VerbalNoun).is_none()
}

/// Those who take part, by where the clause names them.
fn principals(
    tagged: &Tagged<'_>,
    cast: &Cast,
    sentence: &Range<usize>,
    clause: &Range<usize>,
    known: &[EntityId],
) -> Vec<EntityId> {
    let (word, end) = (clause.start, clause.end);
    Scene { tagged, cast, sentence: sentence.clone(), word, end, known }.participants()
}
