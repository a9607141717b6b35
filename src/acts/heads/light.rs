//! Light verbs and what is announced: «تم بحث», «من المقرر أن يبحث».

use super::finder::Finder;
use super::nominal::verbal_noun_head;
use super::verbs::is_infinitival;
use super::{Head, HeadKind};
use crate::lexicon::word_lists::{
    ALSO, AWAITED, CEREMONIES, COMING_ABOUT, EXPECTED, MERELY_POSSIBLE, REFERRING_BACK, RUNNING,
    TOPIC_PREPOSITIONS, WITHIN_IT,
};
use crate::lexicon::{self, ActClass, ActEntry, Category, Shape};
use crate::mentions::MentionKind;
use crate::model::Act;
use crate::text::TokenKind;
use crate::words::{Conjunction, Enclitic, Proclitics, Reading, Tagged};

impl Finder<'_, '_> {
    /// «من المقرر أن يبحث», «من المنتظر أن يلتقي», «ويرتقب أن يزور».
    pub(super) fn announced(&self, at: usize) -> Option<(Head, usize)> {
        let announces = self.tagged.spells(at, &["من"]) && self.tagged.spells(at + 1, EXPECTED);
        // «وينتظر أن يوقع», «ويرتقب أن يعقد»: nobody in particular awaits it.
        let awaited = self.tagged.spells(at, AWAITED)
            && (self.tagged.spells(at + 1, &["ان"]) || self.awaits_signing(at));
        if !announces && !awaited {
            return None;
        }
        // «من المحتمل أن ترتفع الأسعار»: only what somebody named may do.
        let likely = announces && self.tagged.spells(at + 1, MERELY_POSSIBLE);
        let behind = at + 1 + usize::from(announces);
        let after = behind + usize::from(self.tagged.spells(behind, ALSO));
        // «ومن المقرر أيضا «أن يبحث الوزيران …»».
        let after = after + usize::from(self.tagged.text.kind(after) == TokenKind::QuoteOpen);
        let (mut head, next) = if self.tagged.spells(after, &["ان"]) {
            let verb = (after + 1..(after + 4).min(self.sentence.end))
                .find(|&token| self.tagged.finite(token).is_some())?;
            // «يتوقع أن ترتفع المبادلات»: what things are expected to do is a view.
            self.verb(verb)
                .filter(|(head, _)| (announces || at == self.sentence.start) && !likely || self.is_step(head))
                .or_else(|| self.carrying(verb))?
        } else {
            let (noun, entry) = self.tagged.shaped(after, Shape::VerbalNoun).filter(|_| !likely)?;
            (Head { kind: HeadKind::Passive, ..verbal_noun_head(after, noun, entry) }, after + 1)
        };
        head.start = at;
        head.future = true;
        head.announced = true;
        head.proclitics = first_conjunction(self.tagged, at);
        Some((head, next))
    }

    /// «اتفقا على تبادل الخبرات، على أن توقع المذكرة في الرباط», «على أن يزور نظيره تونس»: a step to come, on which the agreement
    /// rests.
    pub(super) fn provided(&self, at: usize) -> Option<(Head, usize)> {
        let opens = self.tagged.folded(at) == "علي" && self.tagged.spells(at + 1, &["ان"]);
        let last = self.heads.last().filter(|_| opens && at + 2 < self.sentence.end)?;
        let marked = self.tagged.text.kind(at - 1) == TokenKind::Comma;
        let joined = last.entry.joined_by.contains("على") || at < last.token + AGREED_WITHIN;
        let verb = at + 2;
        let (head, next) = self.carrying(verb).or_else(|| self.verb(verb)).filter(|_| marked || !joined)?;
        // «على أن تستأنف المشاورات», «على أن تبدأ اللجنة عملها».
        let runs = RUNNING.contains(&head.entry.lemma);
        // «على أن تقدم السلطات ضمانات».
        let does = marked && head.entry.class == ActClass::Plain && self.has_subject_after(verb);
        let step = runs
            || does
            || head.entry.event.is_some()
            || matches!(head.entry.act, Some(Act::Sign | Act::Plan));
        let coming = head.kind == HeadKind::Passive
            || matches!(head.form.shape(), Shape::Imperfect | Shape::PassiveImperfect);
        (step && coming).then_some((Head { start: verb, future: true, announced: true, ..head }, next))
    }

    /// «ويرتقب التوقيع على ثلاث اتفاقيات».
    fn awaits_signing(&self, at: usize) -> bool {
        let conjunction = self.tagged.folded(at).starts_with('و');
        let noun = self.tagged.shaped(at + 1, Shape::VerbalNoun);
        noun.is_some_and(|(_, entry)| entry.act == Some(Act::Sign)) && self.opens_clause(at, conjunction)
    }

    /// «ينتظر أن يحل الوفد بـ», «أن توقع الوزارتان»: somebody's step or act, named or of whoever was named.
    fn is_step(&self, head: &Head) -> bool {
        let named = self.has_subject_after(head.token)
            || self.cast.mention_starting_at(head.token + 1).is_some()
            || self.tagged.is(head.token + 1, Category::InstitutionHead);
        let acts = head.entry.act.is_some() || head.entry.event.is_some() || head.entry.lemma == ARRIVING;
        named && acts
    }

    /// «تم الاتفاق على», «جرى استعراض», «وتم التوقيع», but not «ينبغي أن تتم الموافقة»: what is to be.
    pub(super) fn light(&self, at: usize) -> Option<(Head, usize)> {
        if is_infinitival(self.tagged, at) { None } else { self.carrying(at) }
    }

    /// A light verb with the verbal noun that it carries.
    fn carrying(&self, at: usize) -> Option<(Head, usize)> {
        let (light, verb) = self.tagged.acts(at).find(|(reading, entry)| {
            (entry.class == ActClass::Light
                || entry.lemma == WITNESSING
                || COMING_ABOUT.contains(&entry.lemma) && self.occurs(at, entry.lemma == OCCURRING))
                && reading.sense.form.is_finite()
                && reading.sense.form.person() == 3
                // «تمنى» is no «تم».
                && reading.enclitic != Some(Enclitic::Speech)
        })?;
        // «لتتم الموافقة».
        if light.proclitics.preposition.is_some() {
            return None;
        }
        let witnessed = verb.lemma == WITNESSING;
        let talks = !witnessed && self.tagged.noun_of_role(at + 1, "meeting").is_some();
        let mut relative = false;
        for token in at + 1..(at + FARTHEST_VERBAL_NOUN).min(self.sentence.end) {
            relative |= self.tagged.is_function(token, "relative");
            if relative && !is_behind_relative(self.tagged, at, token) {
                // «خلال اللقاء –الذي حضره عدد من المسؤولين– بحث»: a mark ends it.
                relative = !matches!(self.tagged.text.kind(token), TokenKind::Comma | TokenKind::Dash);
                continue;
            }
            if self.ends_light(token, talks) {
                return None;
            }
            if let Some((noun, entry)) = self.tagged.shaped(token, Shape::VerbalNoun) {
                if self.is_not_carried(token, noun, entry) {
                    continue;
                }
                if witnessed && (!is_witnessed(entry) || token > at + WITNESSED_WITHIN)
                    || self.is_no_deed(light, at, token)
                {
                    return None;
                }
                let head = self.light_head(at, light, token, noun, entry);
                // «تم التعبير عن الارتياح», «تم تجديد الالتزام بـ».
                let renewed = self.tagged.noun_of_role(token + 1, "act").is_some();
                let expresses = entry.class == ActClass::Expressive && (entry.joined_by == "عن" || renewed);
                return (head.entry.performs().is_some() || expresses).then_some((head, token + 1));
            }
            if self.tagged.finite(token).is_some_and(|(reading, _)| reading.has_conjunction()) {
                return None;
            }
        }
        None
    }

    /// Whether a verbal noun behind a light verb is of something else than the verb.
    fn is_not_carried(&self, token: usize, noun: &Reading, entry: &ActEntry) -> bool {
        // «تم إعادة فتح المعبر»: what is done again follows.
        entry.lemma == REPEATING
            || noun.proclitics.preposition.is_some()
            || self.is_governed(token) && !self.bears_pronoun(token - 1)
            || self.is_of_person(token)
            || self.tagged.noun(token).is_some_and(|(_, noun)| noun.role == "meeting")
                && entry.performs().is_none()
    }
}

impl Finder<'_, '_> {
    /// «وقع التطرق خلال اللقاء إلى», «وقع الاتفاق على»: what was done, as Tunisian releases word it; nobody signs. «وجاء التأكيد على»,
    /// «حصل الاتفاق على»: so elsewhere.
    fn occurs(&self, at: usize, whatever: bool) -> bool {
        let Some((noun, entry)) = self.tagged.shaped(at + 1, Shape::VerbalNoun) else { return false };
        let joins = |token: usize| entry.joined_by.split('|').any(|by| self.tagged.is_preposition(token, by));
        let anonymous = |token: &usize| self.cast.mention_at(*token).is_none();
        let behind = at + 2..self.sentence.end.min(at + JOINED_WITHIN);
        let said = matches!(entry.act, Some(Act::Agree | Act::Stress | Act::CallFor)) && joins(at + 2);
        noun.proclitics.article
            && entry.joined_by != "direct"
            && if whatever { behind.take_while(anonymous).any(joins) } else { said }
    }

    /// «جرت المقابلة بحضور مدير التخطيط والتعاون»: a word of somebody's office.
    fn is_of_person(&self, at: usize) -> bool {
        let mention = self.cast.mention_at(at).map(|index| &self.cast.mentions[index]);
        mention.is_some_and(|mention| {
            matches!(mention.kind, MentionKind::Person(_)) && mention.tokens.start < at
        })
    }

    /// Whether the verbal noun behind a light verb is a ceremony, a thing or something said of a noun before the verb.
    fn is_no_deed(&self, light: &Reading, at: usize, token: usize) -> bool {
        let Some((noun, entry)) = self.tagged.shaped(token, Shape::VerbalNoun) else { return false };
        // «جرى حفل التوقيع بحضور»: the ceremony of what was done.
        let ceremony = self.tagged.spells(token - 1, CEREMONIES)
            && !self.tagged.spells(token + 1, &["علي"])
            && !self.tagged.is(token + 1, Category::Instrument);
        // «تشهد العلاقات نموا …، والتبادل التجاري».
        let thing =
            entry.lemma == EXCHANGING && noun.proclitics.article && self.tagged.has_article(token + 1);
        // «تفاهم تم التوصل إليه», «معاهدة تم اعتمادها».
        let back = noun.enclitic.is_some() || self.tagged.spells(token + 1, REFERRING_BACK);
        let described = at > self.sentence.start
            && self.tagged.is_word(at - 1)
            && self.tagged.function(at - 1).is_none_or(|kind| kind == "ordinary");
        ceremony || thing || back && described && !light.has_conjunction()
    }

    /// «جرت مباحثات حول»: talks were held; «ويتم عبر القنوات الرسمية، مؤكدا وقوف بلاده»: another act begins.
    fn ends_light(&self, token: usize, talks: bool) -> bool {
        talks && self.tagged.spells(token, TOPIC_PREPOSITIONS)
            // «جرت محادثة بين فلان وفلان، بحثا خلالها»: what they did in it.
            || talks && self.tagged.finite(token).is_some() && self.tagged.spells(token + 1, WITHIN_IT)
            || self.tagged.text.kind(token) == TokenKind::Stop
            // «جرت في روما لكنه أبدى ثقته في التوصل», «لقاء جرى في روما أن بلاده لن توافق».
            || self.is_connected(token) && self.tagged.finite(token).is_some()
            || self.tagged.is_function(token, "complementiser")
            || self.participle(token).is_some()
    }

    /// The head of a light verb and the verbal noun that it carries.
    fn light_head(
        &self,
        at: usize,
        light: &Reading,
        token: usize,
        noun: &Reading,
        entry: &'static ActEntry,
    ) -> Head {
        // «أعلن أنه سيتم وضع آلية»: what is announced.
        let announced = light.proclitics.future && self.reported.is_some();
        Head {
            start: at,
            entry: self.making(token).filter(|_| !announced).unwrap_or(entry),
            proclitics: light.proclitics,
            enclitic: None,
            future: light.proclitics.future,
            ..verbal_noun_head(token, noun, entry)
        }
    }

    /// «تم تشكيل لجنة», «جرى وضع آلية»: what is made, by a verb that elsewhere only tells how things are.
    fn making(&self, token: usize) -> Option<&'static ActEntry> {
        let (_, entry) = self.tagged.shaped(token, Shape::VerbalNoun)?;
        let makes = entry.performs().is_none() && self.tagged.noun_of_role(token, "making").is_some();
        let made = (token + 1..self.sentence.end.min(token + MADE_WITHIN)).any(|at| {
            self.tagged.is(at, Category::Instrument) || self.tagged.is(at, Category::InstitutionHead)
        });
        (makes && made).then(|| lexicon::ACTS.iter().find(|entry| entry.lemma == FOUNDING)).flatten()
    }
}

/// «تم خلال اللقاء الذي جرى بمقر الوزارة بحث»: no noun with an article governs the verbal noun behind it, which so belongs to
/// the light verb.
pub(in crate::acts) fn is_behind_relative(tagged: &Tagged<'_>, light: usize, token: usize) -> bool {
    let told = (light + 1..token).any(|at| tagged.finite(at).is_some());
    let bare = |(noun, entry): (&Reading, &ActEntry)| {
        let act = matches!(entry.act, Some(Act::Discuss | Act::Sign | Act::Agree));
        act && noun.proclitics == Proclitics::default() && noun.enclitic.is_none()
    };
    told && tagged.has_article(token - 1) && tagged.shaped(token, Shape::VerbalNoun).is_some_and(bare)
}

/// «وقع»: signs, and comes about.
const OCCURRING: &str = "وقع";

/// «وقع التطرق خلال اللقاء إلى»: so far behind the verb.
const JOINED_WITHIN: usize = 7;

/// «تبادل الآراء», «التبادل التجاري».
const EXCHANGING: &str = "تبادل";

/// What a ceremony or talks may see done.
fn is_witnessed(entry: &ActEntry) -> bool {
    matches!(entry.act, Some(Act::Discuss | Act::Sign | Act::Agree | Act::Establish | Act::Decide))
}

/// «أعاد».
const REPEATING: &str = "أعاد";

/// «أنشأ».
const FOUNDING: &str = "أنشأ";

/// What is made stands right behind its verbal noun, an adjective at most between.
const MADE_WITHIN: usize = 4;

/// «شهد الرئيسان التوقيع على», «شهدت المباحثات تبادل الآراء»: what is witnessed is the act.
const WITNESSING: &str = "شهد";

/// «شهد الرئيسان مراسم التوقيع على»: within so many tokens.
const WITNESSED_WITHIN: usize = 24;

/// A verbal noun stands at most so far behind its light verb: «تم خلال اللقاء الذي … استعراض».
const FARTHEST_VERBAL_NOUN: usize = 28;

fn first_conjunction(tagged: &Tagged<'_>, at: usize) -> Proclitics {
    let conjunction = tagged.folded(at).starts_with('و').then_some(Conjunction::And);
    Proclitics { conjunction, ..Proclitics::default() }
}

/// «حل بـ», said of guests.
const ARRIVING: &str = "حل";

/// «اتفق الوزيران على أن»: what is agreed stands so near.
const AGREED_WITHIN: usize = 4;
