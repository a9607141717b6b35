//! «عبر عن أمله» of a state that is feminine: the pronoun of what somebody feels or wants agrees with who feels it.

use super::Context;
use super::complement::Piece;
use super::subject::Subject;
use super::word_class::is_particle;
use crate::lexicon::Category;
use crate::text::TokenKind;
use crate::words::Enclitic;

/// The pronouns of the third person.
const PRONOUNS: [&str; 4] = ["هما", "ها", "هم", "ه"];

/// Lets the first noun of the complement, which is the subject's own, agree with the subject.
pub(super) fn agree(context: &Context<'_, '_>, subject: &Subject, pieces: &mut [Piece]) {
    let tagged = context.tagged;
    let Some(piece) = pieces
        .iter_mut()
        .take(2)
        .find(|piece| piece.kind == TokenKind::Word && !is_particle(tagged, piece.token))
        .filter(|piece| !piece.renamed)
    else {
        return;
    };
    let feeling = tagged.at(piece.token).iter().any(|reading| {
        let own = matches!(
            reading.enclitic,
            Some(Enclitic::Masculine | Enclitic::Feminine | Enclitic::Dual | Enclitic::Plural)
        );
        let noun = reading.sense.category == Category::Noun
            && crate::lexicon::NOUNS[usize::from(reading.sense.entry)].act.is_some();
        own && noun
    });
    let feminine = subject.feminine || super::verb::is_said_by_a_woman(context);
    let pronoun = match (subject.several, subject.countries.len(), feminine) {
        (true, 2, _) => "هما",
        (true, ..) => return,
        (false, _, true) => "ها",
        (false, _, false) => "ه",
    };
    let Some(stem) = PRONOUNS.iter().find_map(|ending| piece.text.strip_suffix(ending)) else { return };
    if feeling {
        piece.text = format!("{stem}{pronoun}");
    }
}
