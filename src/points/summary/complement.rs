//! The complement of a summary, word by word, and where it starts.

use super::subject::Subject;
use super::verb::Verb;
use super::{Context, addressee, agreement, named_already, omission, renaming, speakers, start, word_class};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{
    ASIDE_NOUNS, CONCERNING_US, MATTER_PREPOSITIONS, SAYING_FORMS, TOPIC_PREPOSITIONS, WAS,
};
use crate::lexicon::{ActClass, Shape, Wording};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::{Preposition, Proclitics, Reading, Tagged};
use std::borrow::Cow;

/// A word or a mark of a summary.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// As it is written.
    pub(super) text: String,
    /// The token that it stands for, or starts with.
    pub(super) token: usize,
    /// What it is.
    pub(super) kind: TokenKind,
    /// Whether a space stands before it.
    pub(super) spaced: bool,
    /// Whether it names somebody otherwise than the text does.
    pub(super) renamed: bool,
}

/// The complement's words, without all that a summary leaves out.
pub(super) fn of(context: &Context<'_, '_>, verb: &Verb, subject: &Subject) -> Vec<Piece> {
    from(context, verb, subject, start::start(context))
}

/// What stands behind the reported verb of somebody else: the speakers may be its objects.
pub(super) fn of_reported(context: &Context<'_, '_>, verb: &Verb, subject: &Subject) -> Vec<Piece> {
    from(context, verb, subject, context.act.reported_verb.unwrap_or(context.act.head.token) + 1)
}

/// How greetings are sent that somebody shall take along.
const DIRECTED: &str = "وجه";

fn from(context: &Context<'_, '_>, verb: &Verb, subject: &Subject, start: usize) -> Vec<Piece> {
    let end = context.act.clause.end;
    let mut at = start;
    if verb.takes_object {
        at = behind_preposition(context, verb, at);
    }
    at = behind_talking(context, at);
    // «حمله نقل تحياته» is «وجه تحياته».
    at += usize::from(verb.text == DIRECTED && context.tagged.spells(at, &["نقل"]));
    let mut pieces: Vec<Piece> = addressee::wished_to(context, at);
    while at < end {
        if let Some(next) = named_already::with_other(context, at).filter(|&next| next <= end) {
            at = next.max(at + 1);
        } else if let Some((renamed, next)) = renaming::renamed(context, subject, &pieces, at, end) {
            agreement::agree_with_states(context, &mut pieces, &renamed, at);
            let opens = pieces.is_empty();
            pieces.extend(renamed);
            if let Some(first) = pieces.first_mut().filter(|_| opens) {
                *first = behind_said(verb, first.clone());
            }
            at = next.max(at + 1);
        } else if let Some(next) = omission::omitted(context, at, end, &pieces) {
            at = next.max(at + 1);
        } else {
            let first = pieces.is_empty();
            let piece = as_written(context.tagged, at)
                .map(|piece| if first { unjoined(context, piece) } else { piece });
            // What stood between two words kept them apart.
            let gap =
                pieces.last().is_some_and(|last| last.token + 1 < at && last.kind != TokenKind::QuoteOpen);
            let piece = piece.map(|piece| Piece { spaced: piece.spaced || gap, ..piece });
            pieces.extend(piece.map(|piece| match first {
                true if verb.takes_object || context.act.head.kind == HeadKind::Passive => {
                    as_object(context, verb, piece)
                }
                true => behind_said(verb, piece),
                false => piece,
            }));
            at += 1;
        }
    }
    finished(context, subject, pieces)
}

/// The words without what only leads in or out, and with pronouns that agree.
fn finished(context: &Context<'_, '_>, subject: &Subject, mut pieces: Vec<Piece>) -> Vec<Piece> {
    // «كان الوضع في صلب المحادثات»: that they discussed it says the verb.
    let core = pieces.windows(2).position(|pair| {
        let spells = |at: usize, word: &str| context.tagged.spells(pair[at].token, &[word]);
        spells(0, "في") && spells(1, "صلب") || spells(0, "من") && spells(1, "بين") || spells(0, "حيزا")
    });
    if let Some(core) = core.filter(|&core| core > 1 && context.act.act == Act::Discuss) {
        pieces.truncate(core);
    }
    // «وقع البلدان الاتفاقية، عن الجانب المغربي فلان»: who signed for whom.
    let signed_for = pieces.windows(2).position(|pair| {
        context.tagged.spells(pair[0].token, &["عن"])
            && context.tagged.noun_of_role(pair[1].token, "side").is_some()
    });
    if let Some(side) = signed_for.filter(|&side| side > 0 && context.act.act == Act::Sign) {
        pieces.truncate(side);
    }
    // «تمسك الملكين القوي بحق …»: the verb has no adjective.
    let adjective = pieces.first().is_some_and(|first| {
        let folded = context.tagged.folded(first.token);
        let attribute =
            folded.ends_with('ي') || context.tagged.condensing(first.token, "adjective").is_some();
        // «قدم التعازي في …» has an object.
        let last = first.token.saturating_sub(1);
        let agent = last > context.act.head.token && context.cast.mention_at(last).is_some();
        !first.renamed && agent && context.tagged.has_article(first.token) && attribute
    });
    let governed = pieces.get(1).is_some_and(|next| {
        let joined = super::joining::is_joined_by_in(context.tagged, next.token);
        !next.renamed && (joined || context.tagged.is_function(next.token, "preposition"))
    });
    if adjective && governed && context.act.head.kind != HeadKind::Participle {
        pieces.remove(0);
    }
    if pieces.len() > 1 && matches!(context.act.act, Act::Greet | Act::Thank) {
        addressee::name_addressee(context, &mut pieces);
    }
    super::pointing::unquoted(context, &mut pieces);
    let again = speaker_again(context, subject, &pieces).max(further_speaker(context, subject, &pieces));
    pieces.drain(..again);
    agreement::agree(context, subject, &mut pieces);
    agreement::own_of_both(context, subject, &mut pieces);
    agreement::agree_behind_states(context, &mut pieces);
    concerning_both(context, &mut pieces);
    speech_of_several(context, &mut pieces);
    without_last_speaker(context, subject, &mut pieces);
    end_with_quotation(&mut pieces);
    // «وذلك (خلال الزيارة)، الثلاثاء»: nothing is left of what it leads to.
    let leads = |pair: &[Piece]| context.tagged.folded(pair[0].token) == "وذلك";
    let bare = pieces.windows(2).position(|pair| leads(pair) && pair[1].kind != TokenKind::Word);
    pieces.truncate(bare.filter(|&at| at > 1).unwrap_or(pieces.len()));
    pieces
}

/// «(سيعقدون) لقاءات (مع كل من فلان) وفلان»: the subject names all of them.
fn without_last_speaker(context: &Context<'_, '_>, subject: &Subject, pieces: &mut Vec<Piece>) {
    let [.., before, last] = &pieces[..] else { return };
    let name = last.text.strip_prefix('و').filter(|name| !name.is_empty());
    let named = subject.several && name.is_some_and(|name| subject.text.ends_with(name));
    if named && !before.renamed && context.cast.mention_at(before.token).is_none() {
        pieces.pop();
    }
}

/// «… من الوقت». من جهته، قال …»: a quotation that was opened before the evidence ends what it says.
fn end_with_quotation(pieces: &mut Vec<Piece>) {
    let mut open = 0_usize;
    let unopened = pieces.iter().position(|piece| {
        match piece.kind {
            TokenKind::QuoteOpen => open += 1,
            TokenKind::QuoteClose if open == 0 => return true,
            TokenKind::QuoteClose => open -= 1,
            _ => {}
        }
        false
    });
    if let Some(end) = unopened.filter(|&end| end > FEWEST_QUOTED) {
        pieces.truncate(end);
    }
}

/// What stands before the end of a quotation has more words than a name that is quoted.
const FEWEST_QUOTED: usize = 5;

/// «(أكد فلان) ضيف البلاد فلان على …»: behind the speaker's name, where it stands among the first words once more.
fn speaker_again(context: &Context<'_, '_>, subject: &Subject, pieces: &[Piece]) -> usize {
    let person =
        context.act.speakers.iter().all(|&id| context.cast.registry.entities[id].kind == ActorKind::Person);
    let name: Vec<&str> = subject.text.split_whitespace().collect();
    let limit = pieces.len().min(speakers::LONGEST_APPOSITION);
    // «الشيخ فلان» once more.
    let titled = |piece: &Piece| {
        let title = piece.token.checked_sub(1).and_then(|last| omission::courtesy(context.tagged, last));
        name.len() == 1 && title.is_some()
    };
    let named = |words: &[Piece]| {
        let mut pairs = words.iter().zip(&name);
        pairs.all(|(piece, word)| (piece.renamed || titled(piece)) && piece.text == *word)
    };
    let found = pieces[..limit].windows(name.len().max(1)).rposition(named);
    let Some(first) = found.filter(|_| person && !subject.several && !name.is_empty()) else { return 0 };
    let at = first + name.len() - 1;
    let leads = pieces[..first].iter().all(|piece| {
        piece.kind == TokenKind::Word
            && (piece.renamed || !word_class::is_particle(context.tagged, piece.token))
    });
    if leads && at + 1 < pieces.len() { at + 1 } else { 0 }
}

/// «(سيلتقي فلان وفلان وآخرون) وفلانة رئيسة الإدارة»: whom «وآخرون» stands for already.
fn further_speaker(context: &Context<'_, '_>, subject: &Subject, pieces: &[Piece]) -> usize {
    let joined =
        pieces.first().filter(|first| subject.text.ends_with("وآخرون") && first.text.starts_with('و'));
    joined.and_then(|first| context.cast.mention_at(first.token)).map_or(0, |index| {
        let end = context.cast.mentions[index].tokens.end;
        pieces.partition_point(|piece| piece.token < end)
    })
}

/// «(مثل) التباحث حول كذا (محور اللقاء)»: what those who met discussed is no discussing.
fn behind_talking(context: &Context<'_, '_>, at: usize) -> usize {
    let tagged = context.tagged;
    let talking = tagged.has_article(at)
        && tagged.shaped(at, Shape::VerbalNoun).is_some_and(|(_, entry)| entry.act == Some(Act::Discuss));
    let about = (tagged.spells(at + 1, TOPIC_PREPOSITIONS) || tagged.spells(at + 1, &["في"]))
        && at + 2 < context.act.clause.end;
    // «تبادلا التقييم حول كذا» keeps what they exchanged.
    let finite =
        context.act.head.kind == HeadKind::Finite && context.act.head.entry.wording == Some(Wording::Joint);
    if talking && about && !finite && context.act.act == Act::Discuss { at + 2 } else { at }
}

/// The complement of a finite verb as the text has it, for where leaving out has left nothing.
pub(super) fn whole(context: &Context<'_, '_>) -> Vec<Piece> {
    let act = context.act;
    let start = act.reported_verb.map_or(act.complement, |verb| verb + 1);
    match act.head.kind {
        HeadKind::Finite => {
            let mut pieces = Vec::new();
            let mut at = start;
            while at < act.clause.end {
                // A wish is left out even here.
                match omission::formula(context.tagged, at) {
                    Some(next) => at = next.max(at + 1),
                    None => {
                        pieces.extend(as_written(context.tagged, at));
                        at += 1;
                    }
                }
            }
            pieces
        }
        _ => Vec::new(),
    }
}

/// The token as the text writes it, without the signs of hashtags and invisible marks.
pub(super) fn as_written(tagged: &Tagged<'_>, at: usize) -> Option<Piece> {
    let text = &tagged.text;
    let plain = text.slice(at..at + 1);
    let spaced = |character: char| if matches!(character, '#' | '_') { ' ' } else { character };
    let written = if plain.contains(|character| spaced(character) != character || is_invisible(character)) {
        Cow::Owned(plain.chars().map(spaced).filter(|character| !is_invisible(*character)).collect())
    } else {
        Cow::Borrowed(plain)
    };
    let written = written.trim();
    let adjacent = at > 0 && text.bytes(at - 1..at).end == text.bytes(at..at + 1).start;
    // «و#رؤية» is «ورؤية».
    let adjacent = adjacent || at > 0 && text.folded(at - 1) == "و";
    (!written.is_empty()).then(|| Piece {
        text: written.to_owned(),
        token: at,
        kind: text.kind(at),
        spaced: !adjacent,
        renamed: false,
    })
}

/// «بحث وتبادل الخبرات», «ومع عدد من …»: what the first of two verbal nouns has become a verb for.
fn unjoined(context: &Context<'_, '_>, piece: Piece) -> Piece {
    let with = matches!(context.tagged.folded(piece.token), "ومع" | "وبين");
    let joined = piece.kind == TokenKind::Word
        && (with
            || context.act.head.kind != HeadKind::Finite
                && word_class::is_joined(context.tagged, piece.token));
    // «تتعلق الوثيقة باتفاقية، وقعها فلان»: the text that was signed.
    let item = context.act.head.kind == HeadKind::ListItem && context.act.head.token == piece.token;
    let by = |reading: &Reading| reading.proclitics.preposition == Some(Preposition::In);
    if item && context.tagged.at(piece.token).iter().any(by) {
        return Piece { text: piece.text.chars().skip(1).collect(), ..piece };
    }
    match piece.text.strip_prefix('و').filter(|rest| joined && (with || rest.chars().count() > 2)) {
        Some(rest) => Piece { text: rest.to_owned(), ..piece },
        None => piece,
    }
}

/// The evidence from its verb on, without what leads over from the sentence before and what no summary needs.
pub(super) fn evidence(context: &Context<'_, '_>, start: usize) -> Vec<Piece> {
    let (tagged, end) = (context.tagged, context.act.clause.end);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = start;
    while at < end {
        if let Some(next) = omission::omitted(context, at, end, &pieces).filter(|_| at > start) {
            at = next.max(at + 1);
            continue;
        }
        if let Some((named, next)) = renamed(context, &pieces, at).filter(|_| at > start) {
            pieces.extend(named);
            at = next;
            continue;
        }
        if at == start + 1 && is_pronoun_before_subject(tagged, at) || at > start && is_already(context, at) {
            at += 1;
            continue;
        }
        let gap = pieces.last().is_some_and(|last| last.token + 1 < at && last.kind != TokenKind::QuoteOpen);
        let piece = as_written(context.tagged, at);
        pieces.extend(piece.map(|piece| Piece { spaced: piece.spaced || gap, ..piece }));
        at += 1;
    }
    if let Some(first) = pieces.first_mut() {
        alone(tagged, start, first);
    }
    if start > 0 && tagged.is_function(start - 1, "complementiser") {
        without_accusative(tagged, &mut pieces);
    }
    agreement::agree_behind_states(context, &mut pieces);
    // «قال فلان (خلال ندوة)، «…»»: the comma closed what is left out.
    let speech = pieces
        .windows(2)
        .position(|pair| pair[0].kind == TokenKind::Comma && pair[1].kind == TokenKind::QuoteOpen);
    let says = context.act.head.entry.class == ActClass::Saying;
    if let Some(comma) = speech.filter(|&comma| says && comma <= LONGEST_SAYER) {
        pieces[comma] = Piece { text: ":".to_owned(), kind: TokenKind::Colon, ..pieces[comma].clone() };
    }
    pieces
}

/// Who says something is named in so few words.
const LONGEST_SAYER: usize = 6;

/// What stands at a token by the name that a reader of the summary alone needs, and the token behind it: «هذا الاتفاق»,
/// «البلدان», «الوزارة», «المملكة», what was told before, a title, «بينهما».
fn renamed(context: &Context<'_, '_>, pieces: &[Piece], at: usize) -> Option<(Vec<Piece>, usize)> {
    let end = context.act.clause.end;
    let unquoted = !renaming::is_quoted(pieces);
    let one = |named| (named, at + 1);
    super::pointing::without_pointing(context, at, end)
        .or_else(|| super::offices::of_sayer(context, pieces, at))
        .or_else(|| super::both_countries::both_countries(context, at, pieces))
        .or_else(|| renaming::institution(context, "", pieces, at).map(one))
        .or_else(|| super::countries::realm(context, "", pieces, at).map(one))
        .or_else(|| super::countries::usual_name(context, at, end).filter(|_| unquoted))
        .or_else(|| {
            renaming::told_before(context, "", pieces, at).map(|told| one(renaming::named(at, &told)))
        })
        .or_else(|| renaming::without_title(context, at, end).filter(|_| unquoted))
        .or_else(|| super::countries::between_them(context, pieces, at).map(one))
}

/// «يحذر فيه العديدون»: what the pronoun means stands before.
fn is_pronoun_before_subject(tagged: &Tagged<'_>, at: usize) -> bool {
    let text = tagged.is(at + 1, crate::lexicon::Category::Instrument);
    let state = tagged.state(at + 1).is_some();
    let subject = tagged.is_word(at + 1) && (text || state || tagged.has_article(at + 1));
    let pronoun = speakers::is_pronoun_complement(tagged, at) || tagged.spells(at, &["منه", "منها"]);
    pronoun && subject
}

/// «(كانت) الدولة قد فعلت».
fn is_already(context: &Context<'_, '_>, at: usize) -> bool {
    let tagged = context.tagged;
    let already = |token: usize| token + 1 == context.act.head.token && tagged.spells(token, &["قد"]);
    already(at) || already(at + 1) && tagged.spells(at, WAS)
}

/// «(تشاورا حول) القضايا التي تهمنا» is «التي تهمهما»: of both, where neither is quoted.
fn concerning_both(context: &Context<'_, '_>, pieces: &mut [Piece]) {
    let quoted = pieces.iter().any(|piece| piece.kind == TokenKind::QuoteOpen);
    if context.act.speakers.len() != 2 || quoted {
        return;
    }
    let us = |piece: &&mut Piece| !piece.renamed && context.tagged.spells(piece.token, CONCERNING_US);
    for piece in pieces.iter_mut().filter(us) {
        if let Some(stem) = piece.text.strip_suffix("نا") {
            piece.text = format!("{stem}هما");
        }
    }
}

/// «تشرف فلان بلقاء الوزير (وتناولنا كذا)»: who goes on in the first person tells it himself.
fn speech_of_several(context: &Context<'_, '_>, pieces: &mut Vec<Piece>) {
    let tagged = context.tagged;
    let ours = |piece: &Piece| {
        let verb = tagged.finite(piece.token).is_some_and(|(reading, _)| reading.sense.form.person() == 1);
        piece.kind == TokenKind::Word && !piece.renamed && verb && word_class::is_joined(tagged, piece.token)
    };
    let third = context.act.head.kind == HeadKind::Finite && context.act.head.form.person() == 3;
    let quoted = pieces.iter().any(|piece| piece.kind == TokenKind::QuoteOpen);
    let said = pieces.first().is_some_and(|first| tagged.is_function(first.token, "complementiser"));
    let found = pieces.iter().position(ours).filter(|&at| at > 1 && third && !quoted && !said);
    pieces.truncate(found.unwrap_or(pieces.len()));
}

/// «أن اجتماعا قريبا سينعقد» is «اجتماع قريب سينعقد».
fn without_accusative(tagged: &Tagged<'_>, pieces: &mut [Piece]) {
    let bare = |piece: &&mut Piece| {
        let word = piece.kind == TokenKind::Word && !piece.renamed;
        word && word_class::has_nunation(tagged, piece.token) && !word_class::is_defined(tagged, piece.token)
    };
    for piece in pieces.iter_mut().take_while(bare) {
        piece.text = piece.text.trim_end_matches(['ا', '\u{64B}']).to_owned();
    }
}

/// The first word as it is where nothing stands before it.
fn alone(tagged: &Tagged<'_>, start: usize, first: &mut Piece) {
    // «فإن مسؤولي الحلف أعربوا».
    if start > 0 && tagged.is_function(start - 1, "complementiser") {
        first.text = super::reported_subject::nominative(tagged, start, &first.text);
    }
    let joined = word_class::is_joined(tagged, start)
        || tagged.finite(start).is_some_and(|(reading, _)| reading.has_conjunction());
    if let Some(rest) = first.text.strip_prefix(['و', 'ف']).filter(|_| joined) {
        // «وُصفت»: the mark was that of «و».
        first.text = rest.trim_start_matches(|mark| matches!(mark, '\u{64B}'..='\u{652}')).to_owned();
    }
}

/// «للقضايا» is «القضايا», and «عدد من» is «عددا من», where the verb governs it.
fn as_object(context: &Context<'_, '_>, verb: &Verb, piece: Piece) -> Piece {
    let tagged = context.tagged;
    // «أكد للوفد ترحيبه بكذا», «متمنيا للشعب التوفيق»: to whom it is said.
    let whom = context.act.act == Act::Stress && context.cast.mention_starting_at(piece.token).is_some();
    if whom || context.act.head.entry.lemma == "تمنى" {
        return piece;
    }
    let mut readings = tagged.at(piece.token).iter();
    let joined = verb.takes_object
        && readings.len() > 0
        && readings.all(|reading| reading.proclitics.preposition == Some(Preposition::For))
        || verb.takes_object && is_unknown_whom(context, piece.token);
    let text = match piece.text.strip_prefix("لل") {
        None if joined && tagged.spells(piece.token, &["لعدد"]) => "عددا".to_owned(),
        None if joined && piece.text.starts_with('ل') => piece.text.chars().skip(1).collect(),
        Some(rest) if joined || verb.takes_object && tagged.has_article_behind_clitics(piece.token) => {
            format!("ال{rest}")
        }
        _ if matches!(tagged.folded(piece.token), "عدد" | "جانب")
            && tagged.folded(piece.token + 1) == "من" =>
        {
            format!("{}ا", piece.text)
        }
        _ => return piece,
    };
    Piece { text, ..piece }
}

/// «لتهنئة لفلان»: a name with «ل» that no table knows.
fn is_unknown_whom(context: &Context<'_, '_>, at: usize) -> bool {
    context
        .cast
        .mention_starting_at(at)
        .is_some_and(|index| context.cast.mentions[index].proclitics.preposition == Some(Preposition::For))
}

/// «قال إن», never «قال أن» nor «فإن», and «صرح بأن».
fn behind_said(verb: &Verb, piece: Piece) -> Piece {
    let stem = piece.text.strip_prefix(['ب', 'ف']).unwrap_or(&piece.text);
    if verb.text.starts_with("صرح") && matches!(stem, "أن" | "ان" | "إن") {
        return Piece { text: "بأن".to_owned(), ..piece };
    }
    match stem.strip_prefix(['أ', 'ا', 'إ']) {
        Some(rest)
            if SAYING_FORMS.contains(&verb.text.as_str())
                && rest.starts_with('ن')
                && rest.chars().count() < 5 =>
        {
            Piece { text: format!("إ{rest}"), ..piece }
        }
        _ => piece,
    }
}

/// Tatweel and the controls of direction.
fn is_invisible(character: char) -> bool {
    matches!(character, 'ـ' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Behind «على», «حول», «إلى», where the verb takes an object.
fn behind_preposition(context: &Context<'_, '_>, verb: &Verb, at: usize) -> usize {
    // «التطرق «إلى الوضع»».
    let quoted = context.tagged.text.kind(at) == TokenKind::QuoteOpen
        && context.tagged.spells(at + 1, MATTER_PREPOSITIONS);
    let at = at + usize::from(quoted);
    let aside = context.tagged.spells(at + 1, ASIDE_NOUNS);
    let joins = !aside && context.tagged.spells(at, MATTER_PREPOSITIONS);
    let reports = context.tagged.is_function(at + 1, "complementiser");
    let at = at + usize::from(joins && (!reports || verb.affirms));
    // «تطرقت إلى بحث القضايا» is «بحث القضايا».
    let discussing = context.tagged.shaped(at, Shape::VerbalNoun).is_some_and(|(reading, entry)| {
        !verb.affirms
            && entry.act == Some(Act::Discuss)
            && entry.wording != Some(Wording::Joint)
            && (reading.proclitics == Proclitics::default()
                || reading.proclitics.preposition == Some(Preposition::For) && !reading.proclitics.article)
            && reading.enclitic.is_none()
    });
    at + usize::from(discussing && at + 2 < context.act.clause.end)
}
