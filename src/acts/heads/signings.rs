//! Texts that are signed, where no verb of signing stands before them.

use super::finder::Finder;
use super::nominal::verbal_noun_head;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{ANOTHER, BESIDE_IT};
use crate::lexicon::{self, ActClass, ActEntry, Category, Shape};
use crate::model::{Act, InstrumentKind};
use crate::text::TokenKind;

impl Finder<'_, '_> {
    /// A text that is named as one more of those signed, or whose signatories a verb behind it names.
    pub(super) fn signed_text(&self, at: usize) -> Option<(Head, usize)> {
        let reading = self.tagged.find(at, Category::Instrument)?;
        let kind = lexicon::INSTRUMENTS[usize::from(reading.sense.entry)].kind;
        if !matches!(kind, InstrumentKind::Agreement | InstrumentKind::Mou | InstrumentKind::Programme) {
            return None;
        }
        let behind = at + reading.tokens;
        let last = self.heads.last();
        let signed = last.filter(|last| last.entry.act == Some(Act::Sign));
        let (entry, next) = match signed {
            Some(last) => {
                (!last.future && self.is_further_text(at, behind)).then_some((last.entry, behind))?
            }
            None => {
                let idle = last.is_none_or(|last| {
                    matches!(last.entry.class, ActClass::Narration | ActClass::Auxiliary | ActClass::Agenda)
                });
                let (verb, entry) = self.verb_of_signatories(behind).filter(|_| idle)?;
                (entry, verb + 1)
            }
        };
        let head = verbal_noun_head(at, reading, entry);
        Some((Head { kind: HeadKind::ListItem, ..head }, next))
    }

    /// «…، إلى جانب اتفاقية أخرى تخص كذا», «…، واتفاقية تعاون بين الغرفة والمجمع»: another one, or with parties of its own.
    fn is_further_text(&self, at: usize, behind: usize) -> bool {
        let tagged = self.tagged;
        let beside = self.is_beside(at) || tagged.spells(at - 1, BESIDE_IT);
        let joined = tagged.folded(at).starts_with('و') && tagged.text.kind(at - 1) == TokenKind::Comma;
        let definite = tagged.has_article(at) || tagged.has_article_behind_clitics(at);
        let parties = || {
            (behind..self.sentence.end.min(behind + PARTIES_WITHIN))
                .take_while(|&token| tagged.is_word(token))
                .find(|&token| tagged.spells(token, &["بين"]))
                .is_some_and(|between| self.cast.mention_starting_at(between + 1).is_some())
        };
        (beside || joined) && !definite && (tagged.spells(behind, ANOTHER) || parties())
    }

    /// «مذكرة تفاهم في مجال الطاقة، وقعها عن الجانب الأول فلان»: the verb that names who signed what stands before it.
    fn verb_of_signatories(&self, from: usize) -> Option<(usize, &'static ActEntry)> {
        (from..self.sentence.end.min(from + SIGNED_WITHIN))
            .take_while(|&token| !self.tagged.is_function(token, "complementiser"))
            .find_map(|token| {
                let (reading, entry) = self.tagged.finite(token)?;
                let signs = entry.act == Some(Act::Sign) && reading.enclitic.is_some();
                let told = reading.sense.form.shape() == Shape::Perfect && !reading.has_conjunction();
                let relative = self.tagged.is_function(token - 1, "relative");
                (signs && told && !relative).then_some((token, entry))
            })
    }
}

/// «اتفاقية إطار للتعاون في مجال المياه بين»: so far behind the text.
const PARTIES_WITHIN: usize = 12;

/// «مذكرة تفاهم في مجال كذا بين وزارة كذا وهيئة كذا، وقعها»: so far behind the text.
const SIGNED_WITHIN: usize = 40;
