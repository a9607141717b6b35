//! What a summary leaves out wherever it stands, and where it goes on.

use super::complement::Piece;
use super::condensing::opens_adjunct;
use super::word_class::{is_closed, is_defined, is_joined, may_be_verb};
use super::{Context, circumstances, named_already};
use crate::acts::source_between_marks;
pub(super) use crate::lexicon::word_lists::EXAMPLES;
use crate::lexicon::word_lists::{
    BY_THEM, COOPERATION_NOUNS, EXCEPTING, GENERAL_OF_OFFICES, GOVERNING_BOTH, HEIRS, IN_OR_SINCE,
    IN_THE_COURSE, MEETING_PLACES, YEARS,
};
use crate::lexicon::{self, ActClass, Category, Shape};
use crate::mentions::{MentionKind, Reference};
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Preposition, Reading, Tagged};

/// The token behind what is left out here, if anything is.
pub(super) fn omitted(context: &Context<'_, '_>, at: usize, end: usize, before: &[Piece]) -> Option<usize> {
    let tagged = context.tagged;
    // «لا تنتهي إلا (غدا)»: what is excepted is all that is said.
    if before.last().is_some_and(|last| tagged.spells(last.token, EXCEPTING)) {
        return None;
    }
    // What is quoted stays as it was said.
    if super::renaming::is_quoted(before) {
        // «الحليف (الأوروبي) الرئيسي»: what an editor put in goes with what was said.
        let kind = |token: usize| tagged.text.kind(token);
        let one = kind(at) == TokenKind::BracketOpen && kind(at + 2) == TokenKind::BracketClose;
        let inserted = one && at > 0 && [at - 1, at + 1, at + 3].iter().all(|&near| tagged.has_article(near));
        let bracket = || inserted.then_some(at + 1);
        let marked = bracket().or_else(|| mark(tagged, at, end));
        return formula(tagged, at).or(marked).filter(|&next| next <= end);
    }
    formula(tagged, at)
        .or_else(|| mark(tagged, at, end))
        .or_else(|| filler(tagged, at))
        .or_else(|| circumstances::omitted(context, at))
        .or_else(|| linking_clause(context, at))
        .or_else(|| aside(context, at, end, before))
        .or_else(|| named_already::signatory(context, at, before))
        .or_else(|| padding_adjective(context, at, before))
        .or_else(|| common_interest(tagged, at, before))
        .or_else(|| synonym(tagged, at, before))
        .or_else(|| again(tagged, at, before))
        .or_else(|| vessel(tagged, at, before))
        .or_else(|| super::vague_number::vague_number(tagged, at, before))
        .or_else(|| work_towards(tagged, at, before))
        .filter(|&next| next <= end)
}

/// «حفظه الله», «صاحب السمو الملكي», «معالي».
pub(super) fn formula(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let (reading, kind) = courtesy(tagged, at)?;
    let clitics = reading.proclitics.preposition.is_some() || reading.proclitics.conjunction.is_some();
    // «الأمين العام» is an office.
    let general = tagged.spells(at + 1, GENERAL_OF_OFFICES);
    let wish = kind.contains("formula") && reading.proclitics.preposition.is_none() && !general;
    // «الرئيس» alone is an office, and somebody in it.
    let office = tagged.is(at, Category::Office);
    // «التنفيذ الأمين للالتزامات» is no «ولي العهد الأمين».
    let heir = at > 0 && HEIRS.iter().any(|word| tagged.folded(at - 1).ends_with(word));
    if tagged.spells(at, &["الامين"])
        && !heir
        && !general
        && tagged.has_article_behind_clitics(at.saturating_sub(1))
    {
        return None;
    }
    // «شرم الشيخ» is a place.
    let place = at > 0 && tagged.place(at - 1).is_some_and(|(reading, _)| reading.tokens > 1);
    if place {
        return None;
    }
    // «الحاجة للتنفيذ» is no pilgrim.
    let named =
        is_titled(tagged, at + 1) || tagged.is_unknown(at + 1) && !tagged.folded(at + 1).starts_with("لل");
    let honour = kind.contains("honour") && !tagged.has_article(at + 1) && !office && named;
    let title = reading.tokens > 1
        || kind.contains("title") && !is_of_somebody(tagged, at) && !office && is_titled(tagged, at + 1);
    // «السيد/ فلان».
    let next = at + reading.tokens;
    let stroke = tagged.text.kind(next) == TokenKind::Slash;
    let abbreviated = stroke && !clitics && (kind.contains("title") || kind.contains("honour"));
    if abbreviated {
        return Some(next + 1);
    }
    (wish || !clitics && (honour || title)).then_some(next)
}

/// «سموه», «معاليها»: stands for a person.
pub(super) fn is_of_somebody(tagged: &Tagged<'_>, at: usize) -> bool {
    let folded = tagged.folded(at);
    let bound = tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta);
    folded.ends_with("ها") || folded.ends_with('ه') && !bound
}

/// «معالي», «سمو», alone before an office.
pub(super) fn is_title(tagged: &Tagged<'_>, at: usize) -> bool {
    courtesy(tagged, at).is_some_and(|(reading, kind)| {
        reading.tokens == 1
            && kind.contains("title")
            && !is_of_somebody(tagged, at)
            && !tagged.is(at, Category::Office)
    })
}

/// «(معالي) وزير كذا», «(فخامة) الرئيس», «(الشيخ) فلان»: an office, a further title or a name.
pub(super) fn is_titled(tagged: &Tagged<'_>, at: usize) -> bool {
    // «12 دولة على الرغم من …»: no «علي».
    if tagged
        .text
        .tokens
        .get(at)
        .is_some_and(|token| token.ends_in_alef_maqsura && tagged.folded(at) == "علي")
    {
        return false;
    }
    let categories = [Category::Office, Category::Honorific, Category::GivenName];
    categories.into_iter().any(|category| {
        tagged.find(at, category).is_some_and(|reading| {
            reading.proclitics.preposition.is_none() && reading.proclitics.conjunction.is_none()
        })
    })
}

/// A reading as a title, an honour or a wish, and its kind.
pub(super) fn courtesy<'t>(tagged: &'t Tagged<'_>, at: usize) -> Option<(&'t Reading, &'static str)> {
    let reading = tagged.at(at).iter().find(|reading| reading.sense.category == Category::Honorific)?;
    let entry = &lexicon::HONORIFICS[usize::from(reading.sense.entry)];
    // «حضره فلان» is no «حضرة».
    let bound = entry.name.ends_with('ة')
        && tagged.folded(at + reading.tokens - 1).ends_with('ه')
        && tagged.text.tokens.get(at + reading.tokens - 1).is_some_and(|token| !token.ends_in_ta_marbuta);
    (!bound).then_some((reading, entry.kind))
}

/// Brackets with what they hold, dashes that stand alone, line breaks.
fn mark(tagged: &Tagged<'_>, at: usize, end: usize) -> Option<usize> {
    let text = &tagged.text;
    match text.kind(at) {
        TokenKind::BracketOpen => {
            let close = (at..end.min(at + LONGEST_BRACKET))
                .find(|&token| text.kind(token) == TokenKind::BracketClose);
            // «مجموعة (5+1)», «نحو (200 عامل)»: the noun is nothing without it.
            let short = close.is_some_and(|close| close - at <= LONGEST_NUMBER);
            // «فلانة (35 سنة)».
            let age = tagged.spells(at + 2, YEARS);
            let number = text.kind(at + 1) == TokenKind::Number && short && !age;
            if number && at > 0 && tagged.is_word(at - 1) && !is_closed(tagged, at - 1) {
                return Some(at + 1);
            }
            // «أهمية (إعلان كذا)».
            let governs = at > 0
                && !tagged.has_article(at - 1)
                && (tagged.condensing(at - 1, "leaning").is_some()
                    || tagged.shaped(at - 1, Shape::VerbalNoun).is_some());
            if governs {
                return Some(at + 1);
            }
            // «بطريقة (CVID)», «حركة (كذا)».
            let month = tagged.is(at + 1, Category::Month);
            let name = !month && close.is_some_and(|close| close - at <= LONGEST_BRACKETED_NAME);
            if name && at > 0 && tagged.is_word(at - 1) && waits_for_name(tagged, at - 1) {
                return Some(at + 1);
            }
            // «تجاه (كذا)»: so is a preposition.
            if at > 0 && tagged.is_function(at - 1, "preposition") {
                return Some(at + 1);
            }
            // What the evidence does not close is a number's or a name's foreign form, or belongs to the sentence.
            let open = if text.kind(at + 1) == TokenKind::Number { end } else { at + 1 };
            Some(close.map_or(open, |close| close + 1))
        }
        // «قال إنه: لا يوجد», «قال: إن».
        TokenKind::Colon => {
            let said = |token: usize| tagged.is_function(token, "complementiser");
            (said(at + 1) || at > 0 && said(at - 1)).then_some(at + 1)
        }
        // «، يضيف المصدر ذاته،», also where its first mark went with what stood before.
        TokenKind::Comma => source_between_marks(tagged, at).filter(|&behind| behind <= end),
        TokenKind::Word if at > 0 => source_between_marks(tagged, at - 1).filter(|&behind| behind <= end),
        TokenKind::Dash => dash(tagged, at, end),
        TokenKind::BracketClose | TokenKind::Symbol | TokenKind::ParagraphEnd => {
            (!matches!(text.slice(at..at + 1), "%" | "+")).then_some(at + 1)
        }
        _ => None,
    }
}

/// «حركة», «مطار»: a noun that is nothing without a name.
fn waits_for_name(tagged: &Tagged<'_>, at: usize) -> bool {
    let noun =
        !tagged.is_unknown(at) || tagged.text.tokens.get(at).is_some_and(|token| token.ends_in_ta_marbuta);
    noun && !is_closed(tagged, at) && tagged.finite(at).is_none()
}

/// A name in brackets has at most so many tokens, with the bracket.
const LONGEST_BRACKETED_NAME: usize = 4;

/// A dash that stands alone, or two with what they enclose.
fn dash(tagged: &Tagged<'_>, at: usize, end: usize) -> Option<usize> {
    let text = &tagged.text;
    let adjacent =
        |left: usize, right: usize| text.bytes(left..left + 1).end == text.bytes(right..right + 1).start;
    let inside = at > 0 && adjacent(at - 1, at) && adjacent(at, at + 1);
    // «سعودية - مصرية».
    let both = at > 0
        && !adjacent(at - 1, at)
        && !adjacent(at, at + 1)
        && tagged.nisba(at - 1).is_some()
        && tagged.nisba(at + 1).is_some();
    if inside || both {
        return None;
    }
    // «- خلال الاستقبال -», «– في اللقاء الذي حضره … –»: between two dashes stands what can be left out.
    let limit = end.min(at + LONGEST_BETWEEN_DASHES);
    let close = (at + 1..limit).find(|&token| text.kind(token) == TokenKind::Dash).filter(|_| {
        let wish = (at + 1..limit).take(2).any(|token| courtesy(tagged, token).is_some());
        // «-يضيف نفس المصدر-»: who says so.
        let said = tagged.acts(at + 1).any(|(_, entry)| entry.class == ActClass::Saying);
        wish || said || opens_circumstance(tagged, at + 1)
    });
    Some(close.map_or(at + 1, |close| close + 1))
}

/// A bracket that is closed later holds something of its own.
const LONGEST_BRACKET: usize = 120;

/// A number with what it counts has so many tokens.
const LONGEST_NUMBER: usize = 5;

/// «في هذا الصدد», «أيضا».
fn filler(tagged: &Tagged<'_>, at: usize) -> Option<usize> {
    let reading = tagged.condensing(at, "filler")?;
    let bare = reading.tokens > 1 || !reading.proclitics.article && reading.enclitic.is_none();
    let joined = reading.has_conjunction();
    // «في هذا الإطار المليء بالشكوك»: an adjective tells something of it.
    let next = at + reading.tokens;
    let described = tagged.has_article(next - 1)
        && (tagged.has_article(next) || tagged.is_function(next, "relative"))
        && reading.tokens > 1;
    // «بدوره المحوري»: a role.
    let adjective = tagged.condensing(next, "adjective").is_some() || tagged.ends_as_nisba(next);
    let role = tagged.spells(at, &["بدوره", "بدورها"])
        && tagged.has_article(next)
        && adjective
        && !tagged.is(next, Category::Office);
    // «تحسن بحد ذاته».
    let itself = at > 0 && tagged.spells(at - 1, &["بحد", "حد"]) && tagged.is_itself(at);
    // «في سياق كذا» is no «في السياق».
    let inside = reading.tokens == 2 && tagged.spells(at, &["في"]) && !tagged.has_article(at + 1);
    (bare && !joined && !described && !role && !itself && !inside).then_some(next)
}

/// «التي تجمع البلدين», «التي تربط بين البلدين والشعبين الشقيقين»: of relations nothing else can be said.
fn linking_clause(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    if !tagged.is_function(at, "relative") || !may_be_verb(tagged, at + 1) && tagged.finite(at + 1).is_none()
    {
        return None;
    }
    let between = usize::from(tagged.spells(at + 2, &["بين"]));
    let index = context.cast.mention_at(at + 2 + between)?;
    let mention = &context.cast.mentions[index];
    let both = matches!(mention.kind, MentionKind::Reference(Reference::Countries | Reference::Sides));
    let plain = tagged.finite(at + 1).is_some_and(|(reading, _)| reading.enclitic.is_none());
    let by_name = two_states(context, index).filter(|_| plain);
    let both = both || by_name.is_some();
    let mut end = by_name.unwrap_or(mention.tokens.end);
    while tagged.has_article(end) && tagged.condensing(end, "adjective").is_some()
        || tagged.spells(end, &["والشعبين"])
    {
        end += 1;
    }
    // «التي يثمنها البلدان كثيرا» says more of it.
    let whole = !super::word_class::has_nunation(tagged, end) || opens_adjunct(tagged, end);
    // Of one who speaks nothing else says between whom they are.
    let named = context.act.speakers.len() > 1;
    (both && whole && named && mention.tokens.start == at + 2 + between).then_some(end)
}

/// «القضايا الإقليمية والدولية (ذات الاهتمام المشترك)»: which matters they are was said.
fn common_interest(tagged: &Tagged<'_>, at: usize, before: &[Piece]) -> Option<usize> {
    let common = tagged.spells(at, &["ذات"])
        && tagged.spells(at + 1, &["الاهتمام"])
        && tagged.spells(at + 2, &["المشترك"]);
    let told = before.last().is_some_and(|last| {
        let defined = tagged.has_article(last.token) || tagged.has_article_behind_clitics(last.token);
        defined && tagged.ends_as_nisba(last.token)
    });
    (common && told).then_some(at + 3)
}

/// «(التي تجمع) المملكة المغربية بإيطاليا»: the end of the names of two states that speak.
fn two_states(context: &Context<'_, '_>, index: usize) -> Option<usize> {
    let [one, other] = context.cast.mentions.get(index..index + 2)? else { return None };
    let speaks = |country: Option<&str>| {
        country.is_some()
            && context.act.speakers.iter().any(|&id| context.cast.registry.entities[id].country == country)
    };
    let states = matches!((&one.kind, &other.kind), (MentionKind::State, MentionKind::State));
    let joined =
        one.tokens.end == other.tokens.start && other.proclitics != crate::words::Proclitics::default();
    let all = speaks(one.country) && speaks(other.country) && one.country != other.country;
    (states && joined && all).then_some(other.tokens.end)
}

/// «، خلال لقاء …، »: a circumstance between two commas.
fn aside(context: &Context<'_, '_>, at: usize, end: usize, before: &[Piece]) -> Option<usize> {
    let tagged = context.tagged;
    if tagged.text.kind(at) != TokenKind::Comma || before.is_empty() {
        return None;
    }
    let relative = tagged.is_function(at + 1, "relative");
    let day = tagged.is(at + 1, Category::Weekday) || tagged.noun_of_role(at + 1, "time").is_some();
    let examples = tagged.spells(at + 1, EXAMPLES);
    let abroad = tagged.spells(at + 1, &["في"]) && tagged.state(at + 2).is_some();
    if !(relative || day || examples || abroad || opens_circumstance(tagged, at + 1)) {
        return None;
    }
    let limit = end.min(at + LONGEST_ASIDE);
    // «، التي قادها ولي العهد، وزير الدفاع فلان، …»: a comma within a name closes nothing.
    let closes = |&token: &usize| {
        tagged.text.kind(token) == TokenKind::Comma && context.cast.mention_at(token).is_none()
    };
    let close = (at + 1..limit).find(closes)?;
    // «، مثل تدشين كذا، وهو كذا، …»: examples go on to the end, or to the verb of what they are of.
    if examples || tagged.spells(at + 1, &["مثل"]) {
        let verb = may_be_verb(tagged, close + 1) && !is_joined(tagged, close + 1);
        return if verb { Some(close + 1) } else { (!is_joined(tagged, at + 1)).then_some(end) };
    }
    // «، بالإضافة إلى …، التي …»: the relative clause goes with what it is about.
    if tagged.is_function(close + 1, "relative") {
        let next = (close + 2..end).find(|&token| tagged.text.kind(token) == TokenKind::Comma);
        // «الوفد، الذي …، والذي … سيصل»: its predicate may follow.
        return Some(next.unwrap_or(if relative { close } else { end }));
    }
    // «، الذي سيرأسه الوزير، ونظيره فلان», «، وقعه فلان، وزير كذا»: he is of the relative clause.
    let further = context
        .cast
        .mention_starting_at(close + 1)
        .is_some_and(|index| relative && matches!(context.cast.mentions[index].kind, MentionKind::Person(_)));
    // «، الذي انطلق أمس، وأسسه فلان»: so is a further verb.
    let further = further
        || relative
            && is_joined(tagged, close + 1)
            && tagged.finite(close + 1).is_some_and(|(verb, _)| verb.enclitic.is_some());
    if further {
        let next = (close + 2..end).find(|&token| tagged.text.kind(token) == TokenKind::Comma);
        return Some(next.unwrap_or(end));
    }
    // A list goes on behind the comma; what the aside interrupted does too.
    (!is_joined(tagged, close + 1) || relative).then_some(close + usize::from(!is_joined(tagged, close + 1)))
}

/// Two dashes enclose at most so many tokens.
const LONGEST_BETWEEN_DASHES: usize = 64;

/// An aside has at most so many tokens.
pub(super) const LONGEST_ASIDE: usize = 18;

/// «خلال …», «على هامش …», «في تصريح …», «في الرباط»: when and where.
pub(super) fn opens_circumstance(tagged: &Tagged<'_>, at: usize) -> bool {
    opens_adjunct(tagged, at) && !is_joined(tagged, at) && tagged.is_function(at, "preposition")
        || super::word_class::opens_place(tagged, at)
        || tagged.spells(at, IN_OR_SINCE)
            && (tagged.spells(at + 1, YEARS) || tagged.spells(at + 1, &["شهر"]) || tagged.is(at + 1, Category::Month))
        // «في السابع والثامن من يوليو», «بالعاصمة …».
        || tagged.spells(at, &["في"])
            && tagged.is(at + 1, Category::Ordinal)
            && tagged.has_article(at + 1)
            && (at + 2..at + 5).any(|token| tagged.is(token, Category::Month))
        || tagged.spells(at, MEETING_PLACES)
        || tagged.spells(at, &["في"])
            && tagged
                .noun_of_role(at + 1, "building")
                .is_some_and(|(noun, _)| noun.enclitic.is_some() || tagged.has_article(at + 1))
        || (tagged.spells(at, IN_THE_COURSE) || tagged.spells(at, &["عبر"]))
            && ["meeting", "press", "source"].iter().any(|role| tagged.noun_of_role(at + 1, role).is_some())
}

/// «البلدين الشقيقين», «العلاقات المتميزة»: an adjective that says nothing, alone beside its noun.
fn padding_adjective(context: &Context<'_, '_>, at: usize, before: &[Piece]) -> Option<usize> {
    let tagged = context.tagged;
    let reading = tagged.condensing(at, "adjective").filter(|reading| reading.tokens == 1)?;
    let last = before.last()?;
    let defined = reading.proclitics.article && reading.proclitics.preposition.is_none();
    let noun = last.renamed || last.kind == TokenKind::Word && is_defined(tagged, last.token);
    if !defined || !noun || reading.proclitics.conjunction.is_some() {
        return None;
    }
    // «أكدا العلاقات الأخوية»: it is all that they stress.
    if context.act.act == Act::Stress && before.len() == 1 && tagged.spells(last.token, COOPERATION_NOUNS) {
        return None;
    }
    let next = at + 1;
    // «المتجذرة تاريخيا»: the adverb is the adjective's.
    if super::word_class::has_nunation(tagged, next)
        && !is_defined(tagged, next)
        && !opens_adjunct(tagged, next)
    {
        return None;
    }
    // «المستوى المتميز للعلاقات»: «المستوى للعلاقات» is none.
    let of = tagged.at(next).iter().any(|reading| {
        reading.proclitics.preposition == Some(Preposition::For) && reading.proclitics.article
    });
    if of && !last.renamed {
        return None;
    }
    let another = is_joined(tagged, next) && tagged.folded(next).starts_with("وال");
    if !another {
        return Some(next);
    }
    // «المتميزة والراسخة» go together; «المتميزة والتعاون» do not.
    let joined = tagged.condensing(next, "adjective").is_some_and(|reading| reading.proclitics.article);
    let adjective = tagged.folded(next).ends_with(['ه', 'ي']);
    if joined { Some(next + 1) } else { (!adjective).then_some(next) }
}

/// «تعزيز وتطوير التعاون»: one of two verbal nouns that govern the same.
fn synonym(tagged: &Tagged<'_>, at: usize, before: &[Piece]) -> Option<usize> {
    let last = before.last().filter(|last| last.kind == TokenKind::Word && !last.renamed)?;
    let governing = |token: usize| {
        tagged
            .condensing(token, "strengthening")
            .filter(|reading| !reading.proclitics.article && reading.enclitic.is_none())
            .is_some()
    };
    let joined = tagged.condensing(at, "strengthening").is_some_and(|reading| {
        reading.has_conjunction() && reading.proclitics.preposition.is_none() && reading.enclitic.is_none()
    });
    (governing(last.token) && joined && governing(at) && tagged.has_article(at + 1)).then_some(at + 1)
}

/// «… وتطويرها», «… والارتقاء بها», «… وسبل تعزيزها»: the same once more.
fn again(tagged: &Tagged<'_>, at: usize, before: &[Piece]) -> Option<usize> {
    let start = at + usize::from(tagged.text.kind(at) == TokenKind::Comma);
    if before.is_empty() || !tagged.folded(start).starts_with('و') {
        return None;
    }
    let mut token = start;
    if tagged.condensing(token, "vessel").is_some_and(|reading| reading.has_conjunction()) {
        token += 1;
        token += usize::from(tagged.spells(token, &["الكفيله"]));
    }
    let reading = tagged.condensing(token, "strengthening")?;
    if token == start && !reading.has_conjunction() {
        return None;
    }
    let next = if reading.enclitic.is_some() {
        token + 1
    } else if tagged.spells(token + 1, BY_THEM) {
        token + 2
    } else {
        return None;
    };
    // «وتطويرها إلى مستوى …» has more to say: it goes with it only where a mark or a further «و» follows.
    let closed = !tagged.is_word(next) || is_joined(tagged, next) || opens_adjunct(tagged, next);
    closed.then_some(next)
}

/// «سبل تعزيز …», «أوجه التعاون»: what is discussed is what the noun holds.
fn vessel(tagged: &Tagged<'_>, at: usize, before: &[Piece]) -> Option<usize> {
    let reading = tagged.condensing(at, "vessel")?;
    // «بعض مجالات التعاون», «عدد من مجالات التعاون»: some of it is not all of it.
    let counted = before.last().is_some_and(|last| {
        let among = tagged.spells(last.token, &["من"]);
        among || tagged.is_function(last.token, "quantifier")
    });
    if counted {
        return None;
    }
    let bare = reading.proclitics == crate::words::Proclitics::default() && reading.enclitic.is_none();
    let next = at + reading.tokens;
    let verbal_noun = tagged.acts(next).any(|(reading, _)| {
        reading.sense.form.shape() == Shape::VerbalNoun
            && reading.proclitics == crate::words::Proclitics::default()
    }) || tagged
        .condensing(next, "strengthening")
        .is_some_and(|reading| reading.proclitics == crate::words::Proclitics::default());
    let cooperation = tagged.spells(next, COOPERATION_NOUNS);
    (bare && (verbal_noun || cooperation)).then_some(next)
}

/// «(على) العمل على تعزيز»: the work is what it is for.
fn work_towards(tagged: &Tagged<'_>, at: usize, before: &[Piece]) -> Option<usize> {
    if !(tagged.spells(at, &["العمل"]) && tagged.spells(at + 1, &["علي"])) {
        return None;
    }
    let last = before.last().map(|piece| piece.token)?;
    let governed = tagged.spells(last, GOVERNING_BOTH);
    let noun = !tagged.has_article(at + 2)
        && !may_be_verb(tagged, at + 2)
        && !tagged.is_function(at + 2, "complementiser");
    (governed && noun).then_some(at + 2)
}
