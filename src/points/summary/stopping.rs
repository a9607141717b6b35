//! How easily a sentence ends before a word.

use super::complement::Piece;
use super::condensing::{holds, is_private, opens_adjunct, opens_scope};
use super::trimming::{COPULAS, HALVES};
use super::word_class::{
    has_nunation, is_closed, is_defined, is_joined, is_joined_by_for, is_particle, may_be_verb, opens_place,
    opens_purpose,
};
use crate::lexicon::word_lists::{
    AIM_NOUNS, AIMING, ALL_OR_SOME, CONTRASTS, COOPERATION_NOUNS, FOR_THE_SAKE, MOST_OF_THEM, OPENING_LISTS,
    STRIVEN_FOR_ENDS, STRIVING, TELLING_APART, TOPIC_PREPOSITIONS, TOWARDS, WHEN,
};
use crate::lexicon::{Category, Shape};
use crate::text::TokenKind;
use crate::words::{Preposition, Tagged};

/// How much ending at a place costs: letters' worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ease {
    /// Before a comma, an adverbial, a clause of purpose.
    Whole,
    /// Before a further member of a list, or before where it is.
    Member,
    /// Before what narrows down.
    Narrowing,
    /// Before a relative clause, which may say all that matters.
    Relative,
}

impl Ease {
    /// Its cost in letters.
    pub(super) fn cost(self) -> usize {
        match self {
            Ease::Whole => 4,
            Ease::Member => 11,
            Ease::Narrowing => 34,
            Ease::Relative => 42,
        }
    }
}

/// How easily a sentence ends before a word, if it may.
pub(super) fn ease(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> Option<Ease> {
    let (piece, last) = (&pieces[index], &pieces[index - 1]);
    if !stands(tagged, last) {
        return None;
    }
    match piece.kind {
        TokenKind::Comma | TokenKind::Stop => {
            let next = pieces.get(index + 1).map(|next| next.token);
            // «تهدف بالإضافة إلى كذا، إلى تقديم …»: the preposition is the verb's.
            let towards = |next: usize| {
                tagged.folded(next) == "الي" && tagged.shaped(next + 1, Shape::VerbalNoun).is_some()
            };
            return (!next.is_some_and(|next| holds(tagged, next) || towards(next))).then_some(Ease::Whole);
        }
        TokenKind::Word => {}
        _ => return None,
    }
    if leaves_open(tagged, last, piece) {
        return None;
    }
    let either = !piece.renamed && tagged.spells(piece.token, &["سواء"]);
    if either || opens_adverbial(tagged, last, piece) {
        return Some(Ease::Whole);
    }
    if !piece.renamed && opens_place(tagged, piece.token) {
        return Some(Ease::Member);
    }
    if !closes(tagged, last) {
        return None;
    }
    if opens_verb(tagged, piece) {
        return Some(Ease::Whole);
    }
    if is_joined(tagged, piece.token) && (!piece.renamed || piece.text.starts_with('و')) {
        // «آخر المستجدات (والتطورات الإقليمية)».
        let shared = is_untold(tagged, last) && tagged.has_article_behind_clitics(piece.token);
        let whole =
            !shared && !belongs_together(tagged, last, piece) && !is_first_listed(tagged, pieces, index);
        return whole.then_some(Ease::Member);
    }
    // «قلقه العميق» (إزاء كذا)»: its marks part nothing.
    let closing = usize::from(last.kind == TokenKind::QuoteClose && index > 1);
    let before = index.checked_sub(2 + closing).map(|before| &pieces[before]);
    description(tagged, before, &pieces[index - 1 - closing], piece)
}

/// «في مجالات القضاء (والتعليم والصحة)», «أهمها السياحة (والنقل)»: the first of several alone would be all of them.
fn is_first_listed(tagged: &Tagged<'_>, pieces: &[Piece], index: usize) -> bool {
    let mut near = pieces[index.saturating_sub(LONGEST_LISTED)..index].iter().rev();
    let lists =
        near.find(|piece| is_joined(tagged, piece.token) || tagged.spells(piece.token, OPENING_LISTS));
    lists.is_some_and(|piece| !piece.renamed && tagged.spells(piece.token, OPENING_LISTS))
}

/// What is listed has at most so many words.
const LONGEST_LISTED: usize = 6;

/// Whether a sentence may end with the word: it is no half of anything.
fn stands(tagged: &Tagged<'_>, last: &Piece) -> bool {
    last.renamed
        || last.kind != TokenKind::Word
        || !is_particle(tagged, last.token)
            && !tagged.is_function(last.token, "relative")
            && !tagged.spells(last.token, HALVES)
            && !tagged.spells(last.token, COPULAS)
            && !is_empty_vessel(tagged, last.token)
}

/// «استكشاف سبل (من أجل كذا)»: ways of nothing yet.
fn is_empty_vessel(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged
        .condensing(at, "vessel")
        .is_some_and(|vessel| vessel.tokens == 1 && !vessel.proclitics.article && vessel.enclitic.is_none())
}

/// Whether a noun is complete with the word.
pub(super) fn closes(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    piece.renamed || is_closed(tagged, piece.token)
}

/// «خلال …», «في الرباط», «إلا أن …», «في هذا الملف» (nobody knows which).
fn opens_adverbial(tagged: &Tagged<'_>, last: &Piece, piece: &Piece) -> bool {
    let token = piece.token;
    let pointing = tagged.is_function(token, "preposition") && tagged.is_function(token + 1, "demonstrative");
    // «دليل (على أن …)».
    let indefinite = !last.renamed && last.kind == TokenKind::Word && !is_defined(tagged, last.token);
    let said =
        indefinite && tagged.spells(token, &["علي"]) && tagged.is_function(token + 1, "complementiser");
    let located = is_located(tagged, last, token);
    // «(لا تسمح الهيئة بدخول البضائع) منها»: no examples follow.
    let closed = matches!(tagged.text.kind(token + 1), TokenKind::Comma | TokenKind::Stop);
    let pronoun = tagged.spells(token, super::omission::EXAMPLES) && closed;
    let adjunct = opens_adjunct(tagged, token) && !located && !pronoun;
    // «لدفع المسار عندما يكون …»: when stands behind a whole sentence.
    let when = tagged.spells(token, WHEN) && closes(tagged, last);
    !piece.renamed && !said && (opens_clause(tagged, token) || adjunct || pointing || when)
}

/// «تطورات الأوضاع (في المنطقة)», «الأحداث (على الساحة)»: where is all that it says.
pub(super) fn is_located(tagged: &Tagged<'_>, last: &Piece, at: usize) -> bool {
    is_untold(tagged, last) && tagged.spells(at, &["في", "علي"])
}

/// «موقف بلاده الذي …», «النية لـ…»: what it is stands behind it.
fn is_untold(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    !piece.renamed && tagged.condensing(piece.token, "untold").is_some()
}

/// «ليختتم بذلك …», «وتعمل …».
fn opens_verb(tagged: &Tagged<'_>, piece: &Piece) -> bool {
    let Some((reading, _)) = tagged.finite(piece.token).filter(|_| !piece.renamed) else { return false };
    let linked = reading.proclitics.preposition == Some(Preposition::For) || is_joined(tagged, piece.token);
    linked && may_be_verb(tagged, piece.token)
}

/// What tells more of the noun before it: a relative clause, a field, a purpose.
fn description(tagged: &Tagged<'_>, before: Option<&Piece>, last: &Piece, piece: &Piece) -> Option<Ease> {
    let token = piece.token;
    let governing = before
        .is_some_and(|before| is_untold(tagged, before) && !tagged.has_article(before.token))
        || is_attribute_of_untold(tagged, last);
    // «علاقات التعاون (بين الهيئة والاتحاد)»: between whom.
    // «التفرقة (بين هؤلاء وأولئك)».
    let relates = tagged.spells(last.token, COOPERATION_NOUNS)
        || tagged.noun_of_role(last.token, "meeting").is_some()
        || tagged.spells(last.token, TELLING_APART);
    let between = tagged.spells(token, &["بين"]) && !last.renamed && relates;
    if piece.renamed || is_untold(tagged, last) || governing || between {
        return None;
    }
    if tagged.is_function(token, "relative") {
        // «لن أحدد اليوم الذي …»: nobody knows which.
        let time = !last.renamed && tagged.noun_of_role(last.token, "time").is_some();
        return (!time).then_some(Ease::Relative);
    }
    let inside = tagged.folded(token) == "في" && tagged.has_article(token + 1);
    (inside || opens_scope(tagged, token) || opens_purpose(tagged, token)).then_some(Ease::Narrowing)
}

/// «موقف البلدين المشترك (إزاء كذا)»: an adjective, or the owner, of what says nothing without what stands behind it.
fn is_attribute_of_untold(tagged: &Tagged<'_>, last: &Piece) -> bool {
    let (Some(noun), token) = (last.token.checked_sub(2), last.token) else { return false };
    let untold = |noun: usize| tagged.condensing(noun, "untold").is_some();
    let article = |token: usize| tagged.has_article(token);
    let of_construct = untold(noun) && !article(noun) && article(noun + 1) && article(token);
    // «الموقف المبدئي لتركيا (بشأن كذا)».
    let of_somebody = untold(noun) && article(noun) && article(noun + 1) && is_joined_by_for(tagged, token);
    // «الموقف المبدئي», «موقفا إيجابيا».
    let alike = |noun: usize| {
        article(noun) && article(token) || has_nunation(tagged, noun) && has_nunation(tagged, token)
    };
    // «الجهود الإسلامية والدعوية والثقافية (التي تبذلها الرابطة)».
    let defined = |token: usize| article(token) || tagged.has_article_behind_clitics(token);
    let nisba = |token: usize| defined(token) && tagged.ends_as_nisba(token);
    let chain =
        (token.saturating_sub(MOST_ATTRIBUTES)..=token).rev().take_while(|&token| nisba(token)).count();
    let of_chain = chain > 1 && untold(token - chain) && defined(token - chain);
    of_construct || of_somebody || !last.renamed && (of_chain || untold(noun + 1) && alike(noun + 1))
}

/// A noun has at most so many adjectives in a row.
const MOST_ATTRIBUTES: usize = 4;

/// «مواقف دولة كذا»: whose it is stands in few words behind what says nothing alone.
fn is_of_untold(tagged: &Tagged<'_>, last: usize) -> bool {
    let near = last.saturating_sub(LONGEST_OWNER)..last;
    let plain = |token: &usize| tagged.is_word(*token) && !is_particle(tagged, *token);
    let noun = near.rev().take_while(plain).find(|&token| tagged.condensing(token, "untold").is_some());
    noun.is_some_and(|noun| !tagged.has_article(noun))
}

/// Whose something is has at most so many words.
const LONGEST_OWNER: usize = 3;

/// «دون أن يذكر …», «إلا أن …», «غير أن …»: what comes behind is not needed.
pub(super) fn opens_clause(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, CONTRASTS) && tagged.is_function(at + 1, "complementiser")
}

/// Whether the last word wants what follows: a noun its day, an adjective its complement, a verb its subject.
fn leaves_open(tagged: &Tagged<'_>, last: &Piece, piece: &Piece) -> bool {
    let token = piece.token;
    if tells_text(tagged, last, token) || !last.renamed && is_word_for_next(tagged, last.token, token) {
        return true;
    }
    // «لقاء أمس»: the day is the noun's.
    let day = tagged.is(token, Category::Weekday) || tagged.noun_of_role(token, "time").is_some();
    if counts_on(tagged, last, piece) || day && !piece.renamed && !closes(tagged, last) {
        return true;
    }
    // «مواقف دولة كذا (تجاه كذا)», «موقف البلدين (إزاء كذا)».
    if !piece.renamed
        && (tagged.spells(token, TOWARDS) || tagged.spells(token, TOPIC_PREPOSITIONS))
        && is_of_untold(tagged, last.token)
    {
        return true;
    }
    // «الصادر في …», «القائمة بين …»: an adjective that governs what follows.
    let governing = last.kind == TokenKind::Word && !last.renamed && governs(tagged, last.token);
    // «كانت لدينا (رغبة)».
    let owned = last.token.checked_sub(1).is_some_and(|verb| tagged.spells(verb, COPULAS))
        && tagged
            .function_reading(last.token, "preposition")
            .is_some_and(|reading| reading.enclitic.is_some());
    if owned && !last.renamed {
        return true;
    }
    if governing && !opens_clause(tagged, token) {
        return true;
    }
    !last.renamed
        && last.kind == TokenKind::Word
        && may_be_verb(tagged, last.token)
        && !is_defined(tagged, last.token)
}

/// Whether a word says nothing without the one behind it.
fn is_word_for_next(tagged: &Tagged<'_>, last: usize, token: usize) -> bool {
    // «الإفادة مما تراكم»; «شركات أكثرها (في ميدان كذا)»: of which something else is said.
    let waits = tagged.spells(last, &["الافاده", "الاستفاده"]) || tagged.spells(last, MOST_OF_THEM);
    // «طلب منها …».
    let asked = tagged.spells(token, super::omission::EXAMPLES) && tagged.finite(last).is_some();
    // «مكنته من إنجاز (مثل هذا المشروع)»: what a verbal noun does is done to something.
    let undone = (tagged.spells(token, ALL_OR_SOME) || tagged.spells(token, &["مثل"]))
        && !has_nunation(tagged, last)
        && tagged.shaped(last, Shape::VerbalNoun).is_some_and(|(reading, entry)| {
            entry.joined_by == "direct" && reading.enclitic.is_none() && !reading.proclitics.article
        });
    // «الجهود التي تبذلها المملكة (من أجل السلام)»: what for.
    let striven = tagged.spells(token, STRIVEN_FOR_ENDS)
        && ((last.saturating_sub(LONGEST_STRIVING)..last).any(|token| tagged.spells(token, STRIVING))
            || tagged.spells(last, FOR_THE_SAKE) && tagged.spells(token + 1, &["اجل"]));
    // «لجنة مشتركة الهدف (منها)».
    let aim = tagged.spells(last, AIM_NOUNS) && tagged.spells(token, &["منه", "منها"]);
    // «يوما (بعد يوم)».
    let again = tagged.spells(token, &["بعد"])
        && tagged.noun_of_role(last, "time").is_some()
        && !is_defined(tagged, last);
    waits || asked || undone || striven || aim || again
}

/// Who makes an effort is named in so few words.
const LONGEST_STRIVING: usize = 4;

/// «مذكرة تفاهم (لإنشاء لجنة)», «اتفاقية تعاون مشترك (في مجال كذا)»: which one.
fn tells_text(tagged: &Tagged<'_>, last: &Piece, token: usize) -> bool {
    let tells = opens_scope(tagged, token) || opens_purpose(tagged, token) || tagged.spells(token, AIMING);
    tells && names_text(tagged, last)
}

/// «اتفاقية», «مذكرة تفاهم», «اتفاق تعاون مشترك»: any of its kind.
fn names_text(tagged: &Tagged<'_>, last: &Piece) -> bool {
    let bare = |token: usize| !tagged.has_article(token) && !tagged.has_article_behind_clitics(token);
    let text = |token: usize| tagged.is(token, Category::Instrument);
    let near = last.token.saturating_sub(LONGEST_KIND)..=last.token;
    let word = last.kind == TokenKind::Word && !last.renamed;
    word && near.rev().take_while(|&token| bare(token)).any(text)
}

/// Behind the noun, of what kind a text is has so many words.
const LONGEST_KIND: usize = 2;

/// «بينه (وبين فلان)», «الثالث (والعشرين)», «23 (و24)», «10 (في المئة)»: a number or a pair goes on.
fn counts_on(tagged: &Tagged<'_>, last: &Piece, piece: &Piece) -> bool {
    let token = piece.token;
    let count = |token: usize| {
        tagged.is(token, Category::Ordinal)
            || tagged.is(token, Category::Number)
            || tagged.text.kind(token) == TokenKind::Number
    };
    let percent = last.kind == TokenKind::Number && tagged.spells(token + 1, &["المئه", "المائه"]);
    let further =
        tagged.spells(token, &["و"]) && count(token + 1) || count(token) && is_joined(tagged, token);
    tagged.spells(token, &["وبين"]) || percent || !last.renamed && count(last.token) && further
}

/// Whether the word is an adjective that is nothing without what follows: «المتعلقة», «الصادر».
fn governs(tagged: &Tagged<'_>, at: usize) -> bool {
    // «وجهات النظر بشأن …» says nothing without its matter.
    if tagged.condensing(at, "leaning").is_some() {
        return true;
    }
    let scope = tagged.condensing(at, "scope");
    scope.is_some_and(|reading| reading.tokens == 1 && reading.proclitics.article) && !is_private(tagged, at)
}

/// «الخليجية والعربية», «روسيا وتونس»: one of the two alone says something else.
fn belongs_together(tagged: &Tagged<'_>, last: &Piece, piece: &Piece) -> bool {
    // «الولايات المتحدة».
    let ends_state =
        |token: usize| token > 0 && tagged.state(token - 1).is_some_and(|(reading, _)| reading.tokens == 2);
    let named =
        |piece: &Piece| piece.renamed || tagged.state(piece.token).is_some() || ends_state(piece.token);
    let adjective = |piece: &Piece| {
        !piece.renamed
            && (tagged.has_article(piece.token) || tagged.has_article_behind_clitics(piece.token))
            && tagged.ends_as_nisba(piece.token)
    };
    // «الثنائي والمتعدد الأطراف».
    let further = adjective(last) && !piece.renamed && tagged.folded(piece.token).starts_with("والم");
    // «الدعم والتعاون مع …», «السلام والاستقرار في …»: what follows is said of both.
    let noun = |piece: &Piece| !piece.renamed && tagged.has_article(piece.token);
    let next = piece.token + 1;
    // «الرقابة والتفتيش الدولية على …».
    let next = next + usize::from(tagged.has_article(next) && tagged.ends_as_nisba(next));
    let governed = tagged.is_function(next, "preposition")
        || is_joined_by_for(tagged, next)
        || !tagged.has_article(next) && tagged.has_article_behind_clitics(next) && !is_joined(tagged, next);
    let shared = governed && noun(last) && tagged.folded(piece.token).starts_with("وال");
    // «اتفاقية العلاقات والحصانات الدبلوماسية»: the name of a text.
    let title = noun(last)
        && last.token.checked_sub(1).is_some_and(|text| {
            tagged.is(text, Category::Instrument)
                && !tagged.has_article(text)
                && !tagged.has_article_behind_clitics(text)
        })
        && tagged.folded(piece.token).starts_with("وال");
    // «علاقات الصداقة والتعاون».
    let both = noun(last)
        && last.token.checked_sub(1).is_some_and(|head| tagged.spells(head, &["علاقات", "روابط"]))
        && tagged.folded(piece.token).starts_with("وال");
    // «الداعم لمصر سياسيا (واقتصاديا)»: in one regard only would be less.
    let adverb = |piece: &Piece| {
        !piece.renamed && has_nunation(tagged, piece.token) && !is_defined(tagged, piece.token)
    };
    let regards = adverb(last) && adverb(piece) && !may_be_verb(tagged, last.token);
    let alike = named(last) && named(piece) || adjective(last) && adjective(piece) || regards;
    alike || further || shared || title || both
}
