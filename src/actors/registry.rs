//! The entities of a text.

use crate::lexicon::word_lists::{FAMILY_FIRST_STATES, FIRM_NOUNS};
use crate::lexicon::{self, Gender};
use crate::mentions::is_spelling;
use crate::model::ActorKind;
use std::ops::Range;

/// Index of an entity in its registry.
pub(crate) type EntityId = usize;

/// Somebody or something that the text mentions.
#[derive(Clone, Debug)]
pub(crate) struct Entity {
    pub(crate) kind: ActorKind,
    /// The fullest name, as the text writes it.
    pub(crate) name: Option<String>,
    /// Folded words of that name.
    pub(crate) name_words: Vec<String>,
    /// The fullest office, as the text writes it.
    pub(crate) office: Option<String>,
    /// The same without the nationality.
    pub(crate) office_without_country: Option<String>,
    /// Heads of the offices it was called by: indices in the lexicon's table.
    pub(crate) office_heads: Vec<u16>,
    /// Folded words of its office without the nationality.
    pub(crate) office_words: Vec<String>,
    /// ISO code, where known.
    pub(crate) country: Option<&'static str>,
    /// Id of an organisation.
    pub(crate) organisation: Option<&'static str>,
    /// Whether it is known for serving an organisation that the text does not name.
    pub(crate) serves_organisation: bool,
    pub(crate) gender: Option<Gender>,
    /// Tokens of every mention, in text order.
    pub(crate) mentions: Vec<Range<usize>>,
}

impl Entity {
    /// An entity of which nothing but the kind is known.
    pub(crate) fn new(kind: ActorKind) -> Entity {
        Entity {
            kind,
            name: None,
            name_words: Vec::new(),
            office: None,
            office_without_country: None,
            office_heads: Vec::new(),
            office_words: Vec::new(),
            country: None,
            organisation: None,
            serves_organisation: false,
            gender: None,
            mentions: Vec::new(),
        }
    }
}

impl Entity {
    /// «الرئيس التنفيذي …», «مدير شركة …».
    pub(crate) fn leads_firm(&self) -> bool {
        let mut heads = self.office_heads.iter();
        self.names_firm() || heads.any(|&head| lexicon::OFFICES[usize::from(head)].kind == "business")
    }

    /// Whether its office names a firm: «الرئيس التنفيذي لشركة كذا», but not «… للشركة».
    pub(crate) fn names_firm(&self) -> bool {
        // «رئيس شركة».
        let heads = |&head: &u16| {
            let last = lexicon::OFFICES[usize::from(head)].name.rsplit(' ').next();
            last == Some("شركة")
        };
        let named = self.office_heads.iter().any(heads);
        named
            || self.office_words.iter().any(|word| {
                FIRM_NOUNS.contains(&word.as_str())
                    || word.strip_prefix(['ل', 'ب']).is_some_and(|noun| FIRM_NOUNS.contains(&noun))
            })
    }

    /// Whether nothing says yet whom it serves.
    pub(crate) fn is_homeless(&self) -> bool {
        self.country.is_none() && self.organisation.is_none() && !self.serves_organisation
    }

    /// Whether it holds an office of a kind of `offices.tsv`; whoever is «الرئيس» and nothing more heads a state.
    pub(crate) fn has_office_of_kind(&self, kind: &str) -> bool {
        let president = kind == "head_of_state" && self.office_words.is_empty();
        self.office_heads.iter().any(|&head| {
            let own = lexicon::OFFICES[usize::from(head)].kind;
            own == kind || president && own == "head"
        })
    }
}

/// All entities, by id.
#[derive(Default)]
pub(crate) struct Registry {
    pub(crate) entities: Vec<Entity>,
}

impl Registry {
    /// Adds an entity.
    pub(crate) fn add(&mut self, entity: Entity) -> EntityId {
        self.entities.push(entity);
        self.entities.len() - 1
    }

    /// The persons in order of mention.
    pub(crate) fn persons(&self) -> impl DoubleEndedIterator<Item = (EntityId, &Entity)> {
        self.entities.iter().enumerate().filter(|(_, entity)| entity.kind == ActorKind::Person)
    }

    /// The person whose name shares enough words with these. `forename`: the only word is a given name.
    pub(crate) fn person_named(&self, words: &[String], forename: bool) -> Option<EntityId> {
        let same = |entity: &Entity, known: &[String]| {
            // «ليو» is «الوزير الصيني ليو جيان تشاو».
            let family_first = entity.country.is_some_and(|code| FAMILY_FIRST_STATES.contains(&code));
            let forename = forename && !family_first;
            match (known.len(), words.len()) {
                (0, _) | (_, 0) => false,
                _ if same_without_patronymic(known, words) => true,
                (held, given) if held <= given => is_within(known, words, forename),
                _ => is_within(words, known, forename),
            }
        };
        let named = || self.persons().filter(|(_, entity)| same(entity, &entity.name_words));
        // «ماكرون», where his wife is named too: the one of whom the text speaks most.
        let exact = if words.len() == 1 && !forename {
            named().max_by_key(|(_, entity)| entity.mentions.len())
        } else {
            named().next_back()
        };
        let spelt = || {
            self.persons().rfind(|(_, entity)| {
                respelt(&entity.name_words, words).is_some_and(|known| same(entity, &known))
            })
        };
        exact.or_else(spelt).map(|(id, _)| id)
    }

    /// The person for whom that is so, where it is so for no other.
    pub(super) fn only(&self, is_so: impl Fn(&Entity) -> bool) -> Option<EntityId> {
        let mut found = self.persons().filter(|(_, entity)| is_so(entity));
        let (one, _) = found.next()?;
        found.next().is_none().then_some(one)
    }

    /// «أنور» is «أنور إبراهيم», «منصور» is «فريد بن منصور»: the only one whose name it opens, or whose father's name it is.
    pub(crate) fn only_with_forename(&self, words: &[String]) -> Option<EntityId> {
        let [forename] = words else { return None };
        let of_father =
            |name: &[String]| matches!(name, [.., son_of, father] if son_of == "بن" && father == forename);
        let named = |entity: &Entity| {
            let name = &entity.name_words;
            name.len() > 1 && name.first() == Some(forename) || of_father(name)
        };
        self.only(named)
    }

    /// The state with that code.
    pub(crate) fn state(&self, code: &str) -> Option<EntityId> {
        self.entities
            .iter()
            .position(|entity| entity.kind == ActorKind::State && entity.country == Some(code))
    }
}

/// A known name in the letters in which other words spell parts of it: «القطان» as «قطان», «يعالون» as «يعلون».
/// `None` where nothing is spelt otherwise.
fn respelt(known: &[String], words: &[String]) -> Option<Vec<String>> {
    let spelling = |part: &String| words.iter().find(|word| is_spelling(part, word));
    if known.iter().all(|part| words.contains(part) || spelling(part).is_none()) {
        return None;
    }
    Some(known.iter().map(|part| spelling(part).unwrap_or(part).clone()).collect())
}

/// «سلطان أحمد الجابر» is «سلطان بن أحمد الجابر».
fn same_without_patronymic(one: &[String], other: &[String]) -> bool {
    fn bare(name: &[String]) -> impl Iterator<Item = &String> {
        name.iter().filter(|word| *word != "بن" && *word != "بنت")
    }
    one.len() > 1 && one.len() != other.len() && bare(one).eq(bare(other))
}

/// «مون جيه إن», «شي جين بينغ»: three short words, the family's first.
fn is_east_asian(name: &[String]) -> bool {
    name.len() == 3 && name.iter().all(|word| word.chars().count() <= LONGEST_SYLLABLE && word != "بن")
}

/// Letters of a part of such a name.
const LONGEST_SYLLABLE: usize = 4;

/// Whether the shorter name is part of the longer one. One word alone must be the last of the longer name,
/// or inside it, or its first where a patronymic follows: «سلمان» is «سلمان بن عبدالعزيز», «محمد» is not «محمد السادس».
/// A father's name is not his son's: «محمد بن راشد» is not «حمدان بن محمد بن راشد», nor «سلمان» «محمد بن سلمان»;
/// «خالفة» is «عبد الرحمن بن خالفة», for it is no given name.
fn is_within(short: &[String], long: &[String], forename: bool) -> bool {
    let fathered = |position: usize| position > 0 && long[position - 1] == "بن";
    let [word] = short else {
        let starts_alike = long.first() == short.first();
        let family = long.ends_with(short) && !fathered(long.len() - short.len());
        let known_by_later_name = long[1..].first() == short.first();
        return short.iter().all(|word| long.contains(word))
            && (starts_alike || family || known_by_later_name);
    };
    let patronymic = long.get(1).is_some_and(|second| second == "بن");
    let last = long.last() == Some(word) && !(forename && fathered(long.len() - 1));
    let inside =
        long.iter().enumerate().skip(1).any(|(position, other)| other == word && !fathered(position));
    let first = long.first() == Some(word) && !patronymic && (!forename || is_east_asian(long));
    last || first || long.len() > 2 && inside || patronymic && long.first() == Some(word)
}
