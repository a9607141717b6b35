//! What people and states are called inside a summary, where the text calls them at length or by a word that refers back.

use super::both_countries::{both, countries};
use super::complement::Piece;
use super::names::{is_known_everywhere, short_name};
use super::states::state_name;
use super::subject::Subject;
use super::word_class::{is_defined, is_joined};
use super::{Context, omission};
use crate::actors::EntityId;
pub(super) use crate::lexicon::word_lists::STATE_ADJECTIVES;
use crate::lexicon::word_lists::{EXCEPTING, RULERS, SHARED, SUMMITS};
use crate::lexicon::{ActClass, Category, Gender, Number};
use crate::mentions::{Mention, MentionKind, Person, Reference, realm_at};
use crate::model::{ActorKind, EventType};
use crate::text::TokenKind;
use crate::words::{Conjunction, Preposition, Proclitics, Reading, Tagged};

/// The words for the mention that starts here, and where the text goes on; `None` where it stays as it is.
pub(super) fn renamed(
    context: &Context<'_, '_>,
    subject: &Subject,
    before: &[Piece],
    at: usize,
    end: usize,
) -> Option<(Vec<Piece>, usize)> {
    // What is quoted stays as it was said.
    if is_quoted(before) {
        return None;
    }
    if let Some(between) = super::countries::between_both(context, subject, before, at) {
        return Some(between);
    }
    if let Some(own) = super::countries::own_country(context, subject, before, at) {
        return Some(own);
    }
    if let Some(institution) = institution(context, &subject.text, before, at) {
        return Some((institution, at + 1));
    }
    if let Some(spokesperson) = super::referents::spokesperson(context, at) {
        return Some((named(at, &spokesperson), at + 1));
    }
    let realm = super::countries::realm(context, &subject.text, before, at);
    if let Some(realm) = realm.or_else(|| super::countries::federation(context, before, at)) {
        return Some((realm, at + 1));
    }
    if let Some(state) = super::countries::usual_name(context, at, end) {
        return Some(state);
    }
    if let Some(matter) = super::referents::matter(context, subject, before, at) {
        return Some((named(at, &matter), at + 1));
    }
    if let Some(noun) = super::referents::nearest(context, at).filter(|_| before.is_empty()) {
        return Some((named(at, &noun), at + 1));
    }
    if let Some(pointing) = super::pointing::without_pointing(context, at, end) {
        return Some(pointing);
    }
    let told = within_group(context, subject, at).or_else(|| told_before(context, &subject.text, before, at));
    if let Some(told) = told {
        return Some((named(at, &told), at + 1));
    }
    if let Some((name, next)) =
        super::appointed::appointed(context, before, at).filter(|&(_, next)| next <= end)
    {
        return Some((named(at, &name), next));
    }
    mentioned(context, subject, before, at, end).or_else(|| without_title(context, at, end))
}

/// «المنظمة» by its name, where the subject does not name it already.
pub(super) fn institution(
    context: &Context<'_, '_>,
    subject: &str,
    before: &[Piece],
    at: usize,
) -> Option<Vec<Piece>> {
    let (name, clitics) = super::referents::institution(context, at).filter(|_| !is_quoted(before))?;
    // Once is enough.
    let known = |piece: &Piece| piece.renamed && name.starts_with(&piece.text);
    (!subject.contains(&name) && !before.iter().any(known)).then(|| named(at, &attached(clitics, &name)))
}

/// «مسؤولي البلدين»: whose they are, where only one of both speaks.
fn within_group(context: &Context<'_, '_>, subject: &Subject, at: usize) -> Option<String> {
    let (tagged, cast) = (context.tagged, context.cast);
    let inside = tagged.spells(at, &["البلدين"])
        && cast.mention_at(at)? != cast.mention_starting_at(at).unwrap_or(usize::MAX);
    let [one, other] = context.sides[..] else { return None };
    let [own] = subject.countries[..] else { return None };
    let names = || Some(format!("{} و{}", state_name(one)?, state_name(other)?));
    (inside && (own == one || own == other)).then(names).flatten()
}

/// «مشاريع المبادرة», «عمل اللجنة», «نتائج القمة»: the name of a text, a body or a meeting that was named before.
pub(super) fn told_before(
    context: &Context<'_, '_>,
    subject: &str,
    before: &[Piece],
    at: usize,
) -> Option<String> {
    let (tagged, last) = (context.tagged, at.checked_sub(1)?);
    let one = |category| {
        let reading = tagged.find(at, category).filter(|reading| reading.tokens == 1)?;
        let several = matches!(reading.sense.form.number(), Some(Number::Plural | Number::Dual));
        (!several && !["ين", "ات"].iter().any(|ending| tagged.folded(at).ends_with(ending)))
            .then_some(reading)
    };
    let event = |&_: &&Reading| {
        let event = tagged.noun(at).and_then(|(_, noun)| noun.event);
        matches!(event, Some(EventType::Conference | EventType::Visit)) || tagged.spells(at, SUMMITS)
    };
    let reading = one(Category::Instrument)
        .or_else(|| one(Category::InstitutionHead))
        .or_else(|| one(Category::Noun).filter(event))
        .filter(|reading| reading.proclitics.article && !is_quoted(before))?;
    // «وزير الخارجية», «الأحزاب المعارضة», «تلك المواقع».
    let inside =
        context.cast.mention_at(at).is_some_and(|index| context.cast.mentions[index].tokens.start < at);
    let attribute = tagged.has_article(last) && tagged.has_article(at);
    if inside || attribute || tagged.state(at).is_some() || tagged.is_function(last, "demonstrative") {
        return None;
    }
    let told = super::antecedent::of_noun(context, at)?;
    // Once is enough.
    let again = |word: &str| subject.contains(word) || before.iter().any(|piece| piece.text.ends_with(word));
    let another = |piece: &Piece| piece.renamed && is_body_or_text(tagged, piece.token);
    let known = told.split(' ').skip(1).any(again) || before.iter().any(another);
    (!known).then(|| attached(Proclitics { article: false, ..reading.proclitics }, &told))
}

/// «اللجنة», «الاتفاق»: what may be called by its name.
fn is_body_or_text(tagged: &Tagged<'_>, at: usize) -> bool {
    let kinds = [Category::Instrument, Category::InstitutionHead];
    tagged.has_article(at) && kinds.into_iter().any(|kind| tagged.is(at, kind))
}

/// Whether a quotation mark is open.
pub(super) fn is_quoted(before: &[Piece]) -> bool {
    let mark =
        before.iter().rev().find(|piece| matches!(piece.kind, TokenKind::QuoteOpen | TokenKind::QuoteClose));
    mark.is_some_and(|mark| mark.kind == TokenKind::QuoteOpen)
}

/// «بين الطرفين», «قال إن الجانبين اتفقا»: by their states.
fn of_sides(context: &Context<'_, '_>, subject: &Subject, index: usize) -> Option<String> {
    let (tagged, tokens) = (context.tagged, &context.cast.mentions[index].tokens);
    let before = tokens.start.checked_sub(1).filter(|_| tagged.nisba(tokens.end).is_none())?;
    let said = || tagged.is_function(before, "complementiser") && countries(context, index).is_some();
    // «وجهات نظر الطرفين»: in the genitive nothing agrees with them.
    let genitive = || tagged.spells(before, SHARED);
    // «سيعود بفوائد على الجانبين».
    let governed = tagged.is_function(before, "preposition") && before > context.act.head.token;
    let own = governed || tagged.spells(before, &["بين"]) || said();
    let named = own || before > context.act.head.token && genitive();
    named.then(|| both(context, subject, index)).flatten()
}

/// The words for a mention that starts here.
fn mentioned(
    context: &Context<'_, '_>,
    subject: &Subject,
    before: &[Piece],
    at: usize,
    end: usize,
) -> Option<(Vec<Piece>, usize)> {
    let index = context.cast.mention_at(at)?;
    let mention = &context.cast.mentions[index];
    if mention.tokens.start != at || mention.tokens.end > end {
        return None;
    }
    let name = match &mention.kind {
        // «قلد رئيس السنغال الملك فلانا وسام كذا»: a name behind the subject would be the subject's.
        MentionKind::Person(person) => met(context, before, index)
            .map_or_else(|| person_name(context, index, person), |office| Some(office.to_owned()))?,
        MentionKind::Reference(Reference::Countries) => both(context, subject, index)?,
        MentionKind::Reference(Reference::Sides) => of_sides(context, subject, index)?,
        // «أعرب عن سعادته» is of joy.
        MentionKind::Reference(Reference::Honorific(_))
            if context.act.head.entry.class == ActClass::Expressive
                && before.len() < 2
                && context.tagged.spells(at, &["سعادته", "سعادتها"]) =>
        {
            return None;
        }
        MentionKind::Reference(Reference::Office(..) | Reference::Honorific(_)) => {
            labels(context, index).filter(|_| is_whole_reference(context, before, index))?
        }
        _ => return None,
    };
    // «الرئيس، فلان، ونظيره»: the second comma goes with the first.
    let comma = |token: usize| context.tagged.text.kind(token) == TokenKind::Comma;
    let closed = comma(mention.tokens.end)
        && mention.tokens.clone().any(comma)
        && super::word_class::is_joined(context.tagged, mention.tokens.end + 1);
    // «رئيس جمهورية مصر العربية».
    let last = mention.tokens.end - 1;
    let rest = matches!(mention.kind, MentionKind::Person(_))
        && context.tagged.state(last).is_some()
        && context.tagged.spells(mention.tokens.end, STATE_ADJECTIVES);
    let behind = usize::from(closed) + usize::from(rest && !closed);
    Some((pieces(context, mention, &name), mention.tokens.end + behind))
}

/// Whether a word that refers back does so alone: no adjective, no name behind it, nobody else.
fn is_whole_reference(context: &Context<'_, '_>, before: &[Piece], index: usize) -> bool {
    let (mention, tagged) = (&context.cast.mentions[index], context.tagged);
    let at = mention.tokens.start;
    // «البلدين العضوين»: no reference, but an adjective.
    let attribute = before.last().is_some_and(|last| is_defined(tagged, last.token));
    // «الوزيرين فلان وفلان» are named already.
    let named = context.cast.mention_starting_at(mention.tokens.end).is_some_and(|next| {
        let next = &context.cast.mentions[next];
        matches!(next.kind, MentionKind::Person(_)) && next.proclitics == Proclitics::default()
    });
    // «الزعماء الأفارقة» are no one who was named.
    let several = tagged
        .at(at)
        .iter()
        .any(|reading| matches!(reading.sense.form.number(), Some(Number::Plural | Number::Dual)));
    let meant = context.cast.meant[index].len();
    let others = several && (meant == 1 || tagged.has_article(mention.tokens.end) && meant > 0);
    let whole = mention.proclitics.article && mention.tokens.len() == 1
        || !matches!(mention.kind, MentionKind::Reference(Reference::Office(..)));
    // «لا يحضرها إلا المترجمون».
    let excepted = at.checked_sub(1).is_some_and(|last| tagged.spells(last, EXCEPTING));
    whole && !attribute && !named && !others && !excepted
}

/// «ولصاحب السمو الملكي أمير …»: the clitics go on with the word behind the title.
pub(super) fn without_title(context: &Context<'_, '_>, at: usize, end: usize) -> Option<(Vec<Piece>, usize)> {
    let tagged = context.tagged;
    let (reading, kind) = omission::courtesy(tagged, at)?;
    let next = at + reading.tokens;
    // «لفخامة الرئيس» is «للرئيس».
    let single = kind.contains("title")
        && !tagged.is(at, Category::Office)
        && !omission::is_of_somebody(tagged, at)
        && omission::is_titled(tagged, next);
    if reading.tokens == 1 && !single {
        return None;
    }
    // «لسمو الأمير»: whoever is called so.
    let only = reading.proclitics.preposition.is_some() && !omission::is_titled(tagged, next + 1);
    let titled = next < end && tagged.is_word(next) && (only || omission::courtesy(tagged, next).is_none());
    if !titled || reading.proclitics == Proclitics::default() {
        return Some((Vec::new(), next));
    }
    let word = attached(reading.proclitics, context.text().slice(next..next + 1));
    Some((named(at, &word), next + 1))
}

/// By the office, somebody else than whoever speaks, right behind the subject.
fn met<'c>(context: &'c Context<'_, '_>, before: &[Piece], index: usize) -> Option<&'c str> {
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    let &[only] = &meant[..] else { return None };
    let object = before.is_empty() && mention.proclitics == Proclitics::default();
    let other = object && !context.act.speakers.contains(&only);
    let office = context.labels.full(only).filter(|_| other)?;
    // Some have no office, and some need none.
    let name = context.labels.short(only);
    (Some(office) != name && !name.is_some_and(is_known_everywhere)).then_some(office)
}

/// A person's short name, or office with nationality instead of «نظيره».
fn person_name(context: &Context<'_, '_>, index: usize, person: &Person) -> Option<String> {
    let mention = &context.cast.mentions[index];
    if let Some(name) = &person.name {
        let clitics =
            if name.start == mention.tokens.start { mention.proclitics } else { Proclitics::default() };
        let text = crate::actors::strip_clitics(context.text().slice(name.clone()), clitics);
        let short = short_name(&text.replace(['#', '_', '\n'], " "));
        // What nothing but its place marks as a name stays as it is.
        let mut meant = context.cast.meant[index].iter();
        let of_office = meant.any(|&id| context.cast.registry.entities[id].office.is_some());
        let known = mention.tokens.len() > name.len() || of_office;
        // «برقية إلى فلان»: of a third state, by his office.
        let third = of_third_state(context, index);
        if third.is_some() && known {
            return third;
        }
        // «الأمير وليام قدومه»: what was taken for a name goes on too far.
        let overrun = !of_office && super::word_class::ends_in_pronoun(context.tagged, name.end - 1);
        // «الرئيس فلان» is short enough, and says who it is.
        let brief = name.len() == 1 && mention.tokens.len() <= 3;
        let told = known && !overrun && !short.trim().is_empty();
        // «(رسالة) لأوتيري».
        let bare = !brief || mention.tokens.len() == 1;
        let office = || by_office(context, index, &short).filter(|_| bare);
        return if told { office().or_else(|| (!brief).then_some(short.clone())) } else { None };
    }
    if person.counterpart {
        return if is_of_a_person(context, index) { labels(context, index) } else { None };
    }
    holder(context, index)
}

/// «(تحياته) للرئيس الكيني»: by the office, for a reader who does not know the name.
fn by_office(context: &Context<'_, '_>, index: usize, name: &str) -> Option<String> {
    let [only] = context.cast.meant[index][..] else { return None };
    let unknown = !is_known_everywhere(name) && !context.act.speakers.contains(&only);
    let office = super::offices::national_label(&context.cast.registry.entities[only]).filter(|_| unknown)?;
    (office.chars().count() <= name.chars().count() + MORE_THAN_NAME).then_some(office)
}

/// An office may have so many more letters than the name.
const MORE_THAN_NAME: usize = 11;

/// «الرئيس الإيطالي», who serves none of the sides and does not speak.
fn of_third_state(context: &Context<'_, '_>, index: usize) -> Option<String> {
    let [only] = context.cast.meant[index][..] else { return None };
    let country = context.cast.registry.entities[only].country?;
    // «نظيريه الأميركي والسعودي فلان».
    let first = context.cast.mentions[index].tokens.start;
    let told = first.checked_sub(1).is_some_and(|last| context.tagged.nisba(last).is_some());
    let third = !told && !context.sides.contains(&country) && !context.act.speakers.contains(&only);
    context.labels.full(only).filter(|_| third && context.sides.len() > 1).map(str::to_owned)
}

/// «تدخل رئيس الجمهورية», «شرف ولي العهد»: whoever holds the office in which state, where the text says so elsewhere.
fn holder(context: &Context<'_, '_>, index: usize) -> Option<String> {
    let (tagged, tokens) = (context.tagged, &context.cast.mentions[index].tokens);
    let [only] = context.cast.meant[index][..] else { return None };
    let (first, next) = (tokens.start, tokens.end);
    let of_state = |token: usize| {
        tagged.nisba(token).is_some() || tagged.state(token).is_some() || realm_at(tagged, token).is_some()
    };
    let goes_on = tagged.is_word(next)
        && (tagged.is_unknown(next)
            || tagged.is(next, Category::GivenName)
            || tagged.has_article(next) && !is_joined(tagged, next));
    // «العنوان الرئيس», «مبعوثه الشخصي», «فلان زعيم المعارضة».
    let office = tagged.find(first, Category::Office).filter(|reading| reading.enclitic.is_none());
    let whole = office.is_some() && tagged.has_article(next - 1);
    let named = first.checked_sub(1).and_then(|last| context.cast.mention_at(last)).is_some();
    // «اختياره وليا لولي العهد», «تعيينه نائبا لرئيس الوزراء».
    let proclitics = context.cast.mentions[index].proclitics;
    let titled = first > 0
        && proclitics.preposition == Some(Preposition::For)
        && super::word_class::has_nunation(tagged, first - 1);
    let named = named || titled;
    let attribute = named || tagged.has_article(first) && first > 0 && tagged.has_article(first - 1);
    let told = tokens.clone().any(of_state) || goes_on || of_state(next);
    let speaks = context.act.speakers.contains(&only);
    let country = context.cast.registry.entities[only].country;
    // «تفويض وزير الخارجية»: of one's own, and not of a third state.
    let told = told || !country.is_some_and(|country| context.sides.contains(&country));
    // «باسم رئيسة الحكومة» of whoever speaks.
    let own = context.act.speakers.iter().any(|&id| context.cast.registry.entities[id].country == country);
    let for_another = first > 0 && tagged.spells(first - 1, &["باسم"]) && !own;
    if !whole || for_another || attribute || told || speaks || holds_with_another(context, only) {
        return None;
    }
    labels(context, index)
}

/// «رئيس الجمهورية», where the heads of two states are named; «وزير الخارجية», where two ministers are who do not speak.
fn holds_with_another(context: &Context<'_, '_>, one: EntityId) -> bool {
    let entities = &context.cast.registry.entities;
    let office = |id: EntityId| entities[id].office_without_country.as_deref();
    let rules = |office: &str| RULERS.contains(&office.split(' ').next().unwrap_or(office));
    let Some(own) = office(one) else { return true };
    let same = |other: &str| other == own || rules(own) && rules(other);
    let rival =
        |id: EntityId| id != one && !context.act.speakers.contains(&id) && office(id).is_some_and(same);
    (0..entities.len()).any(rival)
}

/// «البنك المركزي ونظيره», «الشركة ونظيرتها»: of no person the counterpart is one.
fn is_of_a_person(context: &Context<'_, '_>, index: usize) -> bool {
    let mention = &context.cast.mentions[index];
    let feminine = context.tagged.folded(mention.tokens.start).contains("نظيرت");
    let man = |&id: &usize| {
        let entity = &context.cast.registry.entities[id];
        entity.gender == Some(Gender::Masculine) || entity.kind != ActorKind::Person
    };
    if feminine && context.cast.meant[index].iter().any(man) {
        return false;
    }
    let joined = super::word_class::is_joined(context.tagged, mention.tokens.start);
    !joined
        || index.checked_sub(1).is_some_and(|last| {
            let last = &context.cast.mentions[last];
            let person = matches!(last.kind, MentionKind::Person(_) | MentionKind::Reference(_));
            person && last.tokens.end == mention.tokens.start
        })
}

/// Those whom a mention stands for, by their labels.
fn labels(context: &Context<'_, '_>, index: usize) -> Option<String> {
    let meant = &context.cast.meant[index];
    let entities = || meant.iter().map(|&id| &context.cast.registry.entities[id]);
    if meant.is_empty() || meant.len() > 2 || entities().any(|entity| entity.kind != ActorKind::Person) {
        return None;
    }
    let names: Option<Vec<&str>> = meant.iter().map(|&id| context.labels.full(id)).collect();
    Some(names?.join(" و"))
}

pub(super) fn pieces(context: &Context<'_, '_>, mention: &Mention, name: &str) -> Vec<Piece> {
    let proclitics = mention.proclitics;
    let first = context.tagged.folded(mention.tokens.start);
    // What the mention's first word shows counts where nobody took its clitics down.
    let conjunction = proclitics.conjunction.or_else(|| {
        (first.starts_with('و') && super::word_class::is_joined(context.tagged, mention.tokens.start))
            .then_some(Conjunction::And)
    });
    named(mention.tokens.start, &attached(Proclitics { conjunction, ..proclitics }, name))
}

pub(super) fn named(token: usize, name: &str) -> Vec<Piece> {
    let piece = |word: &str| Piece {
        text: word.to_owned(),
        token,
        kind: TokenKind::Word,
        spaced: true,
        renamed: true,
    };
    name.split_whitespace().map(piece).collect()
}

/// «لفلان».
pub(super) fn to(name: &str) -> String {
    attached(Proclitics { preposition: Some(Preposition::For), ..Proclitics::default() }, name)
}

/// «و», «ل», «ب», «ك» before a name: «ل» and «المغرب» are «للمغرب».
pub(super) fn attached(proclitics: Proclitics, name: &str) -> String {
    let conjunction = match proclitics.conjunction {
        Some(Conjunction::And) => "و",
        Some(Conjunction::So) => "ف",
        None => "",
    };
    match proclitics.preposition {
        Some(Preposition::For) => match name.strip_prefix("ال") {
            Some(rest) => format!("{conjunction}لل{}", rest.strip_prefix('ل').unwrap_or(rest)),
            None => format!("{conjunction}ل{name}"),
        },
        Some(Preposition::In) => format!("{conjunction}ب{name}"),
        Some(Preposition::As) => format!("{conjunction}ك{name}"),
        None => format!("{conjunction}{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preposition_swallows_the_alef_of_an_article() {
        let to = Proclitics { preposition: Some(Preposition::For), ..Proclitics::default() };
        assert_eq!(attached(to, "المغرب"), "للمغرب");
        assert_eq!(attached(to, "مصر"), "لمصر");
        let and = Proclitics { conjunction: Some(Conjunction::And), ..Proclitics::default() };
        assert_eq!(attached(and, "الأردن"), "والأردن");
    }
}
