//! Alone or in company: what only several can do, and what is another act where one does it alone.

use super::super::{Attribution, Head, HeadKind};
use super::Floor;
use super::subject::is_person;
use crate::actors::EntityId;
use crate::lexicon::word_lists::{COMPANY_OF_HIS, JOINT, OWN_SPEECHES, SPOKEN_OF, TOGETHER_WITH, WITH_THEM};
use crate::lexicon::{ActClass, Category, Gender, Number, Shape};
use crate::mentions::{Mention, MentionKind, Reference, is_time};
use crate::model::{Act, ActorKind};
use crate::text::TokenKind;
use crate::words::Enclitic;
use std::ops::Range;

impl Floor<'_, '_> {
    /// «وقع الوزير اليوم الجمعة 12 سبتمبر والسفير»: a word of a day between two who act.
    pub(super) fn is_date(&self, token: usize) -> bool {
        self.tagged.text.kind(token) == TokenKind::Number || is_time(self.tagged, token)
    }

    /// «أشرف الوزير، رفقة نظيره، على», «أعلن الوزير إلى جانب نظيره», «ألمانيا وكذلك فرنسا»: whether these tokens say in whose company
    /// somebody acts.
    pub(super) fn is_company(&self, from: usize, to: usize) -> bool {
        let tagged = self.tagged;
        let from = from + usize::from(tagged.text.kind(from) == TokenKind::Comma);
        let along = tagged.spells(from, TOGETHER_WITH) && tagged.folded(from) != "مع";
        let likewise = matches!(tagged.folded(from), "وكذلك" | "وكذا");
        from + 1 == to && (along || likewise)
            || from + 2 == to && tagged.folded(from) == "الي" && tagged.folded(from + 1) == "جانب"
    }

    /// «وقع فلان وكيل الوزارة لشؤون كذا والسيد فلان», «فلان رئيس الشركة القابضة «كذا» وفلان»: the person joined to one behind
    /// what no table knows of his office.
    pub(super) fn joined_behind_title(&self, first: usize, end: usize, next: usize) -> Option<usize> {
        let tagged = self.tagged;
        let named =
            matches!(&self.cast.mentions[first].kind, MentionKind::Person(person) if person.name.is_some());
        let comma = usize::from(tagged.text.kind(end) == TokenKind::Comma);
        let title = end + comma;
        // «وكيل وزارة الطاقة» may be read as somebody's office.
        let joins = |mention: &Mention| {
            let other = matches!(&mention.kind, MentionKind::Person(person) if person.name.is_some());
            mention.proclitics.conjunction.is_some()
                || other
                || matches!(mention.kind, MentionKind::Person(_)) && mention.tokens.start != title
        };
        let index = next + self.cast.mentions[next..].iter().position(joins).filter(|_| named)?;
        let mention = &self.cast.mentions[index];
        let joined = mention.proclitics.conjunction.is_some() && mention.proclitics.preposition.is_none();
        let start = mention.tokens.start;
        let opens = tagged.is(title, Category::Office) || comma == 0 && tagged.has_article(title);
        let breaks = |token: usize| {
            tagged.finite(token).is_some()
                || self.is_date(token)
                || tagged.is(token, Category::Instrument)
                || tagged.is_function(token, "preposition") && !tagged.folded(token).starts_with('ل')
                || tagged.is_function(token, "complementiser")
                || tagged.is_function(token, "relative")
                || !tagged.has_article(token) && tagged.shaped(token, Shape::VerbalNoun).is_some()
        };
        let near = title < start && start - end <= LONGEST_TITLE;
        (is_person(&mention.kind) && joined && near && opens && !(title..start).any(breaks)).then_some(index)
    }

    /// «ووقع فلان وشركة كذا», «وأطلقت الوزارة والسفير فلان»: a body right behind a person with a name, or a person with a name right
    /// behind a body, where no verb of another clause follows.
    pub(super) fn acts_beside(&self, joined: usize, first: usize) -> bool {
        let [one, other] = [first, joined].map(|index| &self.cast.mentions[index].kind);
        let named = |kind: &MentionKind| matches!(kind, MentionKind::Person(person) if person.name.is_some());
        let body =
            |kind: &MentionKind| matches!(kind, MentionKind::Institution | MentionKind::Organisation(_));
        let tokens = &self.cast.mentions[joined].tokens;
        let adjacent = tokens.start == self.cast.mentions[joined - 1].tokens.end;
        let known = !self.cast.meant[joined].is_empty() && self.tagged.finite(tokens.end).is_none();
        (named(one) && body(other) || body(one) && named(other)) && adjacent && known
    }

    /// The act of somebody as it is with those who have part in it: who performs it then, and towards whom.
    pub(super) fn in_company(
        &mut self,
        doer: &Head,
        act: Act,
        attribution: Attribution,
        complement: Range<usize>,
        mut speakers: Vec<EntityId>,
    ) -> (Act, Vec<EntityId>, Vec<EntityId>) {
        self.add_partners(doer, act, complement.clone(), &mut speakers);
        if act == Act::Sign {
            self.name_signatories(complement.clone(), attribution, &mut speakers);
        }
        if let Some(sender) = self.who_sends_back(doer, attribution, &speakers) {
            speakers = vec![sender];
        }
        let act = self.alone_or_together(act, attribution, doer, &mut speakers);
        if self.takes_another(doer, act, attribution)
            && !complement.clone().any(|token| self.tagged.spells(token, &["مع"]))
        {
            if let Some(both) = self.who_meets_antecedent(doer) {
                speakers = both;
            } else if let [one] = *speakers.as_slice() {
                speakers = self.who_will_meet(Some(one));
            }
        }
        let mut addressees = self.addressees(act, complement.start, complement.end);
        if let Some(other) = self.other_than(&addressees, &speakers, attribution) {
            self.holders.clone_from(&other);
            speakers = other;
        }
        addressees.retain(|id| !speakers.contains(id));
        // «حمله تحياته إلى الملك» names whom it is for, «دعاه إلى زيارة القاهرة» does not.
        let named = act == Act::Greet && !addressees.is_empty();
        if let Some(met) = self.meant_by_pronoun(doer, act, &speakers).filter(|_| !named) {
            addressees = vec![met];
        }
        (act, speakers, addressees)
    }

    /// «أن يناقش الوزير الكيني مع القيادة التونسية»: where the complement starts behind a verb and, it may be, its subject.
    pub(super) fn behind_subject(&self, at: usize, speakers: &[EntityId]) -> usize {
        let subject = self.cast.mention_starting_at(at).filter(|&index| self.cast.meant[index] == speakers);
        subject.map_or(at, |index| self.cast.mentions[index].tokens.end)
    }

    /// «سيجري محادثات مع مسؤولين تونسيين»: with somebody other than those who met.
    pub(super) fn names_partner(&self, complement: Range<usize>) -> bool {
        complement.into_iter().any(|with| {
            let index = self.cast.mention_starting_at(with + 1);
            let meant = index.map_or(&[][..], |index| self.cast.meant[index].as_slice());
            self.tagged.spells(with, &["مع"])
                && !meant.is_empty()
                && meant.iter().all(|id| !self.principals.contains(id))
        })
    }

    /// «سيلتقي نظيره لبحث»: both will discuss it.
    pub(super) fn who_hold_talks(&self, head: &Head, act: Act, speakers: Vec<EntityId>) -> Vec<EntityId> {
        let talks = act == Act::Discuss && head.entry.class == ActClass::Occasion;
        match speakers.as_slice() {
            [one] if talks && self.principals.contains(one) => self.together(),
            _ => speakers,
        }
    }

    /// «نقل للملك تحيات رئيسه، فيما حمله تحياته»: whoever was greeted sends greetings back with him who brought them.
    fn who_sends_back(
        &self,
        doer: &Head,
        attribution: Attribution,
        speakers: &[EntityId],
    ) -> Option<EntityId> {
        let back =
            doer.entry.lemma == SENDING_WITH && doer.entry.act == Some(Act::Greet) && doer.enclitic.is_some();
        let [one, other] = self.principals[..] else { return None };
        let brought = attribution == Attribution::Floor && self.brought == speakers;
        match *speakers {
            [speaker] if speaker == one => Some(other),
            [speaker] if speaker == other => Some(one),
            _ => None,
        }
        .filter(|_| back && brought)
    }

    /// «ودعاه إلى زيارة الرباط», «وشكرها على»: of two who met the one who does not act.
    fn meant_by_pronoun(&self, doer: &Head, act: Act, speakers: &[EntityId]) -> Option<EntityId> {
        let gender = match doer.enclitic? {
            Enclitic::Masculine => Gender::Masculine,
            Enclitic::Feminine => Gender::Feminine,
            _ => return None,
        };
        let towards = matches!(act, Act::CallFor | Act::Thank | Act::Greet | Act::Present);
        let [one, other] = self.principals[..] else { return None };
        let met = match *speakers {
            [speaker] if speaker == one => other,
            [speaker] if speaker == other => one,
            _ => return None,
        };
        let agrees = self.cast.registry.entities[met].gender.is_none_or(|of| of == gender);
        (towards && agrees && doer.kind == HeadKind::Finite).then_some(met)
    }

    /// What only several can do is done by all who met; what one does alone may be another act.
    fn alone_or_together(
        &self,
        act: Act,
        attribution: Attribution,
        doer: &Head,
        speakers: &mut Vec<EntityId>,
    ) -> Act {
        // «وجه الدعوة إلى الرئيس، وقد قبل الدعوة»: who was invited accepts.
        if doer.entry.lemma == ACCEPTING {
            if attribution == Attribution::Floor && !self.invited.is_empty() {
                speakers.clone_from(&self.invited);
            }
            return act;
        }
        self.join_company(act, attribution, doer, speakers);
        // «استعرض الوزير جهود بلاده»: one side tells; «ستتناول المحادثات», «واستعرض الجانبان»: several discuss.
        let personal = speakers.len() == 1
            && doer.kind != HeadKind::Passive
            && !self.means_several(doer)
            && !(attribution == Attribution::Floor && self.is_feminine_beside(doer, speakers));
        let alone = doer.entry.alone.filter(|_| personal && doer.entry.act == Some(act));
        // «وجرى خلال اللقاء عرض التطورات», «وتحدث الجانبان عن»: what was presented between several they discussed.
        let spoken_of = SPOKEN_OF.contains(&doer.entry.lemma);
        let presented = doer.kind == HeadKind::Passive
            && doer.entry.lemma == PRESENTING
            && (doer.start..doer.token).any(|token| self.names_the_meeting(token));
        let between = act == Act::Present && speakers.len() > 1 && (spoken_of || presented);
        // «أقر الجانبان خطة»: what several approve they agree on.
        let agreed = act == Act::Decide && speakers.len() > 1 && doer.entry.act == Some(Act::Agree);
        match () {
            () if between => Act::Discuss,
            () if agreed => Act::Agree,
            () => alone.unwrap_or(act),
        }
    }

    /// «اتخذ قرار مشترك بـ»: right behind the verb.
    fn decides_jointly(&self, doer: &Head) -> bool {
        let decision = doer.token + 1;
        self.tagged.spells(decision, &["قرار", "قرارا"]) && self.tagged.spells(decision + 1, JOINT)
    }

    /// Puts those who met in the place of the one who holds the floor, where the act takes several.
    fn join_company(&self, act: Act, attribution: Attribution, doer: &Head, speakers: &mut Vec<EntityId>) {
        // «واتُفق على أن»: nobody agrees alone.
        let past = matches!(doer.form.shape(), Shape::Perfect | Shape::PassivePerfect);
        // «"تشرفت بلقاء الرئيس، وتحدثنا عن مستقبل العلاقات"».
        let form = doer.form;
        let we = past && form.person() == 1 && form.number() == Some(Number::Plural);
        let talked = we && SPOKEN_OF.contains(&doer.entry.lemma);
        let agreed = act == Act::Agree || talked || past && doer.entry.act == Some(Act::Agree);
        let joint = act == Act::Decide && self.decides_jointly(doer);
        if (agreed && attribution == Attribution::Floor || joint) && speakers.len() == 1 {
            let together = self.together();
            if together.contains(&speakers[0]) {
                *speakers = together;
            }
        }
        // «كما ناقش سبل التعاون», «وتوجت الأشغال بتوقيع»: nor does anybody discuss or sign alone, and what does may be the meeting.
        // «أدى زيارة وقع خلالها اتفاقيات»: with his host.
        let during = self.tagged.spells(doer.token + 1, &["خلاله", "خلالها"]);
        let signs_not = act == Act::Sign && (during || self.is_feminine_beside(doer, speakers));
        // «مستعرضا جهود بلاده»: a man does it by himself, and so does a woman, «مستعرضة».
        let woman = |id: &EntityId| self.cast.registry.entities[*id].gender == Some(Gender::Feminine);
        let himself = doer.kind == HeadKind::Participle
            && doer.entry.alone.is_some()
            && (doer.form.gender() == Some(Gender::Masculine) || speakers.iter().all(woman));
        // «وأكد فلان متانة العلاقات، ثم تطرق إلى»: so does he who goes on in his sentence.
        let goes_on = doer.kind == HeadKind::Finite
            && doer.form.gender() == Some(Gender::Masculine)
            && self.continued == *speakers
            && (doer.entry.alone.is_some()
                || doer.start > 0 && self.tagged.is_function(doer.start - 1, "connective"));
        // «ندرس إنشاء مصنع»: of his own side.
        let ours = form.person() == 1 && !past;
        // «وتطرق في كلمته إلى».
        let speech = self.tagged.spells(doer.token + 1, &["في", "خلال"])
            && self.tagged.spells(doer.token + 2, OWN_SPEECHES);
        let himself = himself || goes_on || speech || ours;
        if (act == Act::Discuss && !himself || signs_not)
            && attribution == Attribution::Floor
            && speakers.len() == 1
        {
            let together = self.together();
            if together.len() > 1 {
                *speakers = together;
            }
        }
        // «وفي لقائه مع وزير النفط، ناقش فلان».
        if act == Act::Discuss && speakers.len() == 1 && self.besides.contains(&speakers[0]) {
            speakers.clone_from(&self.besides);
        }
    }

    /// «سيبحث الوزير أيضا الأزمة», «ينتظر أن يجري محادثات», «سيتولى التوقيع على»: a coming talk or signature takes whom he is to meet.
    fn takes_another(&self, doer: &Head, act: Act, attribution: Attribution) -> bool {
        // «وقال إنه سيجري توقيع مذكرات», «ستوقع الوزيرة مذكرة»: news of one side.
        let signs = doer.entry.act == Some(Act::Sign)
            && doer.kind == HeadKind::Finite
            && !doer.reported
            && attribution == Attribution::Floor;
        let awaited = doer.form.shape() == Shape::Imperfect
            && doer.start > 0
            && self.tagged.spells(doer.start - 1, &["ان"]);
        (act == Act::Discuss || act == Act::Plan && signs) && (doer.future || awaited)
    }

    /// «سيلتقي الوزير فلانا وفلانة التي سيناقش معها»: he who meets them, and whoever is named before the relative clause.
    fn who_meets_antecedent(&self, doer: &Head) -> Option<Vec<EntityId>> {
        let relative =
            doer.start.checked_sub(1).filter(|&before| self.tagged.is_function(before, "relative"));
        let with_whom = relative.filter(|_| self.tagged.spells(doer.token + 1, WITH_THEM))?;
        let met = *self.cast.meant[self.cast.mention_at(with_whom.checked_sub(1)?)?].first()?;
        let meets = self.coming.first().copied().filter(|&first| first != met)?;
        Some(vec![meets, met])
    }

    /// Those who are to meet, as told last, else those who met; one of them with his company.
    pub(super) fn who_will_meet(&self, one: Option<EntityId>) -> Vec<EntityId> {
        let takes_part = |ids: &Vec<EntityId>| ids.len() > 1 && one.is_none_or(|id| ids.contains(&id));
        let told = Some(&self.coming).filter(|coming| takes_part(coming)).cloned();
        let met = || Some(self.together()).filter(|met| one.is_none() || takes_part(met));
        told.or_else(met).unwrap_or_else(|| one.into_iter().collect())
    }

    /// «اللقاء», «الاستقبال».
    fn names_the_meeting(&self, token: usize) -> bool {
        self.tagged.noun_of_role(token, "meeting").is_some_and(|(noun, _)| noun.proclitics.article)
    }

    /// «استعرض الجانبان», «ستتناول المحادثات»: who or what stands right behind the verb is no single person.
    fn means_several(&self, doer: &Head) -> bool {
        self.tagged.noun(doer.token + 1).is_some_and(|(noun, entry)| {
            let pair = matches!(entry.role, "side" | "official" | "country")
                && noun.sense.form.number() == Some(Number::Dual);
            noun.proclitics.preposition.is_none() && (pair || matches!(entry.role, "meeting" | "talk"))
        })
    }

    /// «وتطرقت إلى» where a man holds the floor: the talks did.
    fn is_feminine_beside(&self, doer: &Head, speakers: &[EntityId]) -> bool {
        let entity = |id: &EntityId| &self.cast.registry.entities[*id];
        doer.kind == HeadKind::Finite
            && doer.form.gender() == Some(Gender::Feminine)
            && (doer.entry.class == ActClass::Agenda || doer.entry.carries)
            && speakers.iter().all(|id| {
                entity(id).kind == ActorKind::Person && entity(id).gender == Some(Gender::Masculine)
            })
    }

    /// «بحث الوزير والوفد», «وأكد الرئيس وأعضاء الوفد», but «الوزير والوفد المرافق له»: a group that acts with somebody.
    pub(super) fn is_delegation_beside(&self, index: usize, first: usize) -> bool {
        let entities = &self.cast.registry.entities;
        let group = |id: &EntityId| entities[*id].kind == ActorKind::Group;
        let mention = &self.cast.mentions[index];
        let one = is_person(&self.cast.mentions[first].kind)
            || matches!(
                self.cast.mentions[first].kind,
                MentionKind::Reference(Reference::Office(..) | Reference::Official(_))
            );
        let company = self.tagged.spells(mention.tokens.end, COMPANY_OF_HIS);
        let last = self.tagged.spells(mention.tokens.end.saturating_sub(1), COMPANY_OF_HIS);
        one && !company && !last && self.cast.meant[index].first().is_some_and(group)
    }
}

/// «وكيل وزارة النفط لشؤون التوزيع»: so many tokens.
const LONGEST_TITLE: usize = 10;
/// The verb of sending greetings with somebody.
const SENDING_WITH: &str = "حمل";
/// The verb of presenting, which in the Levant is one of talks.
const PRESENTING: &str = "عرض";
/// The verb of accepting an invitation.
const ACCEPTING: &str = "قبل";
