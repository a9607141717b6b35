//! Whether a text reports cooperation at all: sport, crime and culture pages have meetings and speakers too.

mod declaration;
mod signs;

use crate::actors::{Cast, Entity, EntityId};
use crate::acts::{Occasion, are_members};
use crate::lexicon::{self, Category};
use crate::model::{Act, ActorKind, Area, EventType, InstrumentKind};
use crate::points::Draft;
use crate::sides::are_several_states;
use crate::words::Tagged;
use declaration::{envoys_speak, organ_acts, speaks_of_another_state, takes_a_stand};
use signs::{OFFICIALS, is_of_many_states, is_two_sided, names_two_sides, opens_with_several};

/// Whether two sides deal with each other, or office holders with somebody, on more than a match.
pub(crate) fn is_reported(
    tagged: &Tagged<'_>,
    cast: &Cast,
    occasion: &Occasion,
    sides: &[&str],
    points: &[Draft],
) -> bool {
    let counts = Counts::of(cast, points);
    // «اجتمع زعماء مجموعة السبع»: members of an organisation are several sides.
    let members = are_members(cast, &occasion.principals);
    // «عقدت مشاورات بين دولة قطر وجمهورية الهند».
    let two_met = is_two_sided(tagged, cast, occasion.principals.iter().copied());
    // «أعلن قادة مالي والنيجر وبوركينا فاسو»: what a text opens with three states do.
    let three_act = sides.len() > 2 && opens_with_several(tagged, cast, points);
    let acted = counts.any() || names_two_sides(tagged, cast) || two_met || three_act;
    // «اتفقت البرازيل ودول الخليج».
    let several =
        occasion.principals.iter().any(|&id| are_several_states(tagged, cast, id)) && !sides.is_empty();
    let between_sides = (sides.len() >= 2 || several) && acted || members;
    let meeting = occasion.kind != EventType::Statement || !occasion.principals.is_empty();
    let at_home = meet_in_office(cast, occasion) && !points.is_empty();
    let for_state = cast.registry.persons().any(|(_, entity)| entity.office_heads.iter().any(is_of_state));
    let attends = for_state && !points.is_empty() && is_of_many_states(tagged, occasion);
    let cooperates = if meeting {
        between_sides || counts.among_officials() || at_home || attends
    } else {
        between_sides && is_official(cast, points)
    };
    // Ministers of youth and sport cooperate too, and two states prepare a tournament.
    let ministers = meeting && two_met && act_for_states(cast, occasion);
    // «وقال المتحدث في مؤتمر صحفي»: a conference without anybody who met is a declaration.
    let alone = matches!(occasion.kind, EventType::Conference | EventType::Talks);
    let declares = occasion.kind == EventType::Statement || alone && occasion.principals.len() < 2;
    let stands = declares && takes_a_stand(cast, sides, points)
        || sides.len() >= 2 && declares && speaks_of_another_state(tagged, cast, points)
        || sides.len() >= 2 && (declares || cooperates) && envoys_speak(tagged, cast, points)
        || organ_acts(tagged, cast, points)
        || bind_each_other(tagged, cast, points);
    let signs = || {
        signs::count(tagged, cast, occasion, sides, points)
            + usize::from(counts.settled > 0 && sides.len() >= 2)
            + if members { MEMBERS } else { 0 }
            + if at_home { OFFICIALS_MET } else { 0 }
            + if attends { MANY_STATES } else { 0 }
    };
    let sport = is_sport(points);
    let enough = match sport && !ministers {
        false => ENOUGH_SIGNS,
        true if for_state => ENOUGH_FOR_SPORT,
        true => return false,
    };
    cooperates && signs() >= enough || stands && !sport
}

/// How many office holders, joint acts, agreements and discussions a text has.
struct Counts {
    officials: usize,
    joint: usize,
    settled: usize,
    discussed: usize,
}

impl Counts {
    fn of(cast: &Cast, points: &[Draft]) -> Counts {
        let acts = |wanted: &[Act]| points.iter().filter(|point| wanted.contains(&point.act.act)).count();
        Counts {
            officials: cast.registry.persons().filter(|(_, entity)| entity.office.is_some()).count(),
            joint: points.iter().filter(|point| point.act.speakers.len() > 1).count(),
            settled: acts(&[Act::Agree, Act::Sign]),
            discussed: acts(&[Act::Discuss]),
        }
    }

    /// Whether anybody is in office, or two did anything.
    fn any(&self) -> bool {
        self.officials + self.joint + self.settled >= 1
    }

    /// Whether office holders did something together, or many are named.
    fn among_officials(&self) -> bool {
        self.officials >= 1 && self.discussed + self.settled + self.joint >= 1
            || self.officials >= MANY_OFFICIALS
    }
}

/// «وقعت وزارة الطاقة وشركة كذا مذكرة تفاهم»: what a text opens with binds two by an agreement, of whom one acts for the public.
fn bind_each_other(tagged: &Tagged<'_>, cast: &Cast, points: &[Draft]) -> bool {
    let entity = |id: &EntityId| &cast.registry.entities[*id];
    let party = |id: &EntityId| entity(id).kind != ActorKind::Person || entity(id).office.is_some();
    points.iter().take(OPENING_POINTS).any(|point| {
        let speakers = &point.act.speakers;
        let text = |kind: InstrumentKind| matches!(kind, InstrumentKind::Agreement | InstrumentKind::Mou);
        matches!(point.act.act, Act::Sign | Act::Agree)
            && point.instruments.iter().any(|mention| text(mention.kind))
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

/// What it weighs as a sign that somebody attends a meeting of many states for his own.
const MANY_STATES: usize = 4;

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

/// Whether all who met are ministers, ambassadors, or lead a state or its government, or serve an organisation.
fn act_for_states(cast: &Cast, occasion: &Occasion) -> bool {
    occasion.principals.iter().all(|&id| {
        let entity = &cast.registry.entities[id];
        entity.organisation.is_some() || entity.office_heads.iter().any(is_of_state)
    })
}

fn is_of_state(head: &u16) -> bool {
    STATE_OFFICES.contains(&lexicon::OFFICES[usize::from(*head)].kind)
}

/// Kinds of offices whose holders act for a state.
const STATE_OFFICES: [&str; 5] = ["minister", "ambassador", "head_of_government", "head_of_state", "monarch"];

/// Whether a declaration opens with the word of a state, an institution or an office holder.
fn is_official(cast: &Cast, points: &[Draft]) -> bool {
    points.first().is_some_and(|point| {
        point.act.speakers.iter().any(|&id| {
            let entity = &cast.registry.entities[id];
            entity.kind != ActorKind::Person || entity.office.is_some()
        })
    })
}

/// Fewer signs are found in pages that report no cooperation.
const ENOUGH_SIGNS: usize = 4;
/// «التعاون التونسي الصيني في مجالي الشباب والرياضة»: sport is what two sides cooperate in, where so many are found.
const ENOUGH_FOR_SPORT: usize = 6;

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
