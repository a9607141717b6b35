//! What is still open while one reads a sentence word by word: a clause without its predicate, a relative pronoun without
//! its verb, «بين» without its «و».

use super::complement::Piece;
use super::condensing::opens_adjunct;
use super::word_class::{has_nunation, is_defined, is_joined, is_particle, may_be_verb};
use crate::lexicon::word_lists::{AS_HE_SAID, COMPLEMENTISERS, SUBORDINATORS, THAT_IT, THERE_IS};
use crate::lexicon::{Category, Number};
use crate::text::TokenKind;
use crate::words::{Reading, Tagged};

/// What is still open while one reads on.
#[derive(Default)]
pub(super) struct Open {
    /// So many clauses of «أن» have no predicate yet.
    predicates: usize,
    /// «الذي» has no verb yet.
    relative: bool,
    /// «بين» waits for its «و».
    between: bool,
    /// «من 5 مليارات (إلى 10)» waits for its «إلى».
    range: bool,
    /// «أن يفضي الحوار (إلى كذا)»: the subject of a verb behind «أن» is not at its end.
    subject: bool,
    /// «بناء على طلب فلان، (التقى)»: before its comma nothing is said.
    introduced: bool,
    /// «شن، فجر الاثنين، (هجوما)»: between two commas behind a verb stands what it can do without, and behind them what not.
    inserted: bool,
    /// «عندما …»: before its comma no verb is the predicate.
    subordinate: bool,
    /// Where the predicate stands.
    pub(super) since: usize,
    /// How many words it needs behind it.
    pub(super) fewest: usize,
    /// Something is denied: when and without what it is bears on that.
    pub(super) denied: bool,
}

/// Whether the first of two is so short that the other one, behind «و», is near.
fn is_joined_soon(tagged: &Tagged<'_>, pieces: &[Piece], from: usize) -> bool {
    let near = pieces.iter().skip(from).take(LONGEST_FIRST).take_while(|piece| piece.kind == TokenKind::Word);
    near.into_iter().any(|piece| is_joined(tagged, piece.token))
}

/// «بين دول مجلس التعاون الخليجي (وتونس)»: so many words.
const LONGEST_FIRST: usize = 5;

/// Whether a sentence of these words lacks its predicate.
pub(super) fn is_open(tagged: &Tagged<'_>, pieces: &[Piece]) -> bool {
    let mut open = Open::default();
    for index in 0..pieces.len() {
        open.read(tagged, pieces, index);
    }
    // «أن تكون النتائج (إيجابية)», «إن البلدين مازالا (ملتزمين)».
    let copula = |before: usize| {
        let piece = pieces.len().checked_sub(before).and_then(|last| pieces.get(last));
        piece.is_some_and(|piece| tagged.spells(piece.token, super::trimming::COPULAS))
    };
    open.predicates > 0 || copula(2) || copula(1)
}

impl Open {
    /// Whether a sentence that ended here would lack something.
    pub(super) fn waits(&self) -> bool {
        self.predicates > 0
            || self.relative
            || self.between
            || self.range
            || self.subject
            || self.introduced
            || self.inserted
    }

    /// Whether a clause of «أن» has no predicate yet.
    pub(super) fn lacks_predicate(&self) -> bool {
        self.predicates > 0
    }

    /// Takes a word or a mark in.
    pub(super) fn read(&mut self, tagged: &Tagged<'_>, pieces: &[Piece], index: usize) {
        let piece = &pieces[index];
        if piece.kind == TokenKind::Comma {
            (self.relative, self.denied, self.subordinate) = (false, false, false);
            let verb = index.checked_sub(1).map(|last| &pieces[last]);
            let verb = verb.is_some_and(|last| !last.renamed && may_be_verb(tagged, last.token));
            self.inserted = verb && !self.inserted && closes_soon(pieces, index + 1);
            if std::mem::take(&mut self.introduced) {
                (self.since, self.fewest) = (index + 1, 2);
            }
        }
        // «أن الحوار حيث يجتمع الطرفان «أولوية»».
        self.subordinate &= piece.kind != TokenKind::QuoteOpen;
        let word = |piece: &Piece| matches!(piece.kind, TokenKind::Word | TokenKind::Number);
        let speech = index > 0
            && index < FEWEST_MARKS
            && pieces[index - 1].kind == TokenKind::QuoteOpen
            && !pieces[..index].iter().any(word);
        let leads = opens_adjunct(tagged, piece.token)
            || tagged
                .function_reading(piece.token, "preposition")
                .is_some_and(|reading| reading.enclitic.is_none())
            || tagged.spells(piece.token, SUBORDINATORS)
            || tagged.spells(piece.token, AS_HE_SAID);
        self.introduced |= speech && leads && closes_soon(pieces, index);
        // «الاتفاقات التي … تمهد الطريق»: what is said starts with its subject.
        if opens_speech(pieces, index) && pieces.get(index + 1).is_some_and(|next| is_subject(tagged, next)) {
            self.expect_predicate(index);
        } else if matches!(piece.kind, TokenKind::Word | TokenKind::Number) {
            self.read_word(tagged, pieces, index);
        }
    }

    fn read_word(&mut self, tagged: &Tagged<'_>, pieces: &[Piece], index: usize) {
        let (piece, token) = (&pieces[index], pieces[index].token);
        self.denied |=
            !piece.renamed && (tagged.is_function(token, "negation") || tagged.spells(token, &["عدم"]));
        let among = self.between || tagged.spells(token, &["بين"]);
        self.subject &= piece.renamed || tagged.has_article(token) || is_joined(tagged, token) || among;
        if piece.renamed {
            self.between &= !piece.text.starts_with('و');
            return;
        }
        self.read_between(tagged, pieces, index);
        self.read_range(tagged, pieces, index);
        if tagged.spells(token, COMPLEMENTISERS) || opens_further_clause(tagged, pieces, index) {
            self.expect_predicate(index);
        } else if tagged.is_function(token, "relative") || self.opens_what(tagged, pieces, index) {
            self.relative = true;
        } else {
            self.read_predicate(tagged, pieces, index);
        }
    }

    /// «أن ما تحقق (يعد إنجازا)», «وما تم»: what is said is said of what happened.
    fn opens_what(&self, tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> bool {
        let token = pieces[index].token;
        let behind_that = index > 0 && tagged.is_function(pieces[index - 1].token, "complementiser");
        let what = tagged.folded(token) == "ما" && behind_that || tagged.folded(token) == "وما";
        what && self.predicates > 0 && may_be_verb(tagged, token + 1)
    }

    fn expect_predicate(&mut self, index: usize) {
        self.predicates += 1;
        self.since = index + 1;
    }

    /// «بين» opens what the next «و» closes; «من بين 18 شخصا» joins nobody.
    fn read_between(&mut self, tagged: &Tagged<'_>, pieces: &[Piece], index: usize) {
        let token = pieces[index].token;
        // «بين فاس ومكناس وبين الرباط (وسلا)», but «بين فاس وبين الرباط».
        let again =
            !self.between && tagged.folded(token) == "وبين" && is_joined_soon(tagged, pieces, index + 2);
        self.between &= !is_joined(tagged, token);
        let among = index > 0 && tagged.folded(pieces[index - 1].token) == "من";
        let pair = pieces.get(index + 1).is_some_and(|next| is_pair(tagged, next));
        self.between |= (tagged.folded(token) == "بين" || again) && !among && !pair;
    }

    /// «من 5 مليارات دولار، إلى 10 مليارات»: one number says nothing without the other.
    fn read_range(&mut self, tagged: &Tagged<'_>, pieces: &[Piece], index: usize) {
        let number = |at: usize| pieces.get(at).is_some_and(|piece| piece.kind == TokenKind::Number);
        let to = |at: usize| tagged.is_preposition(pieces[at].token, "إلى") && number(at + 1);
        if self.range && to(index) {
            (self.range, self.since, self.fewest) = (false, index + 1, 1);
        }
        let limit = pieces.len().min(index + LONGEST_RANGE);
        self.range |=
            tagged.folded(pieces[index].token) == "من" && number(index + 1) && (index + 2..limit).any(to);
    }

    /// The verb of a relative clause, or a predicate that is waited for.
    fn read_predicate(&mut self, tagged: &Tagged<'_>, pieces: &[Piece], index: usize) {
        let token = pieces[index].token;
        self.subordinate |= self.predicates > 0 && tagged.spells(token, SUBORDINATORS);
        let verb = may_be_verb(tagged, token);
        if self.relative {
            // A word that nobody knows is its verb, most likely.
            self.relative = !verb && tagged.finite(token).is_none() && !tagged.is_unknown(token);
            if !self.relative {
                (self.since, self.fewest) = (index + 1, 1);
            }
        } else if self.predicates > 0 && !self.subordinate && is_predicate(tagged, pieces, index, verb) {
            self.predicates -= 1;
            // A predicate says little without a word behind it: «تندرج في إطار …».
            let there = tagged.spells(token, THERE_IS);
            (self.since, self.fewest) = (index + 1, if there { 3 } else { 1 + usize::from(verb) });
            let behind_that = index > 0 && tagged.spells(pieces[index - 1].token, &["ان"]);
            let next = pieces.get(index + 1);
            let named = next.is_some_and(|next| next.renamed || tagged.has_article(next.token));
            self.subject = verb && behind_that && named;
        }
    }
}

/// «، وهذا الحوار الذي سيعقد غدا (يأتي …)»: a further clause starts with its subject.
fn opens_further_clause(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> bool {
    let behind_comma = index > 0 && pieces[index - 1].kind == TokenKind::Comma;
    let described = |offset: usize| {
        pieces.get(index + offset).is_some_and(|piece| tagged.is_function(piece.token, "relative"))
    };
    behind_comma && tagged.spells(pieces[index].token, &["وهذا", "وهذه"]) && (2..=4).any(described)
}

/// Whether a comma follows that closes what leads in.
fn closes_soon(pieces: &[Piece], index: usize) -> bool {
    let near = pieces.iter().skip(index).take(LONGEST_INTRODUCTION);
    near.map(|piece| piece.kind)
        .find(|kind| matches!(kind, TokenKind::Comma | TokenKind::QuoteClose))
        .is_some_and(|kind| kind == TokenKind::Comma)
}

/// Before speech that opens a complement stand fewer marks.
const FEWEST_MARKS: usize = 3;

/// The second number of two stands so near behind the first.
const LONGEST_RANGE: usize = 12;

/// What leads in has fewer words.
const LONGEST_INTRODUCTION: usize = 12;

/// A colon, or the quotation mark that a summary's complement starts with.
fn opens_speech(pieces: &[Piece], index: usize) -> bool {
    let kind = |at: usize| pieces.get(at).map(|piece| piece.kind);
    match kind(index) {
        Some(TokenKind::Colon) => kind(index + 1) == Some(TokenKind::Word),
        Some(TokenKind::QuoteOpen) => index == 0 || kind(index - 1) == Some(TokenKind::Colon),
        _ => false,
    }
}

/// «الاتفاقات», «هذه الزيارة», «المغرب»: what a predicate follows.
fn is_subject(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    piece.kind == TokenKind::Word
        && (piece.renamed
            || tagged.has_article(piece.token)
            || tagged.is_function(piece.token, "demonstrative")
            || tagged.find(piece.token, Category::Office).is_some_and(|office| {
                office.proclitics.preposition.is_none() && !may_be_verb(tagged, piece.token)
            })
            || tagged.state(piece.token).is_some())
}

/// «البلدين», «بينهما» need no «و».
fn is_pair(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    let token = piece.token;
    let dual = tagged.at(token).iter().any(|reading| reading.sense.form.number() == Some(Number::Dual));
    let plural = tagged.at(token).iter().any(|reading| reading.sense.form.number() == Some(Number::Plural));
    !piece.renamed
        && tagged.state(token).is_none()
        && !tagged.is(token, Category::Organisation)
        && (dual || plural || tagged.folded(token).ends_with("ين") || tagged.folded(token).ends_with("ات"))
}

/// A verb, or a word without article behind a noun that is closed: «أن العلاقات متينة».
fn is_predicate(tagged: &Tagged<'_>, pieces: &[Piece], index: usize, verb: bool) -> bool {
    let token = pieces[index].token;
    if verb {
        // «أن اتفاقا شاملا (ويعالج كذا) أمر مهم»: a verb with «و» goes on with what stands before.
        return !is_joined(tagged, token) && !describes_undefined(tagged, pieces, index);
    }
    let before = pieces[..index].iter().rev().find(|piece| piece.kind != TokenKind::QuoteOpen);
    let Some(last) = before else { return false };
    let after_subject = last.renamed
        || last.kind == TokenKind::Word
            && is_defined(tagged, last.token)
            // «التي يعقدها (مختلف المسؤولين)».
            && !may_be_verb(tagged, last.token)
            && !tagged.is_function(last.token, "preposition")
            && !tagged.spells(last.token, super::omission::EXAMPLES)
        || last.kind == TokenKind::QuoteClose;
    let pronoun = || tagged.spells(last.token, THAT_IT);
    let bare = !tagged.has_article(token) && !tagged.has_article_behind_clitics(token);
    bare && (after_subject || pronoun())
        && !is_joined(tagged, token)
        && !is_particle(tagged, token)
        && !has_nunation(tagged, token)
        && !tagged.spells(token, &["جدا"])
        && tagged.noun_of_role(token, "time").is_none()
        && !is_prepositional(tagged, token)
        && !is_name(tagged, last, token)
        // «أن دولة الإمارات بقيادة فلان، رئيس الدولة، حريصة»: an office behind a name tells whose it is.
        && !(tagged.is(token, Category::Office) && pieces.len() > index + FEWEST_BEHIND_OFFICE)
        && !has_verb_behind_comma(tagged, &pieces[index..])
        || tagged.spells(token, THERE_IS)
}

/// «أن فريقا (يضم خبراء) يستعد للسفر»: behind an undefined noun the first of two verbs only says which.
fn describes_undefined(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> bool {
    let undefined = index > 0 && {
        let last = &pieces[index - 1];
        !last.renamed && has_nunation(tagged, last.token) && !is_defined(tagged, last.token)
    };
    let ends = |piece: &Piece| {
        piece.kind == TokenKind::Comma
            || tagged.is_function(piece.token, "relative")
            || tagged.spells(piece.token, COMPLEMENTISERS)
    };
    let rest = pieces.iter().skip(index + 1).take(LONGEST_WAY_TO_VERB).take_while(|piece| !ends(piece));
    undefined && rest.into_iter().any(|piece| is_plain_verb(tagged, piece))
}

/// A finite verb without «و» before it.
pub(super) fn is_plain_verb(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    let token = piece.token;
    !piece.renamed
        && piece.kind == TokenKind::Word
        && tagged.finite(token).is_some()
        && may_be_verb(tagged, token)
        && !is_joined(tagged, token)
}

/// «الرئيس المصري عبد الفتاح», «مدينة دوما»: a name is no predicate.
fn is_name(tagged: &Tagged<'_>, last: &Piece, token: usize) -> bool {
    let settled =
        || ["settlement", "region"].iter().any(|role| tagged.noun_of_role(last.token, role).is_some());
    let named = || tagged.nisba(last.token).is_some() || tagged.is(last.token, Category::GivenName);
    tagged.is(token, Category::GivenName)
        || !last.renamed && (settled() || tagged.is_unknown(token) && named())
}

/// «أن الوزير زعيم الحزب، سيصل»: beside a verb behind a comma it tells only who it is.
fn has_verb_behind_comma(tagged: &Tagged<'_>, pieces: &[Piece]) -> bool {
    pieces.windows(2).take(LONGEST_WAY_TO_VERB).any(|pair| {
        pair[0].kind == TokenKind::Comma
            && !is_joined(tagged, pair[1].token)
            && may_be_verb(tagged, pair[1].token)
    })
}

/// The comma and the verb stand at most so many words behind.
const LONGEST_WAY_TO_VERB: usize = 80;

/// «بالوزير», «لقطر»: what bears a preposition whatever it means, or may where nobody knows it.
fn is_prepositional(tagged: &Tagged<'_>, token: usize) -> bool {
    let readings = tagged.at(token);
    let borne = |reading: &Reading| reading.proclitics.preposition.is_some();
    !readings.is_empty() && readings.iter().all(borne)
        || tagged.is_unknown(token) && tagged.folded(token).starts_with('ب')
}

/// Behind an office that is a predicate fewer words follow.
const FEWEST_BEHIND_OFFICE: usize = 3;
