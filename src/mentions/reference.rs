//! Words that refer to somebody named before.

use super::name::name_at;
use super::office::office_at;
use super::realm::realm_at;
use super::subject_place::is_subject_place;
use super::titles::skip_titles;
use super::{Mention, MentionKind, OfficePhrase, Reference};
pub(crate) use crate::lexicon::word_lists::OF_BODIES;
use crate::lexicon::word_lists::{
    BOTH_COUNTRIES, HONOURS_WITH_PRONOUNS, OFFICIAL_ADJECTIVES, SIDE_DUALS, THIS_ONE, VISITING,
};
use crate::lexicon::{self, Category, Gender, Number, Shape};
use crate::text::TokenKind;
use crate::words::{Conjunction, Proclitics, Tagged};

/// The reference that starts at a token.
pub(super) fn reference_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    by_office(tagged, at)
        .or_else(|| honorific_reference(tagged, at))
        .or_else(|| emir(tagged, at))
        .or_else(|| sides_of_meeting(tagged, at))
        .or_else(|| noun_reference(tagged, at))
        .or_else(|| by_nationality(tagged, at))
        .or_else(|| two_bodies(tagged, at))
        .or_else(|| all_present(tagged, at))
        .or_else(|| same_official(tagged, at))
        .or_else(|| titled_reference(tagged, at))
        .or_else(|| latter(tagged, at))
        .or_else(|| visiting_delegation(tagged, at))
}

/// «الوفد الزائر»: the delegation that was named before.
fn visiting_delegation(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let head = tagged.find(at, Category::InstitutionHead).filter(|head| head.proclitics.article)?;
    let delegation = lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind == "delegation";
    (delegation && head.tokens == 1 && tagged.spells(at + 1, VISITING)).then_some(Mention {
        tokens: at..at + 2,
        kind: MentionKind::Reference(Reference::Institution),
        country: None,
        proclitics: head.proclitics,
    })
}

/// «الوزير الضيف», «الوزيران».
fn by_office(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let office = office_at(tagged, at)?;
    guest_of_rank(tagged, &office).or_else(|| office_reference(tagged, &office))
}

/// «ذات المسؤول», «نفس المسؤول».
fn same_official(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let official = noun_reference(tagged, at + 1).filter(|_| tagged.spells(at, &["ذات", "نفس"]))?;
    let refers = matches!(official.kind, MentionKind::Reference(Reference::Official(Number::Singular)));
    refers.then_some(Mention { tokens: at..official.tokens.end, ..official })
}

/// «وأشاد الأخير», «غير أن هذا الأخير أكد»: the one named last, where a subject stands; «وطالب هؤلاء»: the people.
fn latter(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let pointed = usize::from(tagged.spells(at, THIS_ONE));
    let last = tagged.spells(at + pointed, &["الاخير", "الاخيره"]);
    // «وأكد هؤلاء الطلبة», but not «وطالب هؤلاء الوزير بـ».
    let people = usize::from(tagged.spells(at, &["هولاء"]) && tagged.noun_of_role(at + 1, "human").is_some());
    let those = tagged.spells(at, &["هولاء"]) && (people == 1 || !tagged.has_article(at + 1));
    let told = at > 0 && (tagged.is_function(at - 1, "complementiser") || tagged.spells(at - 1, &["لكن"]));
    let subject = is_subject_place(tagged, at) || told && tagged.finite(at + pointed + 1).is_some();
    ((last || those) && subject).then_some(Mention {
        tokens: at..at + pointed + 1 + people,
        kind: MentionKind::Reference(Reference::Latter),
        country: None,
        proclitics: Proclitics::default(),
    })
}

/// «الوزير الضيف», «الرئيس الزائر»: the guest, by his rank.
fn guest_of_rank(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<Mention> {
    let end = office.tokens.end;
    let ranked = office.is_bare() && office.proclitics.article && office.country.is_none();
    // «الوزير والضيف» are two.
    let one = !tagged.folded(end).starts_with('و');
    (ranked && one && tagged.spells(end, VISITING)).then_some(Mention {
        tokens: office.tokens.start..end + 1,
        kind: MentionKind::Reference(Reference::Guest),
        country: None,
        proclitics: office.proclitics,
    })
}

/// «معالي الضيف», «سعادة الوزير الضيف», «معالي الوزيرين».
fn titled_reference(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let start = skip_titles(tagged, at);
    if start == at {
        return None;
    }
    let mut titled = by_office(tagged, start).or_else(|| noun_reference(tagged, start))?;
    titled.tokens.start = at;
    titled.proclitics = Proclitics::default();
    matches!(titled.kind, MentionKind::Reference(Reference::Guest | Reference::Office(..))).then_some(titled)
}

/// «فالتونسي نبه إلى كذا، والألماني دعا إلى»: one of two by his nationality alone, where a clause opens, right before his verb.
fn by_nationality(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let (nisba, country) = tagged.nisba(at)?;
    let opens = at == 0 || !tagged.is_word(at - 1);
    let (verb, entry) = tagged.finite(at + nisba.tokens)?;
    let form = verb.sense.form;
    let masculine = nisba.sense.form.number() != Some(Number::Dual)
        && !tagged.text.tokens[at].ends_in_ta_marbuta
        && form.gender() == Some(Gender::Masculine);
    let acts = form.shape() == Shape::Perfect
        && form.number() == Some(Number::Singular)
        && entry.performs().is_some()
        && verb.proclitics == Proclitics::default();
    (opens && masculine && acts && tagged.has_article_behind_clitics(at)).then_some(Mention {
        tokens: at..at + nisba.tokens,
        kind: MentionKind::Reference(Reference::Side),
        country: Some(country),
        proclitics: Proclitics::default(),
    })
}

/// «الشركتان», «المجلسين»: two bodies named before are those who met.
fn two_bodies(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let body = tagged.find(at, Category::InstitutionHead).filter(|reading| reading.tokens == 1)?;
    let two = body.sense.form.number() == Some(Number::Dual) && body.proclitics.article;
    // «الشركتان المصرية والأردنية» are named.
    let named = tagged.nisba(at + 1).is_some() || tagged.has_article(at + 1);
    let acts = is_subject_place(tagged, at) || at > 0 && tagged.is_function(at - 1, "complementiser");
    (two && acts && !named).then_some(Mention {
        tokens: at..at + 1,
        kind: MentionKind::Reference(Reference::Bodies),
        country: None,
        proclitics: body.proclitics,
    })
}

/// «طرفا المباحثات», «جانبي اللقاء», «طرفا الاتفاقية»: those who met.
fn sides_of_meeting(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let (side, _) = tagged.noun_of_role(at, "side").filter(|(side, _)| side.enclitic.is_none())?;
    let next = at + side.tokens;
    let meeting = tagged.noun_of_role(next, "meeting").is_some() || tagged.is(next, Category::Instrument);
    // «طرفا» is "a side" too, but governs nothing then.
    let two = SIDE_DUALS.iter().any(|two| tagged.folded(at).ends_with(two));
    (two && meeting && tagged.has_article(next)).then_some(Mention {
        tokens: at..next + 1,
        kind: MentionKind::Reference(Reference::Sides),
        country: None,
        proclitics: side.proclitics,
    })
}

/// «وأكد الجميع», «واتفق المجتمعون»: all who met.
fn all_present(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let reading = tagged.function_reading(at, "all_present").filter(|_| is_subject_place(tagged, at))?;
    Some(Mention {
        tokens: at..at + reading.tokens,
        kind: MentionKind::Reference(Reference::Sides),
        country: None,
        proclitics: reading.proclitics,
    })
}

/// «الوزيران», «الوزيرين المغربي والإيطالي», «وزيرا خارجية البلدين», «الوزراء».
fn office_reference(tagged: &Tagged<'_>, office: &OfficePhrase) -> Option<Mention> {
    let number = office.form.number().filter(|number| match number {
        Number::Dual => is_two(tagged, office) && !may_be_several(tagged, office),
        // «واتفق الوزراء على»: those who met; «إيفاد مجموعة من القضاة»: others.
        Number::Plural => {
            let before = office.tokens.start.checked_sub(1);
            let partitive = before.is_some_and(|before| tagged.spells(before, &["من"]));
            office.is_bare() && office.proclitics.article && office.country.is_none() && !partitive
        }
        Number::Singular => false,
    })?;
    // «رئيسي البلدين».
    let end = office.tokens.end;
    let both = number == Number::Dual && tagged.spells(end, BOTH_COUNTRIES);
    Some(Mention {
        tokens: office.tokens.start..end + usize::from(both),
        kind: MentionKind::Reference(Reference::Office(office.head, number)),
        country: None,
        proclitics: office.proclitics,
    })
}

/// «تبادل الباحثين», «دعم المدرسين»: as likely a plural where the office has one that is spelled so.
fn may_be_several(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    let first = office.tokens.start;
    let head = first + office.head_tokens - 1;
    let mut readings = tagged.at(head).iter();
    let several = readings.any(|reading| reading.sense.form.number() == Some(Number::Plural));
    let governed = first > 0 && tagged.shaped(first - 1, Shape::VerbalNoun).is_some();
    several && governed && office.proclitics.article && office.is_bare()
}

/// «ممثلين عن المجتمع المدني» is a plural, and «الرئيسي» an adjective, though they may be duals by their letters.
fn is_two(tagged: &Tagged<'_>, office: &OfficePhrase) -> bool {
    let bare = office.is_bare() && office.country.is_none() && !office.proclitics.article;
    let oblique = tagged.folded(office.tokens.start + office.head_tokens - 1).ends_with("ين");
    // «رئيسي قال»: nothing that a dual would govern.
    let construct = office.form.is_construct() && office.is_bare();
    let end = office.tokens.end;
    let governs = tagged.has_article(end)
        || tagged.state(end).is_some()
        || tagged.is(end, Category::Portfolio)
        || tagged.is(end, Category::InstitutionHead)
        || tagged.organisation(end).is_some();
    let adjective = office.form.is_construct() && office.proclitics.article;
    !(bare && oblique || adjective || construct && !governs)
}

/// «ونقل معاليه», «وبحث سموه»; but «أعرب عن سعادته» is of joy.
fn honorific_reference(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let folded = tagged.folded(at);
    if folded.starts_with("سعاد") && at > 0 && tagged.spells(at - 1, &["عن"]) {
        return None;
    }
    let joined =
        folded.strip_prefix('و').filter(|rest| HONOURS_WITH_PRONOUNS.iter().any(|(word, _)| word == rest));
    let (_, called) = HONOURS_WITH_PRONOUNS.iter().find(|(word, _)| *word == joined.unwrap_or(folded))?;
    let conjunction = joined.map(|_| Conjunction::And);
    let proclitics = Proclitics { conjunction, ..Proclitics::default() };
    Some(Mention {
        tokens: at..at + 1,
        kind: MentionKind::Reference(Reference::Honorific(called)),
        country: None,
        proclitics,
    })
}

/// «وأكد سمو الأمير أهمية»: the prince who acts, where no name follows.
fn emir(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let called =
        tagged.spells(at, &["سمو"]) && tagged.spells(at + 1, &["الامير"]) && is_subject_place(tagged, at);
    let joined = tagged.folded(at).starts_with('و');
    let conjunction = joined.then_some(Conjunction::And);
    (called && name_at(tagged, at + 2, true).is_none()).then_some(Mention {
        tokens: at..at + 2,
        kind: MentionKind::Reference(Reference::Honorific("سمو")),
        country: None,
        proclitics: Proclitics { conjunction, ..Proclitics::default() },
    })
}

/// Whether an office is followed by the name of its holder.
fn is_named(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let comma = usize::from(tagged.text.kind(end) == TokenKind::Comma);
    let start = skip_titles(tagged, end + comma);
    let named = name_at(tagged, start, comma == 0)
        .is_some_and(|name| name.len() >= 2 || tagged.is(name.start, Category::GivenName));
    named && tagged.is(at, Category::Office)
}

/// «الضيف», «ضيف البلاد», «ضيفة تونس».
fn is_guest(tagged: &Tagged<'_>, at: usize, end: usize) -> bool {
    let of_country = tagged.state(end).is_some_and(|(state, _)| state.proclitics.preposition.is_none())
        || realm_at(tagged, end).is_some()
        || tagged.spells(end, &["البلاد", "الدوله"]);
    let folded = tagged.folded(at);
    // «ضيف تونس الرئيس فلان» is named.
    let of_country = of_country && !(tagged.is(end + 1, Category::Office) && tagged.has_article(end + 1));
    folded.ends_with("الضيف") || folded.ends_with("الضيفه") || of_country && !tagged.has_article(at)
}

/// The first of the nationalities that start at a token, and where they end; a joined one is of `single` somebody else.
fn nationalities(tagged: &Tagged<'_>, mut at: usize, single: bool) -> (Option<&'static str>, usize) {
    let mut country = None;
    while let Some((nisba, code)) = tagged.nisba(at).filter(|(nisba, _)| !(nisba.has_conjunction() && single))
    {
        country = country.or(Some(code));
        at += nisba.tokens;
    }
    (country, at)
}

fn noun_reference(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let (reading, entry) = tagged.noun(at)?;
    // «القائد العام للقوات» is an office.
    if tagged.find(at, Category::Office).is_some_and(|office| office.tokens > reading.tokens) {
        return None;
    }
    let number = reading.sense.form.number().unwrap_or(Number::Singular);
    let defined = reading.proclitics.article;
    let describes = |at: usize| {
        usize::from(entry.role == "official" && defined && tagged.spells(at, OFFICIAL_ADJECTIVES))
    };
    let mut end = at + reading.tokens;
    end += describes(end);
    // «بلاده وإيطاليا».
    let single = number == Number::Singular || reading.enclitic.is_some();
    let (country, behind) = nationalities(tagged, end, single);
    end = behind;
    // «المسؤول الأوروبي».
    if entry.role == "official" && country.is_none() && defined && tagged.spells(end, OF_BODIES) {
        end += 1;
    }
    end += describes(end);
    let reference = match (entry.role, number) {
        // «المتحدثان»: nobody's spokesmen.
        ("side" | "spokesperson", Number::Dual) if defined => Reference::Sides,
        ("side", Number::Singular) if defined && country.is_some() => Reference::Side,
        ("country" | "people", Number::Dual) if defined || reading.enclitic.is_some() => Reference::Countries,
        ("country", _) if reading.enclitic.is_some() => Reference::OwnCountry,
        ("counterpart", Number::Singular) if is_guest(tagged, at, at + reading.tokens) => Reference::Guest,
        // «البلد المضيف» is nobody.
        ("counterpart", Number::Singular)
            if tagged.folded(at).ends_with("المضيف") && !tagged.has_article(at.saturating_sub(1)) =>
        {
            Reference::Host
        }
        // «الزعيم الكوري الشمالي فلان» is named.
        ("official", number) if defined && !is_named(tagged, at, end) => Reference::Official(number),
        _ => return None,
    };
    // «ضيف موريتانيا»: whose guest he is; the name is spelled like a nationality.
    let of_none = matches!(reference, Reference::Sides | Reference::Countries)
        || matches!(reference, Reference::Guest) && !defined;
    let country = if of_none { None } else { country };
    Some(Mention {
        tokens: at..end,
        kind: MentionKind::Reference(reference),
        country,
        proclitics: reading.proclitics,
    })
}
