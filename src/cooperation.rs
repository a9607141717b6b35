//! Whether a text reports cooperation at all: sport, crime and culture pages have meetings and speakers too.

use crate::actors::{Cast, Entity, EntityId};
use crate::acts::{Occasion, are_members};
use crate::lexicon::word_lists::{FIRM_NOUNS, JOINT};
use crate::lexicon::{self, Category, Number};
use crate::mentions::{Mention, MentionKind, Reference};
use crate::model::{Act, ActorKind, Area, EventType, InstrumentKind};
use crate::points::Draft;
use crate::sides::{are_several_states, attended_organisation, states_served};
use crate::words::Tagged;

/// Whether two sides deal with each other, or office holders with somebody, on more than a match.
pub(crate) fn is_reported(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    sides: &[&str],
    points: &[Draft],
) -> bool {
    let officials = cast.registry.persons().filter(|(_, entity)| entity.office.is_some()).count();
    let joint = points.iter().filter(|point| point.act.speakers.len() > 1).count();
    let settled = points.iter().filter(|point| matches!(point.act.act, Act::Agree | Act::Sign)).count();
    let discussed = points.iter().filter(|point| point.act.act == Act::Discuss).count();
    // «اجتمع زعماء مجموعة السبع»: members of an organisation are several sides.
    let members = are_members(cast, &occasion.principals);
    // «عقدت مشاورات بين دولة قطر وجمهورية الهند».
    let two_met = is_two_sided(tagged, cast, occasion.principals.iter().copied());
    let acted = officials + joint + settled >= 1 || names_two_sides(tagged, cast) || two_met;
    // «اتفقت البرازيل ودول الخليج».
    let several =
        occasion.principals.iter().any(|&id| are_several_states(tagged, cast, id)) && !sides.is_empty();
    let between_sides = (sides.len() >= 2 || several) && acted || members;
    let among_officials = officials >= 1 && discussed + settled + joint >= 1 || officials >= MANY_OFFICIALS;
    let meeting = occasion.kind != EventType::Statement || !occasion.principals.is_empty();
    let at_home = meet_in_office(cast, occasion) && !points.is_empty();
    let cooperates = if meeting {
        between_sides || among_officials || at_home
    } else {
        between_sides && is_official(cast, points)
    };
    // Ministers of youth and sport cooperate too, and two states prepare a tournament.
    let ministers = meeting && two_met && act_for_states(cast, occasion);
    // «وقال المتحدث في مؤتمر صحفي»: a conference without anybody who met is a declaration.
    let declares = occasion.kind == EventType::Statement
        || occasion.kind == EventType::Conference && occasion.principals.len() < 2;
    let stands = declares && takes_a_stand(cast, sides, points)
        || sides.len() >= 2 && (declares || cooperates) && envoys_speak(tagged, cast, points)
        || bind_each_other(tagged, cast, points);
    let signs = || {
        signs(tagged, cast, occasion, sides, points)
            + usize::from(settled > 0 && sides.len() >= 2)
            + if members { MEMBERS } else { 0 }
            + if at_home { OFFICIALS_MET } else { 0 }
    };
    let sport = is_sport(points);
    cooperates && (ministers || !sport) && signs() >= ENOUGH_SIGNS || stands && !sport
}

/// «وقعت وزارة الطاقة وشركة كذا مذكرة تفاهم»: what a text opens with binds two by an agreement, of whom one acts for the public.
fn bind_each_other(tagged: &Tagged<'_>, cast: &Cast, points: &[Draft]) -> bool {
    let entity = |id: &EntityId| &cast.registry.entities[*id];
    let party = |id: &EntityId| entity(id).kind != ActorKind::Person || entity(id).office.is_some();
    points.iter().take(OPENING_POINTS).any(|point| {
        let speakers = &point.act.speakers;
        let text = |kind: InstrumentKind| matches!(kind, InstrumentKind::Agreement | InstrumentKind::Mou);
        matches!(point.act.act, Act::Sign | Act::Agree)
            && point.instruments.iter().any(|(kind, ..)| text(*kind))
            && speakers.len() > 1
            && speakers.iter().all(party)
            && speakers.iter().any(|id| is_public(tagged, entity(id)))
    })
}

/// A text opens with so many points.
const OPENING_POINTS: usize = 2;

/// Whether somebody acts for the public: a state, an organisation, an official, a body that is no firm and no club.
fn is_public(tagged: &Tagged<'_>, entity: &Entity) -> bool {
    match entity.kind {
        ActorKind::State | ActorKind::Organisation => true,
        ActorKind::Person => entity.office_heads.iter().any(is_of_state),
        ActorKind::Group => false,
        ActorKind::Institution => body_kind(tagged, entity).is_some_and(|kind| PUBLIC_BODIES.contains(&kind)),
    }
}

/// Which kind of body an institution is by the first word of its name.
fn body_kind(tagged: &Tagged<'_>, entity: &Entity) -> Option<&'static str> {
    entity.mentions.iter().find_map(|tokens| {
        let head = tagged.find(tokens.start, Category::InstitutionHead)?;
        Some(lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind)
    })
}

/// Kinds of institutions that act for the public.
const PUBLIC_BODIES: [&str; 9] = [
    "ministry",
    "government",
    "authority",
    "parliament",
    "university",
    "centre",
    "chamber",
    "bank",
    "foundation",
];

/// What it weighs as a sign that members of an organisation meet.
const MEMBERS: usize = 3;

/// A session that the news is about is told of within so many tokens.
const OPENING_TOKENS: usize = 60;

/// What it weighs as a sign that officials of one state meet.
const OFFICIALS_MET: usize = 3;

/// «استقبل أمير المنطقة وزير البيئة», «عقد مجلس الوزراء جلسته برئاسة رئيس المجلس»: office holders of one state meet, or one of them
/// leads a session of his body.
fn meet_in_office(cast: &Cast, occasion: &Occasion) -> bool {
    let entities = || occasion.principals.iter().map(|&id| &cast.registry.entities[id]);
    let official =
        |entity: &Entity| entity.kind == ActorKind::Person && entity.office.is_some() && !entity.leads_firm();
    let acts = |entity: &Entity| {
        let kind = |head: &u16| lexicon::OFFICES[usize::from(*head)].kind;
        entity.office_heads.iter().any(|head| OFFICIALS.contains(&kind(head)))
    };
    match occasion.kind {
        EventType::Talks | EventType::Reception | EventType::Call => {
            // «استقبل رئيس الوزراء رؤساء الوفود»: people whose office is all that is said of them.
            let guest = |entity: &Entity| official(entity) || entity.kind == ActorKind::Group;
            let host = |entity: &Entity| official(entity) && acts(entity);
            occasion.principals.len() > 1 && entities().all(guest) && entities().any(host)
        }
        EventType::Session => {
            let opening = occasion.sentence.start < OPENING_TOKENS;
            opening && entities().any(|entity| official(entity) && acts(entity))
        }
        _ => false,
    }
}

/// Whether all who met are ministers, ambassadors, or lead a state or its government.
fn act_for_states(cast: &Cast, occasion: &Occasion) -> bool {
    occasion.principals.iter().all(|&id| cast.registry.entities[id].office_heads.iter().any(is_of_state))
}

fn is_of_state(head: &u16) -> bool {
    STATE_OFFICES.contains(&lexicon::OFFICES[usize::from(*head)].kind)
}

/// Kinds of offices whose holders act for a state.
const STATE_OFFICES: [&str; 5] = ["minister", "ambassador", "head_of_government", "head_of_state", "monarch"];

/// Whether a declaration opens with what a state, its ministry, an organisation or one of its officials thinks of something abroad:
/// «أدانت المملكة … الهجوم في …», «رحبت وزارة الخارجية … بالاتفاق بين …», «هنأ الملك … رئيس …».
fn takes_a_stand(cast: &Cast, sides: &[&str], points: &[Draft]) -> bool {
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
        let approves = point.instruments.iter().any(|(kind, ..)| binds(*kind));
        let stands = STANDS.contains(&opening.act) || approves;
        // «أثنى ممثل اليونيسف على جهود المملكة».
        let abroad = stands && opening.speakers.iter().any(|id| official(id) || word(id))
            || opening.speakers.iter().any(|id| is_diplomatic(entity(id)));
        // «قالت المتحدثة باسم الخارجية إن الغرب فشل»: a foreign ministry speaks of the world.
        let of_the_world =
            point.areas.iter().any(|area| matches!(area, Area::RegionalIssues | Area::PoliticalRelations));
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

/// «قال ممثل اليونيسف في اليمن إن», «سلمت سفارة اليابان الوزارة حافلات»: whose office it is to deal with others, whatever the act.
fn envoys_speak(tagged: &Tagged<'_>, cast: &Cast, points: &[Draft]) -> bool {
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

/// Signs that a text is about two sides: who met and who speaks come from two, the words are those of relations between states.
fn signs(tagged: &Tagged<'_>, cast: &Cast, occasion: &Occasion, sides: &[&str], points: &[Draft]) -> usize {
    let principals = || occasion.principals.iter().copied();
    let officials =
        || cast.registry.persons().filter(|(_, entity)| entity.office.is_some()).map(|(id, _)| id);
    let speakers = points.iter().flat_map(|point| point.act.speakers.iter().copied());
    // «أعلنت قطر والإمارات»: both open with what they do.
    let opening = points.first().into_iter().flat_map(|point| point.act.speakers.iter().copied());
    let in_office = principals().any(|id| cast.registry.entities[id].office.is_some());
    // A meeting that somebody only speaks of is one all the same.
    let meets = matches!(
        occasion.kind,
        EventType::Talks | EventType::Reception | EventType::Call | EventType::Signing
    ) || occasion.kind == EventType::Statement && !occasion.principals.is_empty();
    // «أدى الوزير زيارة إلى الجزائر».
    let for_state = |id: EntityId| cast.registry.entities[id].office_heads.iter().any(is_of_state);
    let visits = occasion.kind == EventType::Visit && sides.len() > 1 && principals().any(for_state);
    let attends = in_office && attended_organisation(tagged, occasion).is_some();
    let words = words_of_two_sides(tagged);
    let bodies_met = meets && meet_from_two_bodies(cast, &occasion.principals);
    let found = 2 * usize::from(is_two_sided(tagged, cast, principals()) || bodies_met)
        + usize::from(sides.len() >= 2)
        + 2 * usize::from(sides.len() > 2)
        + usize::from(is_two_sided(tagged, cast, officials()))
        + usize::from(is_two_sided(tagged, cast, speakers))
        + 2 * usize::from(is_two_sided(tagged, cast, opening))
        + 2 * usize::from(names_two_sides(tagged, cast) || tells_of_two_states(tagged, points))
        + usize::from(in_office)
        + usize::from(meets || attends)
        + 2 * usize::from(visits)
        + words.pairs.min(MOST_PAIRS)
        + words.relations.min(MOST_RELATIONS);
    let match_report = words.sport > words.relations + words.pairs && words.sport >= MUCH_SPORT;
    if match_report { found.saturating_sub(SPORT) } else { found }
}

/// «عن إنشاء ربط سككي بين العراق وتركيا»: what a text opens with runs between two states.
fn tells_of_two_states(tagged: &Tagged<'_>, points: &[Draft]) -> bool {
    let state = |at: usize| tagged.find(at, Category::State);
    points.first().is_some_and(|point| {
        let mut clause = point.act.clause.clone();
        clause.any(|at| {
            let first = state(at + 1).filter(|_| tagged.spells(at, &["بين"]));
            first.is_some_and(|first| {
                state(at + 1 + first.tokens).is_some_and(|other| other.has_conjunction())
            })
        })
    })
}

/// «من الجانب الجزائري … ومن الجانب التونسي», «اللجنة الجزائرية التونسية المشتركة».
fn names_two_sides(tagged: &Tagged<'_>, cast: &Cast) -> bool {
    let side = |mention: &Mention| matches!(mention.kind, MentionKind::Reference(Reference::Side));
    let mut sides =
        cast.mentions.iter().filter(|mention| side(mention)).filter_map(|mention| mention.country);
    let opposite = sides.next().is_some_and(|first| sides.any(|other| other != first));
    let nationality = |at: usize| tagged.nisba(at).map(|(_, code)| code);
    let joint = |at: usize| {
        let several =
            nationality(at).is_some_and(|first| nationality(at + 1).is_some_and(|other| other != first));
        // «اللجنة الليبية التركية»: a body of two states.
        let body = (1..=2).filter_map(|back| at.checked_sub(back)).any(|noun| {
            let instrument = tagged.find(noun, Category::Instrument);
            instrument.is_some_and(|noun| {
                lexicon::INSTRUMENTS[usize::from(noun.sense.entry)].kind == InstrumentKind::JointBody
            })
        });
        several && (tagged.spells(at + 2, JOINT) || body)
    };
    opposite || (0..tagged.text.tokens.len()).any(joint)
}

/// Fewer are found in pages that report no cooperation.
const ENOUGH_SIGNS: usize = 4;
/// More words of a kind are no further signs.
const MOST_PAIRS: usize = 3;
const MOST_RELATIONS: usize = 2;
/// So many words of sport make a page of sport, which costs so many signs.
const MUCH_SPORT: usize = 5;
const SPORT: usize = 2;

/// The side of a group of states.
const SEVERAL: &str = "several";

fn is_two_sided(tagged: &Tagged<'_>, cast: &Cast, ids: impl Iterator<Item = EntityId>) -> bool {
    let mut sides = ids.flat_map(|id| {
        let entity = &cast.registry.entities[id];
        let several = || are_several_states(tagged, cast, id).then_some(SEVERAL);
        let served = states_served(tagged, entity);
        if served.len() > 1 {
            served
        } else {
            entity.organisation.or(entity.country).or_else(several).into_iter().collect()
        }
    });
    sides.next().is_some_and(|first| sides.any(|other| other != first))
}

/// Whether an official meets who leads a firm or a university, its delegation, an institution or an organisation.
fn meet_from_two_bodies(cast: &Cast, principals: &[EntityId]) -> bool {
    let entities = || principals.iter().map(|&id| &cast.registry.entities[id]);
    let of_kinds = |entity: &Entity, kinds: &[&str]| {
        entity.office_heads.iter().any(|head| kinds.contains(&lexicon::OFFICES[usize::from(*head)].kind))
    };
    let official = |entity: &Entity| entity.kind == ActorKind::Person && of_kinds(entity, &OFFICIALS);
    let guest = |entity: &Entity| {
        entity.kind != ActorKind::Person
            || entity.leads_firm()
            || entity.organisation.is_some()
            || of_kinds(entity, &["academic"])
    };
    // «وفد من شركة كذا برئاسة مديرها فلان»: he met, for it.
    let of_firm = |entity: &Entity| {
        entity.kind == ActorKind::Group
            && entity.name_words.iter().any(|word| FIRM_NOUNS.contains(&word.as_str()))
    };
    let came = entities().any(guest) || cast.registry.entities.iter().any(of_firm);
    came && entities().any(|entity| official(entity) && !guest(entity))
}

/// Kinds of offices whose holders receive for a state.
const OFFICIALS: [&str; 9] = [
    "minister",
    "head_of_government",
    "head_of_state",
    "monarch",
    "ambassador",
    "governor",
    "mayor",
    "finance",
    "official",
];

/// How often a text speaks of two sides, of relations, of sport.
struct Words {
    /// «نظيره», «الجانبان», «البلدين».
    pairs: usize,
    /// «التعاون», «العلاقات», «مباحثات».
    relations: usize,
    sport: usize,
}

fn words_of_two_sides(tagged: &Tagged<'_>) -> Words {
    let tokens = 0..tagged.text.tokens.len();
    let dual = |token: usize, role: &str| {
        let noun = tagged.noun_of_role(token, role);
        noun.is_some_and(|(reading, _)| reading.sense.form.number() == Some(Number::Dual))
    };
    let pair = |token: usize| {
        let shared = ["counterpart", "shared"].iter().any(|role| tagged.noun_of_role(token, role).is_some());
        shared || dual(token, "side") || dual(token, "country")
    };
    let sport = |token: usize| {
        tagged.at(token).iter().any(|reading| {
            reading.sense.category == Category::AreaCue
                && lexicon::AREA_CUES[usize::from(reading.sense.entry)].area == Some(Area::YouthSport)
        })
    };
    let relation = |token: usize| tagged.noun_of_role(token, "relation").is_some();
    Words {
        pairs: tokens.clone().filter(|&token| pair(token)).count(),
        relations: tokens.clone().filter(|&token| relation(token)).count(),
        sport: tokens.filter(|&token| sport(token)).count(),
    }
}

/// Whether a declaration opens with the word of a state, an institution or an office holder.
fn is_official(cast: &Cast, points: &[Draft]) -> bool {
    points.first().is_some_and(|point| {
        point.act.speakers.iter().any(|&id| {
            let entity = &cast.registry.entities[id];
            entity.kind != ActorKind::Person || entity.office.is_some()
        })
    })
}

/// So many office holders together make an occasion by themselves.
const MANY_OFFICIALS: usize = 3;

/// Whether two thirds of the points are about sport.
fn is_sport(points: &[Draft]) -> bool {
    let sport = points.iter().filter(|point| point.areas.contains(&Area::YouthSport)).count();
    sport * 3 >= points.len().max(1) * 2
}

#[cfg(test)]
mod tests {
    use crate::model::EventType;
    use crate::{Options, parse};

    fn is_reported(text: &str) -> bool {
        parse(text, &Options::default()).expect("the text is Arabic").event.is_some()
    }

    #[test]
    fn who_meets_from_two_sides_cooperates() {
        assert!(is_reported(
            "استقبل وزير الصحة السعودي بالرياض نظيره المصري، وبحثا تعزيز التعاون بين البلدين."
        ));
        assert!(is_reported(
            "وقع وزير النقل المغربي بالرباط مع سفير فرنسا اتفاقية للتعاون في مجال السكك الحديدية."
        ));
    }

    #[test]
    fn an_official_who_meets_a_firm_and_a_body_that_signs_with_one_cooperate() {
        for text in [
            "التقى وزير الطاقة الرئيس التنفيذي لشركة زولمار، وبحث معه فرص الاستثمار.",
            "استقبل والي الجهة كريم العلوي وفدا من مجموعة «زولمار»، وبحث معه فرص الاستثمار.",
            "وقعت وزارة الطاقة وشركة زولمار مذكرة تفاهم للتعاون في مجال التدريب.",
            "تم اليوم التوقيع على مذكرة تفاهم بين جامعة الأفق ومعهد زولمار في مجال التدريب.",
        ] {
            assert!(is_reported(text), "{text}");
        }
    }

    #[test]
    fn firms_among_themselves_make_no_cooperation() {
        for text in [
            "وقعت شركة زولمار مع شركة رينزو عقدا لتوريد معدات بقيمة مليون دولار.",
            "اجتمع المدير العام لشركة زولمار مع موظفي الشركة وناقش معهم خطة العمل.",
        ] {
            assert!(!is_reported(text), "{text}");
        }
    }

    #[test]
    fn what_a_state_its_ministry_or_an_organisation_says_about_others_is_a_declaration() {
        for text in [
            "دانت وزارة الخارجية الأردنية الهجوم الذي استهدف مسجدا في مدينة بيشاور الباكستانية.",
            "أدانت وزارة الخارجية الانفجار الذي وقع في كابول، وجددت رفضها للعنف.",
            "أعربت دولة قطر عن إدانتها واستنكارها الشديدين للتفجير الذي وقع في مدينة كويتا الباكستانية.",
            "أدانت منظمة التعاون الإسلامي التفجير الانتحاري الذي وقع في العاصمة الصومالية مقديشو.",
            "أدانت وزارة الخارجية القطرية بأشد العبارات التفجير الذي وقع قرب مقر حكومي في مقديشو.",
            "أصدرت وزارة الخارجية الجزائرية بيانا أعربت فيه عن إدانتها للهجوم الذي استهدف قافلة بشمال مالي.",
            "دعت فرنسا إيران إلى احترام التزاماتها.",
            "تتابع دولة الكويت بقلق تطورات الأوضاع في السودان، وتدعو جميع الأطراف إلى ضبط النفس.",
            "أكد وزير الخارجية الأردني نبيل الصالح أن الأردن يقف إلى جانب سوريا.",
            "استنكر المتحدث باسم الخارجية القطرية سالم الكعبي اقتحام المسجد الأقصى في القدس.",
            "يدين رئيس مفوضية الاتحاد الأفريقي، السيد لارس هولم، الهجوم الذي وقع في مالي.",
        ] {
            let release = parse(text, &Options::default()).expect("the text is Arabic");
            let event = release.event.expect("a declaration");
            assert_eq!(event.kind, EventType::Statement, "{text}");
            assert_eq!(event.place, None, "{text}");
        }
    }

    #[test]
    fn sport_company_news_and_domestic_visits_are_no_cooperation() {
        for text in [
            "وصل المنتخب الوطني إلى ملعب المباراة أمس، وأكد المدرب سليم الورداني أن اللاعبين جاهزون أمام منتخب مالي.",
            "أعلنت شركة الواحة للألبان نتائجها المالية للربع الثاني، وقال رئيس مجلس الإدارة إن الأرباح ارتفعت.",
            "زار وزير الثقافة التونسي ولاية قفصة وأكد دعم الفضاءات الثقافية، وأشرف على افتتاح مهرجان المدينة.",
        ] {
            assert!(!is_reported(text), "{text}");
        }
    }
}
