//! One short sentence for a point: who did what, and no more than the core of what it is about.
//!
//! The verb is put before its subject ([`verb`], [`subject`]); of the complement ([`complement`]) all that a careful
//! editor strikes out is left out ([`omission`]), people in it are named shortly ([`renaming`]), and it ends
//! at the best place that grammar and length allow ([`ending`]).

mod accusative;
mod addressee;
mod agreement;
mod antecedent;
mod appointed;
mod both_countries;
mod circumstances;
mod complement;
mod condensing;
mod countries;
mod ending;
mod head_of_state;
mod joining;
mod leading;
mod meetings;
mod mismatch;
mod named_already;
mod names;
mod naming;
mod offices;
mod omission;
mod open;
mod opportunity;
mod other_subject;
mod own_words;
mod partner;
mod people_subject;
mod pointing;
mod quotation_before;
mod referents;
mod relative_day;
mod relative_object;
mod renaming;
mod reported_subject;
mod sayers;
mod self_reference;
mod sentence;
mod short_rest;
mod speakers;
mod start;
mod state_subject;
mod states;
mod stopping;
mod subject;
mod trimming;
mod vague_number;
mod valency;
mod verb;
mod visitor;
mod whole_sentence;
mod word_class;

use crate::lexicon::word_lists::{SPEAKING_PRONOUNS, WHAT_HANGS};
pub(super) use names::{Labels, label};
pub(super) use states::{is_feminine as is_feminine_state, state_name};
pub(super) use word_class::is_particle;

use crate::actors::Cast;
use crate::acts::{HeadKind, Performed};
use crate::lexicon::{ActClass, Number, Shape, Wording};
use crate::model::Act;
use crate::text::{Text, TokenKind};
use crate::words::{Enclitic, Tagged};

/// No summary has more words.
const LONGEST_SUMMARY: usize = 30;
/// A summary need not be shorter than so many letters.
const SHORT_ENOUGH: usize = 31;
/// Behind a subject in the text's own words, what it says or does may have so many letters.
const ROOM_FOR_SAID: usize = 30;
/// Behind a subject however long, what it says or does may have so many letters.
const ROOM_FOR_COMPLEMENT: usize = 27;
/// How much of the evidence's length a summary shall have.
const SHARE_OF_EVIDENCE: f32 = 0.16;

/// The summary of an act; `sides` are the ISO codes of those between whom the cooperation runs.
pub(super) fn summary(
    tagged: &Tagged<'_>,
    cast: &Cast,
    labels: &Labels<'_>,
    sides: &[&str],
    act: &Performed,
) -> String {
    let longer = unfinished(tagged, act);
    let context = Context { tagged, cast, labels, sides, act: longer.as_ref().unwrap_or(act) };
    head_of_state::with_country(cast, in_own_words(&context).unwrap_or_else(|| composed(&context)))
}

/// The same where it is far from sure whose act it is, if the text's own sentence says it.
pub(super) fn of_unsure(
    tagged: &Tagged<'_>,
    cast: &Cast,
    labels: &Labels<'_>,
    sides: &[&str],
    act: &Performed,
) -> Option<String> {
    whole_sentence::written(&Context { tagged, cast, labels, sides, act })
}

/// «أوضح أن محور الزيارة»: where the evidence ends before its predicate, the act with the rest of the sentence.
fn unfinished(tagged: &Tagged<'_>, act: &Performed) -> Option<Performed> {
    // «أوضح أن لقاء الوفدين، تم خلاله بحث كذا».
    let behind_mark = act.clause.end + 1;
    let parted = match tagged.text.kind(act.clause.end) {
        TokenKind::Comma => {
            word_class::may_be_verb(tagged, behind_mark) && !word_class::is_joined(tagged, behind_mark)
        }
        // «الذي عقد اليوم (الأحد) جرى …».
        TokenKind::BracketClose => tagged.is_word(behind_mark),
        _ => false,
    };
    let goes_on =
        parted || tagged.is_word(act.clause.end) || tagged.text.kind(act.clause.end) == TokenKind::QuoteOpen;
    let open = is_hollow(tagged, act) || lacks_predicate(tagged, act) || waits_at_end(tagged, act);
    if !goes_on || !open {
        return None;
    }
    let quoted = !parted && !tagged.is_word(act.clause.end);
    let from = act.clause.end + usize::from(parted);
    let mark = |token: &usize| {
        let kind = tagged.text.kind(*token);
        let quotes = matches!(kind, TokenKind::QuoteOpen | TokenKind::QuoteClose);
        !(matches!(kind, TokenKind::Word | TokenKind::Number) || quoted && quotes)
    };
    let end = (from..from + LONGEST_ADDED).find(mark)?;
    Some(Performed { clause: act.clause.start..end, ..act.clone() })
}

/// «لن تتسامح (مع كذا)», «الالتزام بما (ورد)»: the last word is nothing without the next.
fn waits_at_end(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let (last, next) = (act.clause.end - 1, act.clause.end);
    let open = tagged.spells(last, WHAT_HANGS)
        || ["relative", "complementiser"].iter().any(|kind| tagged.is_function(last, kind));
    let verb = tagged.finite(last).is_some() && word_class::may_be_verb(tagged, last);
    tagged.is_word(next) && last > act.head.token && (open || verb && tagged.is_function(next, "preposition"))
}

/// «مشددا في هذا الصدد (حرص الحكومة على …)»: nothing is left behind the verb.
fn is_hollow(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let first = act.head.token + 1;
    let filler = tagged.condensing(first, "filler");
    // «قرر البلدان خلال اللقاء (عقد …)».
    let start = act.complement;
    let circumstance = start + 2 == act.clause.end
        && act.head.kind == HeadKind::Finite
        && tagged.spells(start, &["خلال", "عقب"])
        && tagged.shaped(act.clause.end, Shape::VerbalNoun).is_some();
    // «أن الوزيرين سيواصلان («العمل على كذا»)».
    let bare = act.head.kind == HeadKind::Finite && act.reported_verb.is_none() && first == act.clause.end;
    circumstance || bare || filler.is_some_and(|reading| first + reading.tokens == act.clause.end)
}

fn lacks_predicate(tagged: &Tagged<'_>, act: &Performed) -> bool {
    let said = (act.clause.start..act.clause.end)
        .take(LONGEST_WAY_TO_SAID)
        .find(|&token| tagged.is_function(token, "complementiser"));
    let Some(said) = said.filter(|said| act.clause.end - said <= LONGEST_UNFINISHED) else { return false };
    let pieces: Vec<_> = (said..act.clause.end).filter_map(|at| complement::as_written(tagged, at)).collect();
    open::is_open(tagged, &pieces)
}

/// What is said starts so near behind the verb.
const LONGEST_WAY_TO_SAID: usize = 24;
/// At most so many tokens are added to it.
const LONGEST_ADDED: usize = 32;
/// A sentence without its predicate has so few tokens.
const LONGEST_UNFINISHED: usize = 48;

/// The text's own sentence, where that is safer than any that could be made.
fn in_own_words(context: &Context<'_, '_>) -> Option<String> {
    let (tagged, target) = (context.tagged, context.target());
    // «(اللقاء الذي) وصفه الوزير»: its own words do not say what.
    if relative_object::of(context).is_some() {
        return None;
    }
    let start = own_words::with_subject(context, own_words::start(context)?);
    let saying = sayers::claim_before(context, start);
    let words =
        complement::evidence(context, saying.unwrap_or_else(|| own_words::with_expectation(tagged, start)));
    // A sentence that names who speaks goes on to what is said.
    let said = saying.map(|_| start - 1);
    let said = said.or_else(|| sayers::speech_of_another(context));
    let said = said.or_else(|| other_subject::complement_start(context));
    let before = words.partition_point(|piece| said.is_some_and(|said| piece.token <= said));
    // «اتفاق بين كذا وكذا (يقضي بـ…)»: what stands before the verb is no sentence.
    let verb = context.act.head.token;
    let subject = words
        .first()
        .is_some_and(|first| first.token < verb && !word_class::may_be_verb(tagged, first.token));
    let before = before.max(if subject { words.partition_point(|piece| piece.token <= verb) } else { 0 });
    let named = named_first(context, &words);
    let before = before.max(named);
    let room = ending::length(&words[..before]) + if said.is_some() || named > 0 { ROOM_FOR_SAID } else { 0 };
    let own = ending::shortened_from(tagged, words, before, target.max(room), LONGEST_SUMMARY);
    let fewest = FEWEST_OWN_WORDS.min(context.act.clause.len().max(2));
    (own.len() >= fewest).then(|| sentence::written(&Opening::none(), &own))
}

/// «أشاد ناصر بوريطة (بمشاركة …)»: how many of the words say only who it is, where more follows.
fn named_first(context: &Context<'_, '_>, words: &[complement::Piece]) -> usize {
    let person = words.get(1).and_then(|piece| context.cast.mention_at(piece.token)).and_then(|index| {
        let mention = &context.cast.mentions[index];
        matches!(mention.kind, crate::mentions::MentionKind::Person(_)).then_some(mention.tokens.end)
    });
    let end = person.map_or(0, |end| words.partition_point(|piece| piece.token < end));
    if end + 1 < words.len() { end } else { 0 }
}

/// A sentence of verb, subject and what the text says behind them.
fn composed(context: &Context<'_, '_>) -> String {
    let (act, tagged, target) = (context.act, context.tagged, context.target());
    let subjects = subject::of(context);
    if let Some(quoted) = quotation_before::told(context, &subjects.short) {
        return quoted;
    }
    let short = opening(context, &subjects.short);
    let (short, others) = match reported_subject::of_reported(context) {
        Some(words) => (Opening { words, ..short }, true),
        None => (short, false),
    };
    let complement = if others {
        complement::of_reported(context, &short.verb, &subjects.short)
    } else {
        complement::of(context, &short.verb, &subjects.short)
    };
    let room = LONGEST_SUMMARY.saturating_sub(short.words.len());
    let letters = target.saturating_sub(short.length()).max(ROOM_FOR_COMPLEMENT);
    let shortened = |words: Vec<complement::Piece>| {
        let first = joining::demand(context, &words);
        ending::shortened_from(tagged, words, first, letters, room)
    };
    let kept = shortened(complement);
    // «يلتقي فلان أيضا فلانا»: the subject has named both.
    let met = act.head.entry.class == ActClass::Occasion && act.speakers.len() > 1;
    let kept = if kept.is_empty() && !met { shortened(complement::whole(context)) } else { kept };
    if is_misread(context, &kept) && relative_object::of(context).is_none() {
        return as_worded(context, &kept);
    }
    if let Some(quoted) = first_person(context, &subjects.short, &kept) {
        return quoted;
    }
    let mut kept = as_he_said(tagged, short.verb.says, kept);
    meetings::without_talks(context, &mut kept);
    accusative::of_object(context, &mut kept);
    joining::agreed_on(&short.verb, &mut kept);
    antecedent::of_last_pronoun(context, &mut kept);
    addressee::name_wished(context, &mut kept);
    self_reference::by_pronoun(context, &subjects.short, &mut kept);
    partner::name_partner(context, &subjects.short, &mut kept);
    if let Some(words) = verb::impersonal(context, &subjects.short, &kept).filter(|_| !others) {
        return sentence::written(&Opening { words, ..short }, &kept);
    }
    if others {
        return sentence::written(&short, &kept);
    }
    if let Some((opening, kept)) = opportunity::opportunity(context, &subjects.short, &kept) {
        return sentence::written(&opening, &kept);
    }
    sentence::written(&naming::named(context, subjects, short, &kept), &kept)
}

/// The clause in the text's own words, from its verb on.
fn as_worded(context: &Context<'_, '_>, kept: &[complement::Piece]) -> String {
    let evidence = complement::evidence(context, context.act.head.token);
    let named = named_first(context, &evidence).max(subject_behind(context, kept, &evidence));
    let room = ending::length(&evidence[..named]) + if named > 0 { ROOM_FOR_SAID } else { 0 };
    let letters = context.target().max(room);
    let own = ending::shortened_from(context.tagged, evidence, named, letters, LONGEST_SUMMARY);
    sentence::written(&Opening::none(), &own)
}

/// «تشرفت بتلبية الدعوة واطلعت على …»: where more than the verb speaks of whoever says it, his own words.
fn first_person(
    context: &Context<'_, '_>,
    subject: &subject::Subject,
    kept: &[complement::Piece],
) -> Option<String> {
    let (act, tagged) = (context.act, context.tagged);
    let verb = act.reported_verb.unwrap_or(act.head.token);
    let finite = act.head.kind == HeadKind::Finite || act.reported_verb.is_some();
    // «واعتقد أننا توصلنا إلى كذا»: of one who thinks so himself.
    let ours = kept.first().is_some_and(|first| tagged.spells(first.token, SPEAKING_PRONOUNS));
    let own = finite && tagged.finite(verb).is_some_and(|(reading, _)| reading.sense.form.person() == 1)
        || finite && ours && act.head.entry.class != ActClass::Saying;
    let of_speaker = |piece: &complement::Piece| {
        let mut readings = tagged.at(piece.token).iter();
        let verb = readings.any(|reading| reading.sense.form.is_finite() && reading.sense.form.person() == 1);
        let noun = || tagged.at(piece.token).iter().any(|reading| reading.enclitic == Some(Enclitic::Speech));
        // «شعبينا», which no table knows.
        let unknown = tagged.is_unknown(piece.token) && tagged.folded(piece.token).ends_with("نا");
        let together = tagged.spells(piece.token, &["معا", "سويا"]);
        piece.kind == TokenKind::Word && !piece.renamed && (verb || unknown || together || noun())
    };
    if !own || act.speakers.len() != 1 || !ours && !kept.iter().any(of_speaker) {
        return None;
    }
    let said = complement::evidence(context, verb);
    let room = LONGEST_SUMMARY.saturating_sub(subject.text.split_whitespace().count() + 1);
    let letters = context.target().max(ending::length(kept) + ROOM_FOR_VERB);
    let said = ending::shortened(tagged, said, letters, room);
    let first = said.first()?.clone();
    let mark = |kind| complement::Piece { kind, ..first.clone() };
    let mut pieces = vec![mark(TokenKind::QuoteOpen)];
    pieces.extend(said.iter().cloned());
    pieces.push(mark(TokenKind::QuoteClose));
    Some(sentence::written(&verb::saying(subject), &pieces))
}

/// «لفت إلى أن «المشكلة التي نواجهها …»»: a report in the first person is what somebody said.
/// So is what follows a verb of saying with no «إن»: «قال فلان هدفنا هو …».
fn as_he_said(tagged: &Tagged<'_>, says: bool, mut kept: Vec<complement::Piece>) -> Vec<complement::Piece> {
    let ours = |piece: &complement::Piece| {
        let folded = tagged.folded(piece.token).trim_start_matches(['و', 'ف', 'س']);
        let verb = tagged.finite(piece.token).is_some_and(|(reading, _)| reading.sense.form.person() == 1);
        let mut readings = tagged.at(piece.token).iter();
        let we = tagged.spells(piece.token, &["نحن"]);
        we || verb && folded.ends_with("نا")
            || verb && folded.starts_with('ن') && word_class::may_be_verb(tagged, piece.token)
            || folded.ends_with("نا") && readings.all(|reading| reading.enclitic == Some(Enclitic::Speech))
    };
    let said = kept
        .iter()
        .take(MOST_BEFORE_SAID)
        .position(|piece| tagged.is_function(piece.token, "complementiser"));
    // «قال إيران تدعم كذا»: nothing says that it is reported.
    let states = |kept: &[complement::Piece]| {
        let verb = kept.get(1).is_some_and(|verb| word_class::may_be_verb(tagged, verb.token));
        verb && tagged.state(kept[0].token).is_some_and(|(reading, _)| reading.tokens == 1)
    };
    let opens = || {
        let speaks = kept.iter().take(MOST_BEFORE_OURS).any(ours) || states(&kept);
        speaks && kept[0].kind == TokenKind::Word
    };
    let direct = says && said.is_none() && opens();
    let plain = kept.iter().all(|piece| !piece.renamed && piece.kind != TokenKind::QuoteOpen);
    if let Some(said) = said.filter(|said| plain && said + 1 < kept.len() && kept.iter().any(ours)) {
        let mark = |kind| complement::Piece { kind, ..kept[said].clone() };
        let (open, close) = (mark(TokenKind::QuoteOpen), mark(TokenKind::QuoteClose));
        kept.insert(said + 1, open);
        kept.push(close);
    } else if direct && !plain {
        // What is named otherwise than he did is no quotation.
        let colon = ":".to_owned();
        kept.insert(0, complement::Piece { kind: TokenKind::Colon, text: colon, ..kept[0].clone() });
    } else if direct {
        let mark = |kind| complement::Piece { kind, ..kept[0].clone() };
        let (open, close) = (mark(TokenKind::QuoteOpen), mark(TokenKind::QuoteClose));
        kept.insert(0, open);
        kept.push(close);
    }
    kept
}

/// Who says «هدفنا» does so among his first words.
const MOST_BEFORE_OURS: usize = 4;

/// «إلى أن», «على أن» stand among the first words.
const MOST_BEFORE_SAID: usize = 2;

/// With its verb, speech is so many letters longer.
const ROOM_FOR_VERB: usize = 8;

/// Whether nothing that the verb could govern is left, so that the text's own words say it better: only where they
/// name who does it.
fn is_misread(context: &Context<'_, '_>, kept: &[complement::Piece]) -> bool {
    let (act, tagged) = (context.act, context.tagged);
    let own = act.head.kind == HeadKind::Finite
        && act.reported_verb.is_none()
        && act.complement > act.head.token + 1
        && tagged.is_word(act.head.token);
    let Some(first) = kept.first() else { return own };
    // «تعقد الدولتان قمة»: behind the verb stands a subject that nobody has recognised.
    let dual = |token: usize| {
        tagged.is_word(token)
            && tagged.has_article(token)
            && tagged.folded(token).ends_with("ان")
            && tagged.at(token).iter().any(|reading| reading.sense.form.number() == Some(Number::Dual))
    };
    let finite = act.head.kind == HeadKind::Finite && act.reported_verb.is_none();
    if finite && !first.renamed && first.token == act.head.token + 1 && dual(first.token) {
        return true;
    }
    // «ستقود الفريق في المراسم فلانة»: the subject stands behind what it does.
    if finite && kept.windows(2).any(|pair| speaker_end(context, &pair[0], &pair[1]).is_some()) {
        return true;
    }
    // «تقضي المذكرة بكذا»: no person does.
    if finite && act.head.entry.class == ActClass::Narration && act.act == Act::Agree {
        return true;
    }
    let agrees = act.act == Act::Agree && act.head.entry.wording == Some(Wording::ProvidesFor);
    let of_text = verb::provides(act.head.entry);
    let provides = of_text && !agrees && first.token == act.head.token + 1;
    if finite && provides && !first.renamed && word_class::is_defined(tagged, first.token + 1) {
        return true;
    }
    let direct = act.head.entry.joined_by.split('|').all(|by| by == "direct");
    let purpose = direct && !first.renamed && word_class::opens_purpose(tagged, first.token);
    own && (purpose || !first.renamed && tagged.is_function(first.token, "relative"))
}

/// How many words of the evidence stand before the end of the speaker's name, where that stands in the complement.
fn subject_behind(
    context: &Context<'_, '_>,
    kept: &[complement::Piece],
    evidence: &[complement::Piece],
) -> usize {
    let end = kept.windows(2).find_map(|pair| speaker_end(context, &pair[0], &pair[1]));
    // The sentence may end with the name.
    end.map_or(0, |end| evidence.partition_point(|piece| piece.token < end).saturating_sub(2))
}

/// Behind the name of the only one who speaks, if the second word starts it and nothing before it governs him.
fn speaker_end(
    context: &Context<'_, '_>,
    last: &complement::Piece,
    piece: &complement::Piece,
) -> Option<usize> {
    let closed = last.kind == TokenKind::Word && word_class::is_closed(context.tagged, last.token);
    let index = context.cast.mention_starting_at(piece.token)?;
    let mention = &context.cast.mentions[index];
    let named =
        matches!(&mention.kind, crate::mentions::MentionKind::Person(person) if person.name.is_some());
    let free =
        closed && !last.renamed && piece.renamed && mention.proclitics == crate::words::Proclitics::default();
    (named && free && context.cast.meant[index] == context.act.speakers).then_some(mention.tokens.end)
}

/// The words before the complement: verb, subject, and a preposition that the text lacks.
struct Opening {
    verb: verb::Verb,
    words: Vec<String>,
}

/// A sentence of the text's own says nothing in fewer words.
const FEWEST_OWN_WORDS: usize = 3;

impl Opening {
    /// Of a sentence that the text's own words make.
    fn none() -> Opening {
        Opening { verb: verb::Verb::none(), words: Vec::new() }
    }

    /// Its letters, with the space behind it.
    fn length(&self) -> usize {
        self.words.iter().map(|word| word.chars().count() + 1).sum()
    }
}

fn opening(context: &Context<'_, '_>, subject: &subject::Subject) -> Opening {
    let mut verb = verb::of(context, subject);
    let object = addressee::object(context).map(str::to_owned).or_else(|| relative_object::of(context));
    if object.is_none() && !subject.several {
        verb.text = verb::with_object(context, verb.text);
    }
    let mut words = vec![verb.text.clone()];
    words.extend(subject.text.split_whitespace().map(str::to_owned));
    words.extend(object.iter().flat_map(|name| name.split_whitespace().map(str::to_owned)));
    words.extend(verb.preposition.map(str::to_owned));
    Opening { verb, words }
}

/// What every part of a summary is made from.
struct Context<'a, 't> {
    tagged: &'a Tagged<'t>,
    cast: &'a Cast,
    labels: &'a Labels<'a>,
    sides: &'a [&'a str],
    act: &'a Performed,
}

impl<'t> Context<'_, 't> {
    fn text(&self) -> &Text<'t> {
        &self.tagged.text
    }

    /// The letters that the summary shall have.
    fn target(&self) -> usize {
        let evidence = self.text().slice(self.act.clause.clone()).chars().count();
        ((evidence as f32 * SHARE_OF_EVIDENCE) as usize).max(SHORT_ENOUGH)
    }
}
