//! Where a sentence goes on with the preposition that its verb always has: «اتفق (أعضاء التحالف في يونيو) على …».

use super::circumstances::LONGEST_CIRCUMSTANCE;
use super::complement::Piece;
use super::speakers::speaker_end;
use super::verb::{AGREE, Verb};
use super::{Context, omission, valency, word_class};
use crate::acts::HeadKind;
use crate::lexicon::word_lists::{AS_WHAT, BY_THIS, CAPACITIES, SAYING_PREPOSITIONS, TELLING_WHOM};
use crate::lexicon::{Shape, Wording};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

/// Behind a subject or a day, the preposition that the verb always has.
pub(super) fn joining_preposition(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let (tagged, head, end) = (context.tagged, &context.act.head, context.act.clause.end);
    if head.entry.wording == Some(Wording::Does)
        && head.kind == HeadKind::Finite
        && !is_joined_by_in(tagged, at)
    {
        return done_by(context, at);
    }
    let joining = Joining::of(context);
    // Whom one asks stands before what one asks for.
    let asks = context.act.act == Act::CallFor || head.kind == HeadKind::Participle;
    // «اتفق مع شركائه على …» is no «اتفق على …».
    let with = tagged.spells(at, &["مع"]) && speaker_end(context, at).is_none();
    // «وصف، في تصريح له، لقاءه بالإيجابي»: what is described stands before how.
    let describes = head.entry.wording == Some(Wording::Describes) && head.enclitic.is_none();
    if is_told(context, at)
        || !(joining.always || joining.affirms)
        || asks
        || with
        || describes
        || joining.joins(at)
    {
        return None;
    }
    // «يسعى، أثناء زيارته إلى مصر، إلى …»: the preposition behind the circumstance is the verb's.
    if omission::opens_circumstance(tagged, at) {
        let limit = end.saturating_sub(2).min(at + LONGEST_CIRCUMSTANCE);
        let comma = |&token: &usize| tagged.text.kind(token) == TokenKind::Comma && joining.joins(token + 1);
        if let Some(comma) = (at..limit).find(comma) {
            return Some(comma + 1);
        }
    }
    // «خلص الاجتماع المشترك بين وزراء … إلى»: a preposition that stands alone is surely the verb's.
    let longest = if joining.always && !joining.is_by("ب") { LONGEST_SUBJECT } else { SHORT_SUBJECT };
    if joining.always
        && tagged.is_function(at, "relative")
        && let Some(found) = joining.behind_relative(at, end)
    {
        return Some(found);
    }
    let limit = end.saturating_sub(1).min(at + longest);
    let opens = |&token: &usize| joining.joins(token) || tagged.is_function(token, "complementiser");
    let found = (at + 1..limit).find(opens)?;
    if let Some(object) =
        (at + 1..found).find(|&token| opens_object(tagged, token)).filter(|_| joining.affirms)
    {
        return Some(object);
    }
    joining.behind_subject(context, at, found)
}

/// «وضع الوزير في صورة كذا»: whom somebody tells.
fn is_told(context: &Context<'_, '_>, at: usize) -> bool {
    let Some(index) = context.cast.mention_starting_at(at).filter(|_| context.act.act == Act::Present) else {
        return false;
    };
    let (mention, meant) = (&context.cast.mentions[index], &context.cast.meant[index]);
    let person = matches!(mention.kind, MentionKind::Person(_) | MentionKind::Reference(_));
    person && !meant.is_empty() && !meant.iter().any(|id| context.act.speakers.contains(id))
}

/// By what a verb is joined to its complement.
struct Joining<'a, 't> {
    tagged: &'a Tagged<'t>,
    by: &'static str,
    /// Never an object, and never «أن».
    always: bool,
    /// «أكد على»: also by a preposition that grammar does not ask for.
    affirms: bool,
}

impl<'a, 't> Joining<'a, 't> {
    fn of(context: &Context<'a, 't>) -> Self {
        let reported = context.act.reported_verb.and_then(|verb| context.tagged.finite(verb));
        let entry = reported.map_or(context.act.head.entry, |(_, entry)| entry);
        let mut by = entry.joined_by.split('|').filter(|by| !by.is_empty()).peekable();
        let always = by.peek().is_some() && by.all(|by| !matches!(by, "direct" | "أن"));
        let affirms = entry.wording == Some(Wording::Affirms);
        Joining { tagged: context.tagged, by: entry.joined_by, always, affirms }
    }

    fn is_by(&self, preposition: &str) -> bool {
        self.by.split('|').any(|by| by == preposition)
    }

    /// Whether the token is the preposition, or bears it.
    fn joins(&self, token: usize) -> bool {
        let by = self.by.split('|').filter(|by| !by.is_empty());
        by.chain(self.affirms.then_some("على")).any(|by| match by {
            // «رحب بشكل منفصل بالزيارة».
            "ب" => is_joined_by_in(self.tagged, token) && !self.tagged.spells(token, &["بشكل", "بصوره"]),
            by => self.tagged.is_preposition(token, by),
        })
    }

    /// «(تركز اللقاء) الذي خص به الوزير السفير على بحث …»: behind the clause that only tells which meeting it was.
    fn behind_relative(&self, at: usize, end: usize) -> Option<usize> {
        let limit = end.saturating_sub(1).min(at + LONGEST_DOER);
        let noun = |token: usize| {
            self.tagged.has_article(token)
                || self.tagged.shaped(token, Shape::VerbalNoun).is_some()
                || self.tagged.condensing(token, "vessel").is_some()
        };
        (at + LEAST_RELATIVE..limit).find(|&token| self.joins(token) && noun(token + 1))
    }

    /// The preposition that was found, where what stands before it is surely no complement.
    fn behind_subject(&self, context: &Context<'_, '_>, at: usize, found: usize) -> Option<usize> {
        let (tagged, head) = (self.tagged, &context.act.head);
        let verb =
            (at..found).any(|token| tagged.finite(token).is_some() && word_class::may_be_verb(tagged, token));
        let mentioned = context
            .cast
            .mention_starting_at(at)
            .is_some_and(|index| context.cast.mentions[index].proclitics.preposition.is_none());
        // «خلص الاجتماع (المشترك بين كذا وكذا) إلى».
        let meeting = at > 0 && tagged.noun_of_role(at - 1, "meeting").is_some() && tagged.has_article(at);
        let surely = mentioned
            || meeting
            || omission::opens_circumstance(tagged, at)
            || !self.affirms && !is_joined_by_in(tagged, found) && word_class::is_closed(tagged, found - 1);
        // «خاض البلدان حربا في …»: what stands there is the object.
        let object = head.kind == HeadKind::Finite
            && word_class::has_nunation(tagged, at)
            && !word_class::is_defined(tagged, at)
            && tagged.condensing(at, "filler").is_none();
        // «أكد، في ختام اللقاء، حرصه على …»: the preposition is the noun's.
        let governing = tagged.condensing(found - 1, "leaning").is_some_and(|reading| reading.tokens == 1);
        let start = if governing { found - 1 } else { found };
        ((self.joins(found) || governing) && !verb && surely && !object).then_some(start)
    }
}

/// «طالب الوساطة بكذا», «دعا الأطراف إلى كذا»: how many of the words only say whom somebody asks.
pub(super) fn demand(context: &Context<'_, '_>, words: &[Piece]) -> usize {
    let act = context.act;
    let direct = act.reported_verb.is_none() && act.head.entry.joined_by == "direct";
    let verb = context.tagged.finite(act.reported_verb.unwrap_or(act.head.token));
    // «اعتبره شريكا» is whole with its first word.
    let considers = verb.is_some_and(|(reading, entry)| {
        entry.wording == Some(Wording::Considers) && reading.enclitic.is_none()
    });
    if let Some(behind) = valency::considered(context.tagged, words).filter(|_| considers) {
        return behind;
    }
    if let Some(occasion) = occasion(context, words) {
        return occasion;
    }
    if let Some(described) = described(context, words) {
        return described;
    }
    let takes_object = |leads: &dyn Fn(&Piece) -> bool| direct && words.first().is_some_and(leads);
    // «قلد الرئيس، وسام كذا».
    let bestows = direct && TELLING_WHOM.contains(&act.head.entry.lemma);
    let whom = |first: &Piece| first.renamed || context.tagged.has_article(first.token);
    if bestows && words.first().is_some_and(whom) {
        return object_behind(context.tagged, words);
    }
    if takes_object(&|first| is_recipient(context.tagged, first)) {
        return object_behind(context.tagged, words);
    }
    let joining = Joining::of(context);
    if let Some(object) = behind_circumstance(context, &joining, words) {
        return object;
    }
    if takes_object(&|first| !first.renamed && omission::opens_circumstance(context.tagged, first.token)) {
        return object_behind(context.tagged, words);
    }
    if act.act != Act::CallFor && !joining.always || act.reported_verb.is_some() {
        return behind_comma(context.tagged, words);
    }
    let tagged = context.tagged;
    let joins = |piece: &Piece| {
        let word = piece.kind == TokenKind::Word && !piece.renamed;
        word && (joining.joins(piece.token) || word_class::opens_purpose(tagged, piece.token))
    };
    if words.first().is_some_and(|first| tagged.is_function(first.token, "complementiser")) {
        return 0;
    }
    words.iter().take(LONGEST_ASKED).position(joins).unwrap_or(0)
}

/// «التهنئة لفلان بمناسبة عيد …»: on what.
fn occasion(context: &Context<'_, '_>, words: &[Piece]) -> Option<usize> {
    let occasion = |piece: &Piece| !piece.renamed && context.tagged.spells(piece.token, &["بمناسبه"]);
    let found = words.iter().take(LONGEST_ASKED).position(occasion);
    found.filter(|_| context.act.act == Act::Greet).map(|found| found + 1)
}

/// «وصف اجتماعه بنظيره بأنه إيجابي»: as what.
fn described(context: &Context<'_, '_>, words: &[Piece]) -> Option<usize> {
    let act = context.act;
    let describes = act.head.entry.wording == Some(Wording::Describes) && act.reported_verb.is_none();
    let as_what = |piece: &Piece| context.tagged.spells(piece.token, AS_WHAT);
    let found = words.iter().take(LONGEST_DESCRIBED).position(as_what);
    found.filter(|_| describes).map(|found| found + 1)
}

/// «أسفر اللقاء عن تحديد كذا»: those who met agreed on it.
pub(super) fn agreed_on(verb: &Verb, pieces: &mut [Piece]) {
    if let Some(first) = pieces.first_mut().filter(|first| first.text == "عن" && verb.text.starts_with(AGREE))
    {
        "على".clone_into(&mut first.text);
    }
}

/// «(يقدم) للمجلس دعما», «(رفع) خلال الجلسة بالرباط خالص التعازي», «(قدم) للضيف، عرضا»: before which word the object stands;
/// 0 where none is found.
fn object_behind(tagged: &Tagged<'_>, words: &[Piece]) -> usize {
    let object = |index: usize| {
        let (last, piece) = (&words[index - 1], &words[index]);
        let token = piece.token;
        let bare = piece.kind == TokenKind::Word
            && !piece.renamed
            && !word_class::is_particle(tagged, token)
            && !word_class::is_defined(tagged, token)
            && !tagged.is_function(token, "relative")
            && tagged.at(token).iter().all(|reading| reading.proclitics.preposition.is_none());
        let closed =
            last.renamed || last.kind == TokenKind::Comma || word_class::is_closed(tagged, last.token);
        let free = closed && !word_class::is_joined(tagged, token) && !word_class::may_be_verb(tagged, token);
        bare && (word_class::has_nunation(tagged, token) || free)
    };
    (1..words.len().min(LONGEST_ASKED)).find(|&index| object(index)).unwrap_or(0)
}

/// «اطلع الوفد رفقة فلان، على كذا»: what stands behind a comma with the verb's preposition.
fn behind_comma(tagged: &Tagged<'_>, words: &[Piece]) -> usize {
    let found = words.windows(2).take(SHORT_SUBJECT).position(|pair| {
        let at = pair[1].token;
        let aside = super::condensing::opens_adjunct(tagged, at) || tagged.spells(at + 1, &["الرغم", "حد"]);
        pair[0].kind == TokenKind::Comma && tagged.spells(at, SAYING_PREPOSITIONS) && !aside
    });
    found.map_or(0, |comma| comma + 1)
}

/// «أكد في بيان مشترك نشر أمس أن …», «يعتزم على المدى القريب فتح …»: before what somebody says or does, only when.
fn behind_circumstance(
    context: &Context<'_, '_>,
    joining: &Joining<'_, '_>,
    words: &[Piece],
) -> Option<usize> {
    let tagged = context.tagged;
    let by = |by: &str| joining.is_by(by);
    let leads = |piece: &Piece| {
        let capacity = CAPACITIES.iter().any(|stem| tagged.folded(piece.token).starts_with(stem));
        !piece.renamed && (capacity || tagged.is_function(piece.token, "preposition"))
    };
    let first = words.first().filter(|first| leads(first))?;
    let told = by("direct") || by("أن");
    let object = |piece: &Piece| {
        let token = piece.token;
        let last = token.saturating_sub(1);
        let closed = tagged.text.kind(last) == TokenKind::Comma || word_class::is_closed(tagged, last);
        let governed = tagged.is_function(last, "preposition") || !closed;
        let noun = tagged.condensing(token, "leaning").is_some()
            || tagged.shaped(token, Shape::VerbalNoun).is_some();
        let bare = word_class::has_nunation(tagged, token) && !word_class::is_defined(tagged, token);
        let opens = noun && !tagged.has_article(token) && !word_class::is_joined(tagged, token) || bare;
        piece.kind == TokenKind::Word
            && !piece.renamed
            && (tagged.is_function(token, "complementiser") || opens && !governed)
    };
    if !told || joining.joins(first.token) || tagged.is_function(first.token, "complementiser") {
        return None;
    }
    words.iter().take(LONGEST_CIRCUMSTANCE).position(object).filter(|&at| at > 0)
}

/// «للمجلس», «إلى الوزير».
fn is_recipient(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    piece.text.starts_with('ل')
        && tagged
            .at(piece.token)
            .iter()
            .all(|reading| reading.proclitics.preposition == Some(Preposition::For))
        || tagged.spells(piece.token, &["الي"])
}

/// What somebody describes is named in at most so many words.
const LONGEST_DESCRIBED: usize = 20;

/// Whom somebody asks is named in at most so many words.
const LONGEST_ASKED: usize = 14;

/// «أكدت المسؤولة بالبنك، مواصلة … على …»: the object behind a comma comes first.
fn opens_object(tagged: &Tagged<'_>, token: usize) -> bool {
    let noun =
        tagged.shaped(token, Shape::VerbalNoun).is_some() || tagged.condensing(token, "leaning").is_some();
    tagged.text.kind(token - 1) == TokenKind::Comma && noun && !tagged.has_article(token)
}

/// «قام كبير المفاوضين، أرفع مسؤول يزور البلاد، بتسليم الرسالة»: what is done.
fn done_by(context: &Context<'_, '_>, at: usize) -> Option<usize> {
    let tagged = context.tagged;
    let limit = context.act.clause.end.saturating_sub(1).min(at + LONGEST_DOER);
    (at..limit).find(|&token| {
        let deed = |token: usize| tagged.shaped(token, Shape::VerbalNoun).is_some();
        // «بهذه الوساطة».
        let pointing = tagged.spells(token, BY_THIS) && tagged.has_article(token + 1);
        pointing || is_joined_by_in(tagged, token) && deed(token)
    })
}

/// Whether a word bears «بـ».
pub(super) fn is_joined_by_in(tagged: &Tagged<'_>, token: usize) -> bool {
    let readings = tagged.at(token);
    !readings.is_empty()
        && readings.iter().all(|reading| reading.proclitics.preposition == Some(Preposition::In))
}

/// A subject that nobody has recognised has at most so many tokens.
const LONGEST_SUBJECT: usize = 18;

/// One that is no doubt a subject, in so many.
const SHORT_SUBJECT: usize = 12;

/// A relative clause has at least so many tokens.
const LEAST_RELATIVE: usize = 4;

/// Who does something is described in at most so many tokens.
const LONGEST_DOER: usize = 40;
