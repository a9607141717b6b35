//! Complements that say nothing.

use super::super::{Head, HeadKind};
use super::Floor;
use crate::lexicon::word_lists::{COMMENTING, HE_OR_SHE, REFERRING_BACK};
use crate::model::Act;
use crate::text::TokenKind;
use std::ops::Range;

impl Floor<'_, '_> {
    /// Nothing, a colon, or what says nothing: «اتفق الجانبان على:».
    pub(super) fn is_empty(&self, complement: Range<usize>) -> bool {
        complement.is_empty()
            || self.tagged.text.kind(complement.start) == TokenKind::Colon && complement.len() == 1
            || self.says_nothing(complement)
    }

    /// «وهو ما رحب به الوزير», «وهي فكرة رحب بها», «ووقعتها عن الجانب المصري فلانة»: a verb that is about what its pronoun means needs
    /// nothing behind its subject, save in a mere relative clause.
    pub(super) fn is_about_it(&self, head: &Head) -> bool {
        let comments = head.start < head.token && self.tagged.spells(head.start, COMMENTING);
        let pronoun = head.enclitic.is_some() || self.tagged.spells(head.token + 1, REFERRING_BACK);
        let described = head.start > 1 && self.tagged.spells(head.start - 2, HE_OR_SHE);
        let anew = head.proclitics.conjunction.is_some() || head.entry.act == Some(Act::Sign);
        head.kind == HeadKind::Finite && (comments || pronoun && (described || anew))
    }

    /// «معتبرين ذلك», «تدور فيه»: a complement of one word that only points back; «وأوضحت في بيانها»: only where it is said.
    pub(super) fn says_nothing(&self, complement: Range<usize>) -> bool {
        let at = complement.start;
        let where_said = complement.len() == 2
            && self.tagged.is_function(at, "preposition")
            && self.tagged.noun_of_role(at + 1, "source").is_some();
        // «وقال: نحن» before «نخطط».
        let pronoun = |at: usize| self.tagged.is_function(at, "pronoun");
        let only_names = complement.len() <= 3
            && complement.clone().any(pronoun)
            && complement.clone().all(|at| !self.tagged.is_word(at) || pronoun(at));
        // «قال للصحفيين لاحقا».
        let human = self.tagged.noun_of_role(at, "human");
        let to_whom = complement.len() <= 2
            && human.is_some_and(|(reading, _)| reading.proclitics.preposition.is_some());
        // «، يضيف المصدر ذاته», «، تضيف ذات الوكالة»: what was said stands before.
        let same = |at: usize| self.tagged.is_the_same(at);
        let oneself = |at: usize| {
            let source = ["source", "medium", "newspaper"];
            same(at) || source.iter().any(|role| self.tagged.noun_of_role(at, role).is_some())
        };
        let only_cites = complement.clone().any(same) && complement.clone().all(oneself);
        where_said
            || only_names
            || only_cites
            || to_whom
            || complement.len() == 1
                && (self.tagged.is_function(at, "demonstrative")
                    || self.tagged.is_function(at, "pronoun")
                    || self.tagged.is_function(at, "preposition"))
    }
}
