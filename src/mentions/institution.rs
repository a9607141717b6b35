//! States, organisations, institutions and groups.

use super::firm::{firm_name_end, is_firm, is_latin};
use super::institution_words::{part_at, whence};
use super::subject_place::{is_speaker_place, is_subject_place};
use super::{Mention, MentionKind, Reference};
use crate::lexicon::word_lists::{EVERYDAY_BODIES, KINDS_OF_HOUSES, OWNED, PLURAL_ENDINGS, REFERRING_BACK};
use crate::lexicon::{self, Category, Gender, Number, Shape};
use crate::words::{Preposition, Proclitics, Reading, Tagged};

/// The organisation named from this token on.
pub(super) fn organisation_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let (reading, _) = tagged.organisation(at)?;
    Some(Mention {
        tokens: at..at + reading.tokens,
        kind: MentionKind::Organisation(reading.sense.entry),
        country: None,
        proclitics: reading.proclitics,
    })
}

/// A state or capital of two words or more, before a part of it is taken for a name: «بيونغ يانغ».
pub(super) fn long_state_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let by_name = tagged.state(at).is_some_and(|(reading, _)| reading.sense.category == Category::ByName);
    state_at(tagged, at).filter(|mention| mention.tokens.len() > 1 && !by_name)
}

/// A building or portfolio that stands for who sits in it: «أعلن البيت الأبيض», «الخارجية السويدية».
pub(super) fn metonym_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    if let Some(reading) =
        tagged.find(at, Category::Venue).filter(|reading| reading.proclitics.preposition.is_none())
    {
        let code = lexicon::VENUES[usize::from(reading.sense.entry)].code;
        let country = (!code.is_empty()).then_some(code);
        return Some(Mention {
            tokens: at..at + reading.tokens,
            kind: MentionKind::Institution,
            country,
            proclitics: reading.proclitics,
        });
    }
    // «كانت الدبلوماسية الصينية دعت إلى»: the state.
    if tagged.spells(at, &["الدبلوماسيه", "والدبلوماسيه"])
        && let Some((nisba, code)) = tagged.nisba(at + 1).filter(|(nisba, _)| nisba.proclitics.are_plain())
    {
        return Some(Mention {
            tokens: at..at + 1 + nisba.tokens,
            kind: MentionKind::State,
            country: Some(code),
            proclitics: Proclitics::default(),
        });
    }
    let reading =
        tagged.find(at, Category::Portfolio).filter(|reading| !reading.sense.form.is_construct())?;
    let (nisba, code) = tagged.nisba(at + reading.tokens)?;
    let plain = nisba.proclitics.conjunction.is_none() && nisba.proclitics.preposition.is_none();
    plain.then(|| Mention {
        tokens: at..at + reading.tokens + nisba.tokens,
        kind: MentionKind::Institution,
        country: Some(code),
        proclitics: reading.proclitics,
    })
}

/// The state named from this token on.
pub(super) fn state_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let (reading, code) = tagged.state(at)?;
    Some(Mention {
        tokens: at..at + reading.tokens,
        kind: MentionKind::State,
        country: Some(code),
        proclitics: reading.proclitics,
    })
}

/// «الحكومتان الأردنية والمصرية», «جامعتا دمشق وطهران»: the second of two governments or bodies.
pub(super) fn second_body_at(tagged: &Tagged<'_>, at: usize, last: &Mention) -> Option<Mention> {
    let two = tagged
        .find(last.tokens.start, Category::InstitutionHead)
        .is_some_and(|head| head.sense.form.number() == Some(Number::Dual));
    let government = matches!(last.kind, MentionKind::State);
    let first = two && last.tokens.end == at && (government || matches!(last.kind, MentionKind::Institution));
    let named = if government { tagged.nisba(at) } else { tagged.state(at).or_else(|| tagged.place(at)) };
    let (reading, code) = named.filter(|(reading, _)| first && reading.has_conjunction())?;
    Some(Mention {
        tokens: at..at + reading.tokens,
        kind: last.kind.clone(),
        country: (!code.is_empty()).then_some(code),
        proclitics: reading.proclitics,
    })
}

/// No institution's name in the genre has more words.
const LONGEST_INSTITUTION: usize = 12;

/// «وقعت «كافيل» اتفاقا», «مع «كافيل»», «وأعلنت Kavel Energy أنها»: words that nobody knows, between marks or in another script, where a
/// verb in the feminine has its subject or behind «مع», call a firm.
pub(super) fn marked_body_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let verb = at.checked_sub(1).and_then(|verb| tagged.finite(verb));
    let feminine = verb.is_some_and(|(reading, _)| reading.sense.form.gender() == Some(Gender::Feminine));
    let of_firm = feminine && is_subject_place(tagged, at) || at > 0 && tagged.spells(at - 1, &["مع"]);
    let called = |token: usize| {
        let head = tagged.find(token, Category::InstitutionHead);
        let named = |head: &Reading| lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind == NAMED;
        tagged.is_unknown(token) || head.is_some_and(named)
    };
    if !of_firm {
        return None;
    }
    let end = firm_name_end(tagged, at)?;
    let marked = !tagged.is_word(at) && (at + 1..end - 1).all(called);
    (marked || is_latin(tagged, at)).then_some(Mention {
        tokens: at..end,
        kind: MentionKind::Institution,
        country: None,
        proclitics: Proclitics::default(),
    })
}

/// The kind of bodies that need no noun before their name: «أرامكو».
const NAMED: &str = "named";

/// «جنرال إلكتريك»: a body that the lexicon knows by a name of several words, whose first may be a title.
pub(super) fn named_body_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let reading = tagged.find(at, Category::InstitutionHead)?;
    let named = lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind == NAMED;
    institution_at(tagged, at).filter(|_| named && reading.tokens > 1)
}

/// «وزارة الداخلية», «السلطات الإيطالية», «الوفد المغربي», «شركة …».
pub(super) fn institution_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    // «بدور قطر», «دور المجتمع المدني»: a part that is played, no houses.
    let reading = *tagged.find(at, Category::InstitutionHead).filter(|_| !is_part_played(tagged, at))?;
    // «الدار البيضاء»: a city.
    if tagged.find(at, Category::City).is_some_and(|city| city.tokens > reading.tokens) {
        return None;
    }
    let head = &lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)];
    let mut end = at + reading.tokens;
    // «بريد المغرب», «البريد التونسي».
    let own = |at: usize| tagged.state(at).or_else(|| tagged.nisba(at)).map(|(_, code)| code);
    let mut country = (at + 1..end).find_map(own);
    let singular = reading.sense.form.number() == Some(Number::Singular);
    if let Some(called) = called_end(tagged, at, head.kind).filter(|_| singular) {
        end = called;
    }
    while end < at + LONGEST_INSTITUTION {
        if closes_body(tagged, &reading, at, end, country.is_some()) {
            break;
        }
        let part = part_at(tagged, end, head.kind)
            .or_else(|| whence(tagged, end, head.kind))
            .or_else(|| purpose(tagged, head.kind, at + 1, end));
        let Some((next, code)) = part else { break };
        country = country.or(code);
        end = next;
    }
    // «اليومية الصباحية», «المصلحة المصرية», «المحافظة الأكثر»: with the article rather what the word means else.
    if reading.proclitics.article
        && reading.tokens == 1
        && tagged.spells(at, EVERYDAY_BODIES)
        && end <= at + 2
    {
        return None;
    }
    let bare = end == at + reading.tokens && reading.tokens == 1;
    if bare && head.kind != NAMED {
        end = unlisted_name_end(tagged, at).filter(|_| !reading.proclitics.article)?;
    }
    if let Some((owner, code)) = owner_end(tagged, end) {
        (end, country) = (owner, country.or(code));
    }
    let kind = match head.kind {
        "delegation" | "community" => MentionKind::Group,
        // A government acts for its state.
        "government" if country.is_some() && !tagged.folded(at).ends_with("مجلس") => MentionKind::State,
        _ => MentionKind::Institution,
    };
    Some(Mention { tokens: at..end, kind, country, proclitics: reading.proclitics })
}

/// Whether what stands behind the words of a body so far is no part of its name; `national`: whether they tell its state.
fn closes_body(tagged: &Tagged<'_>, head: &Reading, at: usize, end: usize, national: bool) -> bool {
    // «تدعم القوات الإيرانية قوات الحكومة»: the next one begins.
    let another = national && tagged.is(end, Category::InstitutionHead) && !tagged.has_article(end);
    // «هنأ مجلس الوزراء جمهورية مصر»: what ends with the article governs no state.
    // «منحت الوكالة الفرنسية للتنمية لبنان قرضا».
    let defined = tagged.has_article(end - 1) || tagged.folded(end - 1).starts_with("لل");
    let whole = head.tokens > 1 && end == at + head.tokens && tagged.has_article(end - 1)
        || end > at + 1 && defined && tagged.nisba(end - 1).is_none();
    let state = tagged.state(end).is_some() && tagged.nisba(end).is_none();
    // «اتهمت هيئة الأركان الأوكرانية روسيا».
    // «نفت وزارة الخارجية التونسية صحة الأخبار».
    let foreign = (state || is_bare_portfolio(tagged, end) || is_object_of_body(tagged, end))
        && tagged.nisba(end - 1).is_some();
    // «أكدت الوزارة تضامن المملكة»: what has the article governs no portfolio.
    // «مصدر في وزارة الخارجية تضامن دولة كذا»: nor does a portfolio with the article.
    let governed = is_bare_portfolio(tagged, end)
        && (end == at + 1 && head.proclitics.article
            || tagged.has_article(end - 1) && !tagged.folded(end).starts_with('و'));
    let said = governed
        || end == at + 1
            && head.proclitics.article
            && (is_object_of_body(tagged, end) || is_done(tagged, end));
    // «استنكرت وزارة الخارجية القطرية المجزرة»: a ministry's name ends with its nationality.
    let ministry = lexicon::INSTITUTION_HEADS[usize::from(head.sense.entry)].kind == "ministry";
    // «الجيش السوداني السيطرة»: nor does what is feminine agree with a body that is not.
    let masculine = tagged
        .nisba(end - 1)
        .is_some_and(|(nisba, _)| nisba.sense.form.gender() == Some(Gender::Masculine) && end == at + 2);
    let feminine = tagged.text.tokens.get(end).is_some_and(|token| token.ends_in_ta_marbuta);
    let complete =
        tagged.has_article(end) && (ministry && tagged.nisba(end - 1).is_some() || masculine && feminine);
    // «شركة كافيل المملوكة للحكومة», «هيئة الدواء التابعة للوزارة»: whose it is, is no name.
    let owned = tagged.spells(end, OWNED);
    another || whole && state || foreign || said || complete || owned || opens_delegation(tagged, end)
}

/// «في مكتبه وفدا من البنك الدولي», «بمقر الوزارة وفدا»: a delegation is received there, and no part of what stands before.
pub(crate) fn opens_delegation(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, &["وفد", "وفدا"])
}

/// «(شركة كافيل) المملوكة للحكومة الفرنسية»: where the words end that say whose a body is, and of which state that makes it.
fn owner_end(tagged: &Tagged<'_>, at: usize) -> Option<(usize, Option<&'static str>)> {
    let owner = at + 1;
    let body = tagged.spells(at, OWNED).then(|| {
        state_at(tagged, owner)
            .or_else(|| organisation_at(tagged, owner))
            .or_else(|| institution_at(tagged, owner))
    });
    let body = body.flatten().filter(|body| body.proclitics.preposition == Some(Preposition::For))?;
    Some((body.tokens.end, body.country))
}

/// «دعت الوزارة المواطنين إلى», «طالبت الوزارة السلطات»: behind a body in the feminine a word with the article that does not agree.
fn is_object_of_body(tagged: &Tagged<'_>, at: usize) -> bool {
    let feminine = |token: usize| tagged.text.tokens.get(token).is_some_and(|token| token.ends_in_ta_marbuta);
    // «الوزارة الأولى», «الهيئة العليا».
    let elative = tagged.folded(at).ends_with(['ي', 'ا']);
    feminine(at - 1) && tagged.has_article(at) && !feminine(at) && !elative
}

/// «(جدد الوفد) التأكيد على»: what a body with the article does, for it governs nothing.
fn is_done(tagged: &Tagged<'_>, at: usize) -> bool {
    let act = tagged.shaped(at, Shape::VerbalNoun).is_some_and(|(_, entry)| entry.act.is_some());
    act && tagged.has_article(at)
}

/// «تضامن», no «التضامن» or «للتضامن».
fn is_bare_portfolio(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged
        .find(at, Category::Portfolio)
        .is_some_and(|reading| !reading.proclitics.article && reading.proclitics.preposition.is_none())
}

/// «المكتب الوطني للكهرباء», «الصندوق الكويتي للتنمية», «مركز محمد بن راشد للفضاء»: what a body that has something of a name is for.
fn purpose(
    tagged: &Tagged<'_>,
    kind: &str,
    named_from: usize,
    at: usize,
) -> Option<(usize, Option<&'static str>)> {
    let one = |token: usize| tagged.is_word(token) && !tagged.folded(token).starts_with("لل");
    // «يصل وفد تجاري لبحث الفرص الاستثمارية»: what it comes for.
    let named = kind != "delegation" && at > named_from && (named_from..at).all(one);
    let thing = tagged.is(at, Category::Portfolio)
        || tagged.is(at, Category::AreaCue)
        || tagged.is_unknown(at)
        || tagged.shaped(at, Shape::VerbalNoun).is_some();
    let somebody = tagged.is(at, Category::Office)
        || tagged.is(at, Category::Honorific)
        || tagged.state(at).is_some()
        || tagged.noun(at).is_some_and(|(_, entry)| !matches!(entry.role, "act" | "relation"))
        || tagged.function(at).is_some_and(|kind| kind != "ordinary");
    let defined = tagged.folded(at).starts_with("لل");
    // «المجلس الوطني لحقوق الإنسان», «الوكالة الوطنية لتنمية الاستثمار».
    let governs = !defined
        && tagged.folded(at).starts_with('ل')
        && tagged.has_article(at + 1)
        && !tagged.is_unknown(at)
        && tagged.finite(at).is_none();
    (named && thing && !somebody && (defined || governs)).then_some((at + 1 + usize::from(governs), None))
}

/// «شركة بيجو», «مجموعة "كافيل"», «وأعلن بنك هانوتك»: where the name ends that stands behind the noun of a firm, unless what nobody
/// knows there may be any word.
fn called_end(tagged: &Tagged<'_>, at: usize, kind: &str) -> Option<usize> {
    let name = at + 1;
    let end = firm_name_end(tagged, name).filter(|_| is_firm(tagged, at))?;
    let marked = !tagged.is_word(name) || is_latin(tagged, name);
    let clause = !tagged.is_word(name) && tagged.finite(name + 1).is_some();
    // «مجموعة مسلحين», «جامعة مفتوحة».
    let plural = kind == "group" && PLURAL_ENDINGS.iter().any(|end| tagged.folded(name).ends_with(end));
    let any = plural || kind == "media" || tagged.text.tokens[name].ends_in_ta_marbuta;
    let unlisted = kind == "company" || !any || is_subject_place(tagged, at);
    (marked && !clause || !marked && unlisted).then_some(end)
}

/// «قالت إدارة كافيل إن»: words that the lexicon does not know between a body that a verb has for its subject and what it says
/// are its name.
fn unlisted_name_end(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let unknown = |token: &usize| tagged.is_unknown(*token);
    let end = at + 1 + (at + 1..at + 1 + LONGEST_UNLISTED).take_while(unknown).count();
    let closed = !tagged.is_word(end)
        || tagged.is_function(end, "complementiser")
        || tagged.is_function(end, "preposition");
    (is_speaker_place(tagged, at) && end > at + 1 && closed).then_some(end)
}

/// An unlisted name has at most so many words.
const LONGEST_UNLISTED: usize = 3;

fn is_part_played(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    let bare = folded.trim_start_matches(['و', 'ب', 'ل']);
    let bare = bare.strip_prefix("ال").unwrap_or(bare);
    bare == "دور" && !tagged.spells(at + 1, KINDS_OF_HOUSES)
}

/// «الوزارة», «الشركة»: the head alone refers to one named before.
pub(super) fn bare_institution_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let reading = tagged.find(at, Category::InstitutionHead)?;
    let one = reading.tokens == 1
        && reading.proclitics.article
        && reading.sense.form.number() != Some(Number::Plural);
    one.then(|| Mention {
        tokens: at..at + 1,
        kind: MentionKind::Reference(Reference::Institution),
        country: None,
        proclitics: reading.proclitics,
    })
}

/// «وهو ما وافق عليه الإيرانيون», «فإن الكنديين يريدون»: the people of a state, where a subject stands, for their state.
pub(super) fn nationals_at(tagged: &Tagged<'_>, at: usize) -> Option<Mention> {
    let (reading, code) = tagged.nisba(at)?;
    let before = at.checked_sub(1)?;
    let several = reading.sense.form.number() == Some(Number::Plural)
        && reading.proclitics.article
        && reading.proclitics.preposition.is_none();
    let folded = tagged.folded(at);
    let subject = folded.ends_with("ون")
        && (tagged.finite(before).is_some() || tagged.spells(before, REFERRING_BACK))
        // «إن الروس يعتزمون», «أن الكنديين يريدون».
        || tagged.is_function(before, "complementiser")
            && tagged.finite(at + 1).is_some();
    (several && subject).then_some(Mention {
        tokens: at..at + reading.tokens,
        kind: MentionKind::State,
        country: Some(code),
        proclitics: reading.proclitics,
    })
}
