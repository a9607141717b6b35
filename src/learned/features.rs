//! What the model sees of a point: plain strings `name=value`, each at most once.

use super::Context;
use crate::actors::EntityId;
use crate::lexicon::{self, Category};
use crate::model::Area;
use crate::points::Draft;
use crate::text::TokenKind;
use crate::words::Tagged;
use std::fmt::{self, Write};
use std::ops::Range;

/// Hands every feature of a point to the sink.
pub(super) fn visit(context: &Context<'_, '_>, drafts: &[Draft], index: usize, sink: impl FnMut(&str)) {
    let mut features = Features {
        tagged: context.tagged,
        draft: &drafts[index],
        complement: drafts[index].act.complement..drafts[index].act.clause.end,
        buffer: String::new(),
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
    buffer: String,
    sink: S,
}

impl<S: FnMut(&str)> Features<'_, '_, S> {
    /// One feature, written into a buffer that all share.
    fn add(&mut self, feature: fmt::Arguments<'_>) {
        self.buffer.clear();
        // Writing to a string cannot fail.
        let _ = self.buffer.write_fmt(feature);
        (self.sink)(&self.buffer);
    }

    /// The word that opens the point, and how.
    fn of_head(&mut self) {
        let (act, head) = (&self.draft.act, &self.draft.act.head);
        self.add(format_args!("always"));
        self.add(format_args!("act={:?}", act.act));
        self.add(format_args!("status={:?}", act.act.status()));
        self.add(format_args!("head={:?}", head.kind));
        self.add(format_args!("class={:?}", head.entry.class));
        self.add(format_args!("lemma={}", head.entry.lemma));
        self.add(format_args!("kind={:?} act={:?}", head.kind, act.act));
        self.add(format_args!("form={:?} {:?}", head.form.shape(), head.form.number()));
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
                self.add(format_args!("{name}"));
            }
        }
        self.add(format_args!("rule_core={} act={:?}", self.draft.core, act.act));
        let before = head.start.checked_sub(1);
        let before = before.map_or(TokenKind::ParagraphEnd, |token| self.tagged.text.kind(token));
        self.add(format_args!("before={before:?}"));
    }

    /// Whose act it is, and how they were found.
    fn of_speakers(&mut self, context: &Context<'_, '_>) {
        let act = &self.draft.act;
        let entities = &context.cast.registry.entities;
        let principals = &context.occasion.principals;
        self.add(format_args!("attribution={:?}", act.attribution));
        self.add(format_args!("attribution={:?} act={:?}", act.attribution, act.act));
        self.add(format_args!("attribution={:?} head={:?}", act.attribution, act.head.kind));
        self.add(format_args!("speakers={}", act.speakers.len().min(MANY)));
        self.add(format_args!("speakers={} act={:?}", act.speakers.len().min(MANY), act.act));
        self.add(format_args!("addressees={}", act.addressees.len().min(MANY)));
        self.add(format_args!("principals={}", principals.len().min(MANY)));
        self.add(format_args!("event={:?}", context.occasion.kind));
        let who = standing(&act.speakers, principals);
        self.add(format_args!("who={who}"));
        self.add(format_args!("who={who} status={:?}", act.act.status()));
        if let Some(&first) = act.speakers.first() {
            let entity = &entities[first];
            self.add(format_args!("speaker={:?}", entity.kind));
            self.add(format_args!("speaker={:?} {:?}", entity.kind, act.attribution));
            self.add(format_args!("speaker_named={}", entity.name.is_some()));
            self.add(format_args!("speaker_office={}", entity.office.is_some()));
            self.add(format_args!("speaker_country={}", entity.country.is_some()));
            self.add(format_args!("speaker_mentions={}", entity.mentions.len().min(MOST_MENTIONS)));
        }
        let same = |id: &EntityId| entities[*id].country == entities[act.speakers[0]].country;
        if act.speakers.len() > 1 && act.speakers.iter().all(same) {
            self.add(format_args!("speakers_of_one_country"));
        }
    }

    /// Areas and instruments.
    fn of_substance(&mut self) {
        let status = self.draft.act.act.status();
        let alone = self.draft.areas == [Area::PoliticalRelations];
        self.add(format_args!("areas={}", self.draft.areas.len()));
        self.add(format_args!("relation_alone={alone} act={:?}", self.draft.act.act));
        for (place, area) in self.draft.areas.iter().enumerate() {
            self.add(format_args!("area={area:?}"));
            if place == 0 {
                self.add(format_args!("first_area={area:?} status={status:?}"));
            }
        }
        self.add(format_args!("instruments={}", self.draft.instruments.len()));
        for (kind, stage, _) in &self.draft.instruments {
            self.add(format_args!("instrument={kind:?}"));
            self.add(format_args!("instrument={kind:?} {stage:?}"));
        }
        if !self.draft.instruments.is_empty() {
            self.add(format_args!("instruments status={status:?}"));
        }
    }

    /// Where in the release it stands, and beside what.
    fn of_place(&mut self, drafts: &[Draft], index: usize) {
        self.add(format_args!("place={}", index.min(LAST_PLACE)));
        self.add(format_args!("points={}", size(drafts.len())));
        self.add(format_args!(
            "tenth={}",
            10 * self.draft.act.head.start / self.tagged.text.tokens.len().max(1)
        ));
        let before = index.checked_sub(1).map(|index| &drafts[index]);
        for (name, other) in [("previous", before), ("next", drafts.get(index + 1))] {
            let Some(other) = other else {
                self.add(format_args!("{name}=none"));
                continue;
            };
            self.add(format_args!("{name}_act={:?}", other.act.act));
            self.add(format_args!("{name}_same_areas={}", other.areas == self.draft.areas));
            self.add(format_args!("{name}_same_speakers={}", other.act.speakers == self.draft.act.speakers));
            let gap = other.act.clause.start.abs_diff(self.draft.act.clause.end);
            self.add(format_args!("{name}_adjoins={}", gap <= 2));
        }
    }

    /// How long the complement is, and what it holds besides words.
    fn of_complement(&mut self, context: &Context<'_, '_>) {
        let status = self.draft.act.act.status();
        self.add(format_args!("length={}", size(self.complement.len())));
        self.add(format_args!("length={} status={status:?}", size(self.complement.len())));
        self.add(format_args!("subject_length={}", size(self.complement.start - self.draft.act.head.token)));
        let counts = Counts::of(self.tagged, context, self.complement.clone());
        self.add(format_args!("substance={}", size(counts.substance)));
        self.add(format_args!("substance={} status={status:?}", size(counts.substance)));
        self.add(format_args!("relation={}", counts.relation.min(MANY)));
        self.add(format_args!("narrower={}", counts.narrower.min(MANY)));
        self.add(format_args!("cues={} {}", counts.relation.min(1), counts.narrower.min(MANY)));
        self.add(format_args!("mentions={}", counts.mentions.min(MANY)));
        for (name, holds) in [
            ("quotes", counts.quotes),
            ("year", counts.year),
            ("number", counts.number),
            ("reports", counts.reports),
            ("verb", counts.verb),
        ] {
            if holds {
                self.add(format_args!("holds_{name}"));
                self.add(format_args!("holds_{name} status={status:?}"));
            }
        }
    }

    /// The words of the complement without names and particles, and the particle that opens it.
    fn of_words(&mut self, context: &Context<'_, '_>) {
        let tagged = self.tagged;
        let status = self.draft.act.act.status();
        let start = self.complement.start;
        self.add(format_args!("opens={}", bare(tagged.folded(start))));
        let end = self.complement.end.min(start + MOST_WORDS);
        let mut seen: Vec<&str> = Vec::new();
        for token in start..end {
            let word = bare(tagged.folded(token));
            if !is_content(context, token) || seen.contains(&word) {
                continue;
            }
            if seen.len() < FIRST_WORDS {
                self.add(format_args!("early={word}"));
                self.add(format_args!("early={word} status={status:?}"));
            }
            self.add(format_args!("word={word}"));
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
struct Counts {
    substance: usize,
    relation: usize,
    narrower: usize,
    mentions: usize,
    quotes: bool,
    year: bool,
    number: bool,
    reports: bool,
    verb: bool,
}

impl Counts {
    fn of(tagged: &Tagged<'_>, context: &Context<'_, '_>, complement: Range<usize>) -> Counts {
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
    let rest = ["بال", "لل", "ال"].iter().find_map(|article| word.strip_prefix(article));
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
fn size(length: usize) -> u32 {
    (length + 1).ilog2().min(6)
}
