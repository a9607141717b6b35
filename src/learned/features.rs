//! What the model sees of a point: plain strings `name=value`, each at most once. They are handed on in parts, so that
//! scoring a point puts no string together.

use super::Context;
use crate::actors::EntityId;
use crate::lexicon::{self, Category};
use crate::model::Area;
use crate::points::{Draft, InstrumentMention};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::fmt::Debug;
use std::ops::Range;

/// Hands every feature of a point to the sink, in parts.
pub(super) fn visit(context: &Context<'_, '_>, drafts: &[Draft], index: usize, sink: impl FnMut(&[&str])) {
    let draft = &drafts[index];
    let names = Names {
        act: name(draft.act.act),
        status: name(draft.act.act.status()),
        head: name(draft.act.head.kind),
        attribution: name(draft.act.attribution),
    };
    let mut features = Features {
        tagged: context.tagged,
        draft,
        complement: draft.act.complement..draft.act.clause.end,
        names: &names,
        sink,
    };
    features.of_head();
    features.of_speakers(context);
    features.of_substance();
    features.of_place(drafts, index);
    features.of_complement(context);
    features.of_words(context);
}

struct Features<'a, 't, S> {
    tagged: &'a Tagged<'t>,
    draft: &'a Draft,
    complement: Range<usize>,
    names: &'a Names,
    sink: S,
}

/// What many features of a point name.
struct Names {
    act: String,
    status: String,
    head: String,
    attribution: String,
}

/// What a variant is called.
fn name(variant: impl Debug) -> String {
    format!("{variant:?}")
}

/// A small number in digits.
fn digits(number: usize) -> &'static str {
    const DIGITS: [&str; 12] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];
    DIGITS.get(number).copied().unwrap_or("12")
}

fn flag(holds: bool) -> &'static str {
    if holds { "true" } else { "false" }
}

impl<S: FnMut(&[&str])> Features<'_, '_, S> {
    /// One feature, of so many parts.
    fn add<const PARTS: usize>(&mut self, feature: [&str; PARTS]) {
        (self.sink)(&feature);
    }

    /// The word that opens the point, and how.
    fn of_head(&mut self) {
        let (act, head) = (&self.draft.act, &self.draft.act.head);
        let Names { act: of, status, head: kind, .. } = self.names;
        self.add(["always"]);
        self.add(["act=", of]);
        self.add(["status=", status]);
        self.add(["head=", kind]);
        self.add(["class=", &name(head.entry.class)]);
        self.add(["lemma=", head.entry.lemma]);
        self.add(["kind=", kind, " act=", of]);
        self.add(["form=", &name(head.form.shape()), " ", &name(head.form.number())]);
        for (name, holds) in [
            ("first_person", head.form.person() == 1),
            ("future", head.future),
            ("announced", head.announced),
            ("reported", head.reported),
            ("joined", head.proclitics.conjunction.is_some()),
            ("pronoun", head.enclitic.is_some()),
            ("reporting", act.reported_verb.is_some()),
            ("rule_core", self.draft.core),
            ("act_of_verb", head.entry.act == Some(act.act)),
        ] {
            if holds {
                self.add([name]);
            }
        }
        self.add(["rule_core=", flag(self.draft.core), " act=", of]);
        let before = head.start.checked_sub(1);
        let before = before.map_or(TokenKind::ParagraphEnd, |token| self.tagged.text.kind(token));
        self.add(["before=", &name(before)]);
    }

    /// Whose act it is, and how they were found.
    fn of_speakers(&mut self, context: &Context<'_, '_>) {
        let act = &self.draft.act;
        let entities = &context.cast.registry.entities;
        let principals = &context.occasion.principals;
        let Names { act: of, status, head, attribution } = self.names;
        let speakers = digits(act.speakers.len().min(MANY));
        self.add(["attribution=", attribution]);
        self.add(["attribution=", attribution, " act=", of]);
        self.add(["attribution=", attribution, " head=", head]);
        self.add(["speakers=", speakers]);
        self.add(["speakers=", speakers, " act=", of]);
        self.add(["addressees=", digits(act.addressees.len().min(MANY))]);
        self.add(["principals=", digits(principals.len().min(MANY))]);
        self.add(["event=", &name(context.occasion.kind)]);
        let who = standing(&act.speakers, principals);
        self.add(["who=", who]);
        self.add(["who=", who, " status=", status]);
        if let Some(&first) = act.speakers.first() {
            let entity = &entities[first];
            let kind = name(entity.kind);
            self.add(["speaker=", &kind]);
            self.add(["speaker=", &kind, " ", attribution]);
            self.add(["speaker_named=", flag(entity.name.is_some())]);
            self.add(["speaker_office=", flag(entity.office.is_some())]);
            self.add(["speaker_country=", flag(entity.country.is_some())]);
            self.add(["speaker_mentions=", digits(entity.mentions.len().min(MOST_MENTIONS))]);
        }
        let same = |id: &EntityId| entities[*id].country == entities[act.speakers[0]].country;
        if act.speakers.len() > 1 && act.speakers.iter().all(same) {
            self.add(["speakers_of_one_country"]);
        }
    }

    /// Areas and instruments.
    fn of_substance(&mut self) {
        let Names { act, status, .. } = self.names;
        let alone = self.draft.areas == [Area::PoliticalRelations];
        self.add(["areas=", digits(self.draft.areas.len())]);
        self.add(["relation_alone=", flag(alone), " act=", act]);
        for (place, area) in self.draft.areas.iter().map(name).enumerate() {
            self.add(["area=", &area]);
            if place == 0 {
                self.add(["first_area=", &area, " status=", status]);
            }
        }
        self.add(["instruments=", digits(self.draft.instruments.len())]);
        for InstrumentMention { kind, stage, .. } in &self.draft.instruments {
            let kind = name(kind);
            self.add(["instrument=", &kind]);
            self.add(["instrument=", &kind, " ", &name(stage)]);
        }
        if !self.draft.instruments.is_empty() {
            self.add(["instruments status=", status]);
        }
    }

    /// Where in the release it stands, and beside what.
    fn of_place(&mut self, drafts: &[Draft], index: usize) {
        self.add(["place=", digits(index.min(LAST_PLACE))]);
        self.add(["points=", size(drafts.len())]);
        let tenth = 10 * self.draft.act.head.start / self.tagged.text.tokens.len().max(1);
        self.add(["tenth=", digits(tenth)]);
        let before = index.checked_sub(1).map(|index| &drafts[index]);
        for (beside, other) in [("previous", before), ("next", drafts.get(index + 1))] {
            let Some(other) = other else {
                self.add([beside, "=none"]);
                continue;
            };
            self.add([beside, "_act=", &name(other.act.act)]);
            self.add([beside, "_same_areas=", flag(other.areas == self.draft.areas)]);
            self.add([beside, "_same_speakers=", flag(other.act.speakers == self.draft.act.speakers)]);
            let gap = other.act.clause.start.abs_diff(self.draft.act.clause.end);
            self.add([beside, "_adjoins=", flag(gap <= 2)]);
        }
    }

    /// How long the complement is, and what it holds besides words.
    fn of_complement(&mut self, context: &Context<'_, '_>) {
        let Names { status, .. } = self.names;
        let length = size(self.complement.len());
        self.add(["length=", length]);
        self.add(["length=", length, " status=", status]);
        // «مباحثات بين فلان ونظيره، تناولت …»: a complement may begin before its head.
        let subject = self.complement.start.saturating_sub(self.draft.act.head.token);
        self.add(["subject_length=", size(subject)]);
        let counts = Counts::of(context, self.complement.clone());
        let (substance, narrower) = (size(counts.substance), digits(counts.narrower.min(MANY)));
        self.add(["substance=", substance]);
        self.add(["substance=", substance, " status=", status]);
        self.add(["relation=", digits(counts.relation.min(MANY))]);
        self.add(["narrower=", narrower]);
        self.add(["cues=", digits(counts.relation.min(1)), " ", narrower]);
        self.add(["mentions=", digits(counts.mentions.min(MANY))]);
        for (name, holds) in [
            ("holds_quotes", counts.quotes),
            ("holds_year", counts.year),
            ("holds_number", counts.number),
            ("holds_reports", counts.reports),
            ("holds_verb", counts.verb),
        ] {
            if holds {
                self.add([name]);
                self.add([name, " status=", status]);
            }
        }
    }

    /// The words of the complement without names and particles, and the particle that opens it.
    fn of_words(&mut self, context: &Context<'_, '_>) {
        let tagged = self.tagged;
        let Names { status, .. } = self.names;
        let start = self.complement.start;
        self.add(["opens=", bare(tagged.folded(start))]);
        let end = self.complement.end.min(start + MOST_WORDS);
        let mut seen: Vec<&str> = Vec::new();
        for token in start..end {
            let word = bare(tagged.folded(token));
            if !is_content(context, token) || seen.contains(&word) {
                continue;
            }
            if seen.len() < FIRST_WORDS {
                self.add(["early=", word]);
                self.add(["early=", word, " status=", status]);
            }
            self.add(["word=", word]);
            seen.push(word);
        }
    }
}

/// Counts above are one.
const MANY: usize = 3;
/// The same for how often somebody is mentioned …
const MOST_MENTIONS: usize = 5;
/// … and for a point's number in its release.
const LAST_PLACE: usize = 6;
/// Words further behind say little.
const MOST_WORDS: usize = 60;
/// So many words open a complement.
const FIRST_WORDS: usize = 3;

/// What a complement holds.
#[derive(Default)]
pub(super) struct Counts {
    substance: usize,
    relation: usize,
    /// Words of areas other than the relation.
    pub(super) narrower: usize,
    mentions: usize,
    quotes: bool,
    year: bool,
    number: bool,
    reports: bool,
    verb: bool,
}

impl Counts {
    pub(super) fn of(context: &Context<'_, '_>, complement: Range<usize>) -> Counts {
        let tagged = context.tagged;
        let mut counts = Counts::default();
        let mut cued = complement.start;
        let mut named = None;
        for token in complement {
            if let Some(reading) = tagged.find(token, Category::AreaCue) {
                cued = cued.max(token + reading.tokens);
                match lexicon::AREA_CUES[usize::from(reading.sense.entry)].area {
                    Some(Area::PoliticalRelations) => counts.relation += 1,
                    Some(_) => counts.narrower += 1,
                    None => {}
                }
            }
            counts.substance += usize::from(token >= cued && is_content(context, token));
            let mention = context.cast.mention_at(token);
            counts.mentions += usize::from(mention.is_some() && mention != named);
            named = mention;
            let kind = tagged.text.kind(token);
            counts.quotes |= kind == TokenKind::QuoteOpen;
            counts.number |= kind == TokenKind::Number;
            counts.year |= tagged.folded(token).parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year));
            counts.reports |= tagged.is_function(token, "complementiser");
            counts.verb |= tagged.finite(token).is_some();
        }
        counts
    }
}

/// A word that is neither particle nor name.
fn is_content(context: &Context<'_, '_>, token: usize) -> bool {
    let tagged = context.tagged;
    tagged.is_word(token)
        && tagged.function(token).is_none_or(|kind| kind == "ordinary")
        && context.cast.mention_at(token).is_none()
        && !tagged.is(token, Category::Nisba)
        && !tagged.is(token, Category::State)
}

/// The spelling without «و» and the article.
fn bare(folded: &str) -> &str {
    let joined = folded.strip_prefix('و').filter(|rest| rest.chars().count() >= SHORTEST_STEM);
    let word = joined.unwrap_or(folded);
    let rest = crate::words::without_article(word);
    rest.filter(|rest| rest.chars().count() >= SHORTEST_STEM - 1).unwrap_or(word)
}

/// A shorter rest is no word behind «و».
const SHORTEST_STEM: usize = 4;

/// How the speakers stand to those who met.
fn standing(speakers: &[EntityId], principals: &[EntityId]) -> &'static str {
    match (speakers, principals) {
        ([], _) => "nobody",
        (_, []) => "no_principals",
        ([one], [first, ..]) if one == first => "first",
        ([one], principals) if principals.contains(one) => "further",
        (speakers, principals)
            if speakers.len() == principals.len() && speakers.iter().all(|id| principals.contains(id)) =>
        {
            "all"
        }
        (speakers, principals) if speakers.iter().any(|id| principals.contains(id)) => "some",
        _ => "others",
    }
}

/// A length in steps that double.
fn size(length: usize) -> &'static str {
    digits((length + 1).ilog2().min(6) as usize)
}
