//! Who holds an office: whom a mention by office alone means, and whose name a mention of it gives at last.

use super::office_words::{
    SHARED_BEGINNING, begin_alike_and_hold, holds_all, same_institution, shares_beginning, with_head,
};
use super::public_figures::{Serves, served_by};
use super::resolve::{Resolver, presides};
use super::{Entity, EntityId};
use crate::lexicon;
use crate::lexicon::word_lists::{
    FORMER, GUESTS, HONOURS, LED_SIDES, PARTS_OF_PARLIAMENTS, REALMS, VAGUE_HEADS, VAGUE_PORTFOLIOS,
};
use crate::mentions::{Mention, OfficePhrase, Person};
use std::ops::Range;

/// Somebody who may be meant.
type Candidate<'r> = (EntityId, &'r Entity);

impl Resolver<'_, '_> {
    /// The one known by office only whom a mention of the same office now names.
    pub(super) fn nameless_holder(&self, person: &Person, name: &[String]) -> Option<EntityId> {
        let office = person.office.as_ref().filter(|_| !person.joint)?;
        if office.is_bare() {
            return self.nameless_ambassador(office);
        }
        let words = self.office_words(office);
        // A public figure is no foreign minister of another state.
        let known = match served_by(name) {
            Some(Serves::State(code)) => Some(code),
            _ => None,
        };
        let holder = self.registry.persons().find(|(_, entity)| {
            let own = known.is_none() || entity.country.is_none() || entity.country == known;
            own && entity.name.is_none()
                && entity.office_heads.contains(&office.head)
                && (entity.office_words == words
                    || same_institution(&entity.office_words, &words)
                    || is_same_ministry_of(entity, office, &words))
                && (office.country.is_none() || entity.country.is_none() || entity.country == office.country)
        });
        holder.map(|(id, _)| id)
    }

    /// «الملك خوان» is «ملك إسبانيا خوان الخامس»: a ruler by his forename.
    pub(super) fn ruler_by_forename(&self, person: &Person, name: &[String]) -> Option<EntityId> {
        let office = person.office.as_ref().filter(|office| presides(office.head))?;
        let [forename] = name else { return None };
        self.registry.only(|entity| {
            entity.name_words.first() == Some(forename) && entity.office_heads.contains(&office.head)
        })
    }

    /// «السفير التركي في الولايات المتحدة», later «سفير تركيا فلان»: one country, one such ambassador without a name.
    fn nameless_ambassador(&self, office: &OfficePhrase) -> Option<EntityId> {
        let country = office.country.filter(|_| office.kind() == "ambassador")?;
        self.registry.only(|entity| {
            entity.name.is_none()
                && entity.country == Some(country)
                && entity.office_heads.contains(&office.head)
        })
    }

    /// Whom an office without a name means.
    pub(super) fn by_office(
        &self,
        mention: &Mention,
        person: &Person,
        antecedent: Option<EntityId>,
    ) -> Option<EntityId> {
        if person.counterpart {
            return self.by_counterpart(mention, antecedent);
        }
        let office = person.office.as_ref()?;
        let words = without_owner(self.office_words(office));
        let other = self.counterpart_behind(mention);
        // «الرئيس الأمريكي» is not he who was called «الرئيس الأمريكي السابق».
        let former = office.tokens.clone().any(|token| self.tagged.spells(token, FORMER));
        let candidates = self.registry.persons().filter(|(_, entity)| {
            self.may_hold(entity, office)
                && (former || !self.is_former(entity))
                && other.is_none_or(|other| known_country(entity) != Some(other))
                && !self.is_own_beside(entity, office)
        });
        // «عاهل البلاد»: whoever reigns there.
        if office.is_bare() || matches!(words.as_slice(), [word] if word == COUNTRY) {
            let mut bare: Vec<_> = candidates.collect();
            // «نائب رئيس الوزراء» is rather he than the deputy named last, a woman.
            if office.country.is_none() {
                self.keep_called_so(&mut bare, mention, office);
            }
            return self.by_bare_office(office, antecedent, &bare);
        }
        let mut fitting: Vec<_> = candidates.filter(|(_, entity)| fits(entity, office, &words)).collect();
        self.keep_called_so(&mut fitting, mention, office);
        self.own_or_last(&fitting, office)
            .or_else(|| self.of_same_beginning(office, &words))
            .or_else(|| self.of_same_organisation(office))
            .or_else(|| self.of_side(office, &words))
            .or_else(|| self.of_short_name(office, &words))
            .or_else(|| self.of_fewer_words(office, &words))
            .or_else(|| self.of_bare_rank(office))
            .or_else(|| self.chair_of_parliament(office))
            .or_else(|| self.only_figure(office))
    }

    /// «نظيره الكندي», «ضيفه الكيني», who need not have his office.
    fn by_counterpart(&self, mention: &Mention, antecedent: Option<EntityId>) -> Option<EntityId> {
        let country = mention.country?;
        let guest = self.tagged.spells(mention.tokens.start, GUESTS);
        let named = |entity: &Entity| guest && entity.name.is_some() && self.serves(entity, country);
        self.registry.only(named).or_else(|| self.counterpart_of(antecedent, country))
    }

    /// Of those whom an office fits: of its gender and called with its honour, where any are.
    fn keep_called_so(&self, fitting: &mut Vec<Candidate<'_>>, mention: &Mention, office: &OfficePhrase) {
        // «وزير الخارجية» is rather he than she.
        let agrees = |entity: &Entity| entity.gender.is_none() || entity.gender == office.form.gender();
        if fitting.iter().any(|(_, entity)| agrees(entity)) {
            fitting.retain(|(_, entity)| agrees(entity));
        }
        // «سمو وزير الخارجية»: the one of two who was called so.
        let honour = self.honour(mention.tokens.start..office.tokens.start);
        let called = |entity: &Entity| {
            entity.mentions.iter().any(|tokens| honour.is_some() && self.honour(tokens.clone()) == honour)
        };
        if fitting.len() > 1 && fitting.iter().any(|(_, entity)| called(entity)) {
            fitting.retain(|(_, entity)| called(entity));
        }
    }

    /// Of those whom an office fits: the release's own one, else the last.
    fn own_or_last(&self, fitting: &[Candidate<'_>], office: &OfficePhrase) -> Option<EntityId> {
        // «وزير الخارجية» without a nationality is the release's own one.
        let own = fitting.iter().rfind(|(_, entity)| match office.country {
            Some(_) => entity.country == office.country,
            None => entity.office == entity.office_without_country,
        });
        // «التقى وزير الخارجية المصري فلان نظيره الأردني فلانا», later «وزير الخارجية»: at home, or who is nobody's counterpart.
        let at_home =
            || fitting.iter().rfind(|(_, entity)| self.home.is_some() && entity.country == self.home);
        let first = || fitting.iter().rfind(|(_, entity)| !self.is_counterpart(entity));
        own.or_else(at_home).or_else(first).or(fitting.last()).map(|(id, _)| *id)
    }

    /// «الوزير فلان … نظيره المصري علان», later «وزير الخارجية المصري»: the only one named of that country whom nothing but the head of
    /// an office has called so far.
    fn of_bare_rank(&self, office: &OfficePhrase) -> Option<EntityId> {
        self.registry.only(|entity| {
            entity.name.is_some()
                && office.country.is_some()
                && entity.country == office.country
                && entity.office_words.is_empty()
                && entity.office_heads.first() == Some(&office.head)
        })
    }

    /// «رئيس الغرفة السفلى للبرلمان».
    fn chair_of_parliament(&self, office: &OfficePhrase) -> Option<EntityId> {
        let chair = Some(office).filter(|office| leads_parliament(office.head))?;
        if chair.country.is_some() { self.of_same_rank(chair) } else { self.own_of_same_rank(chair) }
    }

    /// By which honour these words call somebody: «صاحب السمو الأمير فلان», «سمو وزير الخارجية».
    fn honour(&self, mut tokens: Range<usize>) -> Option<&'static str> {
        tokens.find_map(|token| {
            let word = self.tagged.folded(token).trim_start_matches(['و', 'ل']);
            // «وزير الدولة» has no honour in it.
            let bare = word.strip_prefix("ال").filter(|bare| *bare != "دوله").unwrap_or(word);
            HONOURS.iter().copied().find(|honour| *honour == bare)
        })
    }

    /// «الرئيس الأمريكي السابق فلان»: whose office is somebody else's by now.
    fn is_former(&self, entity: &Entity) -> bool {
        let former = |token: usize| self.tagged.spells(token, FORMER);
        entity.mentions.first().is_some_and(|tokens| tokens.clone().any(former))
    }

    /// «معالي وزير الخارجية فلان … وزير الخارجية الروسي»: whom the release names without a nationality is its own, no Russian.
    fn is_own_beside(&self, entity: &Entity, office: &OfficePhrase) -> bool {
        let own = entity.name.is_some() && entity.is_homeless() && known_country(entity).is_none();
        let foreign = office.country.is_some_and(|country| self.home.is_some_and(|home| home != country));
        own && foreign && !office.is_bare()
    }

    /// Whether somebody was called by that head and may be of its country.
    fn may_hold(&self, entity: &Entity, office: &OfficePhrase) -> bool {
        let known = known_country(entity);
        let country = office.country.is_none() || known.is_none() || known == office.country;
        country && entity.office_heads.contains(&office.head)
    }

    /// «الوزير», «الرئيس الفرنسي»: whom a head means with nothing but a nationality.
    fn by_bare_office(
        &self,
        office: &OfficePhrase,
        antecedent: Option<EntityId>,
        candidates: &[Candidate<'_>],
    ) -> Option<EntityId> {
        let Some(country) = office.country else {
            return antecedent
                .filter(|last| candidates.iter().any(|(id, _)| id == last))
                .or_else(|| candidates.first().map(|(id, _)| *id))
                .or_else(|| self.own_of_same_rank(office))
                .or_else(|| self.of_fewer_words(office, &[]));
        };
        let of_country = |(_, entity): &&(EntityId, &Entity)| entity.country == office.country;
        let named = candidates.iter().filter(of_country).rfind(|(_, entity)| entity.name.is_some());
        let same = named.or_else(|| candidates.iter().rfind(of_country));
        // «مستشار الأمن القومي فلان», later «مستشار الأمن القومي الأميركي».
        let known = || candidates.iter().rfind(|(_, entity)| self.serves(entity, country));
        same.or_else(known)
            .map(|(id, _)| *id)
            .or_else(|| self.first_of(country).filter(|_| heads_delegation(office)))
            .or_else(|| self.other_of_two(office, country, candidates))
            .or_else(|| self.of_same_rank(office))
            .or_else(|| self.of_fewer_words(office, &[]))
            .or_else(|| self.only_figure(office))
    }

    /// «استقبل وزير الدفاع فلان نظيره الإيطالي فلانا …», later «الوزير العراقي»: of two who were named the one whose country no
    /// words have told yet.
    fn other_of_two(
        &self,
        office: &OfficePhrase,
        country: &str,
        candidates: &[Candidate<'_>],
    ) -> Option<EntityId> {
        let mut unmarked = candidates.iter().filter(|(_, entity)| {
            entity.name.is_some() && known_country(entity).is_none() && entity.is_homeless()
        });
        let one = unmarked.next().map(|(id, _)| *id);
        let another = self.registry.persons().any(|(_, entity)| {
            entity.name.is_some()
                && entity.office_heads.contains(&office.head)
                && known_country(entity).is_some_and(|code| code != country)
        });
        one.filter(|_| another && unmarked.next().is_none())
    }

    /// «الأمين العام لحلف شمال الأطلسي», later «الأمين العام للحلف»: the only one with such an office of such a body.
    fn of_short_name(&self, office: &OfficePhrase, words: &[String]) -> Option<EntityId> {
        let [word] = words else { return None };
        let body = word.strip_prefix("لل").or_else(|| word.strip_prefix("ال"))?;
        let same = |first: &String| {
            let bare = first.strip_prefix("لل").or_else(|| first.strip_prefix("ال"));
            bare.or_else(|| first.strip_prefix('ل')).unwrap_or(first) == body || first == body
        };
        // «رئيس مجلس النواب» is one word to the lexicon.
        let own = lexicon::OFFICES[usize::from(office.head)].name;
        let whole = |head: &u16| {
            let rest = lexicon::OFFICES[usize::from(*head)].name.strip_prefix(own);
            rest.is_some_and(|rest| rest.trim_start().split(' ').next() == Some(body))
        };
        // «وزير الخارجية الروسي» is no shorter word for the release's own one.
        let other = |entity: &Entity| entity.office_words == words && self.is_own_beside(entity, office);
        self.registry.only(|entity| {
            let alike =
                entity.office_heads.contains(&office.head) && entity.office_words.first().is_some_and(same);
            (alike || entity.office_heads.iter().any(whole)) && !other(entity)
        })
    }

    /// «المدير العام لصندوق التنمية», later «مدير الصندوق»: the only one named whose office holds all the words, in their order.
    fn of_fewer_words(&self, office: &OfficePhrase, words: &[String]) -> Option<EntityId> {
        let short = with_head(office.head, words);
        let kind = |head: u16| lexicon::OFFICES[usize::from(head)].kind;
        let holder = self.registry.only(|entity| {
            entity.name.is_some()
                && (office.country.is_none() || known_country(entity) == office.country)
                && entity.office_heads.first().is_some_and(|&head| {
                    // «رئيس الدولة» is no «رئيس مجلس الدولة».
                    let rules = matches!(office.kind(), "head_of_state" | "head_of_government" | "monarch");
                    let alike = !words.is_empty() || !rules || short.len() > 2 || kind(head) == office.kind();
                    alike && begin_alike_and_hold(&with_head(head, &entity.office_words), &short)
                })
        });
        // «المحافظ التركي» is «محافظ البنك المركزي التركي», «الرئيس التركي» no «رئيس هيئة».
        let telling = office.country.is_some() && !VAGUE_HEADS.contains(&short[0].as_str());
        holder.filter(|_| short.len() >= SHARED_BEGINNING || telling)
    }

    /// Ministers and heads of state whom everybody knows: an office with a nationality that nobody named holds.
    fn only_figure(&self, office: &OfficePhrase) -> Option<EntityId> {
        let leads =
            matches!(office.kind(), "minister" | "head_of_state" | "head_of_government" | "monarch" | "head");
        self.only_without_office(office.country.filter(|_| leads)?)
    }

    /// Whether somebody was named «نظيره» first.
    fn is_counterpart(&self, entity: &Entity) -> bool {
        let first = entity.mentions.first();
        first.is_some_and(|tokens| self.tagged.noun_of_role(tokens.start, "counterpart").is_some())
    }

    /// «وزير الخارجية ونظيره الأمريكي», «مع نظيره الأمريكي»: whose counterpart follows is no American.
    fn counterpart_behind(&self, mention: &Mention) -> Option<&'static str> {
        let next = mention.tokens.end;
        let next = next + usize::from(self.tagged.spells(next, &["مع"]));
        // «نظيره» is spelled like «نظيرة».
        let (noun, _) =
            self.tagged.noun_of_role(next, "counterpart").filter(|(noun, _)| !noun.proclitics.article)?;
        self.tagged.nisba(next + noun.tokens).map(|(_, code)| code)
    }

    /// «الأمين العام لجامعة الدول العربية», later «الأمين العام للجامعة العربية»: one organisation, one such head.
    fn of_same_organisation(&self, office: &OfficePhrase) -> Option<EntityId> {
        let organisation = lexicon::ORGANISATIONS[usize::from(office.organisation?)].id;
        self.registry.only(|entity| {
            entity.organisation == Some(organisation) && entity.office_heads.contains(&office.head)
        })
    }

    /// Whether somebody serves a state by his words, by what everybody knows, or, named without a nationality, at home.
    pub(super) fn serves(&self, entity: &Entity, country: &str) -> bool {
        let own = entity.country.or_else(|| match served_by(&entity.name_words) {
            Some(Serves::State(code)) => Some(code),
            Some(Serves::Organisation) => None,
            None => self.home.filter(|_| entity.is_homeless() && entity.office.is_some()),
        });
        own == Some(country)
    }

    /// «رئيس الدبلوماسية المغربية», «رئيس الجانب السعودي في …»: the only one named of that country, or its only minister.
    fn of_side(&self, office: &OfficePhrase, words: &[String]) -> Option<EntityId> {
        // «رئيس الدبلوماسية» alone is the home's.
        let home = || self.home.filter(|_| matches!(words, [word] if word == DIPLOMACY));
        let country = office.country.or_else(home)?;
        if !words.iter().any(|word| LED_SIDES.contains(&word.as_str())) {
            return None;
        }
        let named: Vec<_> = self
            .registry
            .persons()
            .filter(|(_, entity)| self.serves(entity, country) && entity.name.is_some())
            .collect();
        let minister = |entity: &Entity| {
            entity.office_heads.iter().any(|&head| lexicon::OFFICES[usize::from(head)].kind == "minister")
        };
        let only = |ids: Vec<EntityId>| (ids.len() == 1).then(|| ids[0]);
        let ministers = named.iter().filter(|(_, entity)| minister(entity)).map(|(id, _)| *id).collect();
        only(named.iter().map(|(id, _)| *id).collect()).or_else(|| only(ministers))
    }

    /// «رئيس هيئة الأركان العامة للجيش السعودي», later «رئيس هيئة الأركان العامة للقوات المسلحة السعودية»: one country, one such head.
    fn of_same_beginning(&self, office: &OfficePhrase, words: &[String]) -> Option<EntityId> {
        let country = office.country?;
        // «رئيس الوفد التركي»: whom the text named first of that country.
        if words == ["الوفد"] {
            return self.first_of(country);
        }
        self.registry.only(|entity| {
            self.serves(entity, country)
                && entity.office_heads.contains(&office.head)
                && (office.head_tokens >= LONG_HEAD || shares_beginning(&entity.office_words, words))
        })
    }

    /// Whom the text named first of a country.
    fn first_of(&self, country: &str) -> Option<EntityId> {
        self.registry.persons().find(|(_, entity)| self.serves(entity, country)).map(|(id, _)| id)
    }

    /// «الوزير الإسباني» is «وزير الدولة الإسباني فلان», «الرئيس الكيني» is «رئيس جمهورية كينيا فلان»:
    /// the only one of that country with an office of the kind.
    fn of_same_rank(&self, office: &OfficePhrase) -> Option<EntityId> {
        let kind = match office.kind() {
            "minister" => "minister",
            // «الرئيس» alone, with a nationality, is one of a state.
            "head" | "head_of_state" => "head_of_state",
            // «العاهل الإسباني» is «ملك إسبانيا فلان».
            "monarch" if presides(office.head) => "monarch",
            kind @ ("head_of_government" | "ambassador" | "envoy") => kind,
            kind if leads_parliament(office.head) => kind,
            _ => return None,
        };
        let reigns =
            |entity: &Entity| kind != "monarch" || entity.office_heads.iter().any(|&head| presides(head));
        self.registry.only(|entity| {
            office.country.is_some_and(|country| self.serves(entity, country))
                && is_of_rank(entity, kind)
                && reigns(entity)
        })
    }

    /// «رئيس الدولة» is «رئيس الجمهورية فلان», «رئيس الوزراء» «رئيس الحكومة فلان», «رئيس البرلمان» «رئيس مجلس النواب فلان»: the release's
    /// own one.
    fn own_of_same_rank(&self, office: &OfficePhrase) -> Option<EntityId> {
        let kind = office.kind();
        let rules = matches!(kind, "head_of_state" | "head_of_government") || presides(office.head);
        if !rules && !leads_parliament(office.head) {
            return None;
        }
        // «الرئيس التونسي فلان», later «رئيس الدولة».
        let only = |own: &dyn Fn(&Entity) -> bool| {
            self.registry.only(|entity| own(entity) && is_of_rank(entity, kind))
        };
        only(&|entity| entity.office == entity.office_without_country)
            .or_else(|| only(&|entity| self.home.is_some_and(|home| entity.country == Some(home))))
            .or_else(|| {
                let republic = kind == "head_of_state" && self.is_at_home_in_realm();
                only(&|entity| entity.name.is_some()).filter(|_| leads_parliament(office.head) || republic)
            })
    }

    /// «ملك المغرب»: where the release comes from nobody is «رئيس الجمهورية».
    fn is_at_home_in_realm(&self) -> bool {
        let reigns = |entity: &Entity| entity.country == self.home && is_of_rank(entity, "monarch");
        self.home.is_none() || self.registry.persons().any(|(_, entity)| reigns(entity))
    }

    /// «الرئيس الفرنسي» is «إيمانويل ماكرون», whom the text calls by nothing but his name: the only one known to serve a country.
    pub(super) fn only_without_office(&self, country: &str) -> Option<EntityId> {
        self.registry.only(|entity| {
            entity.office_heads.is_empty()
                && entity.name_words.len() > 1
                && matches!(served_by(&entity.name_words), Some(Serves::State(code)) if code == country)
        })
    }
}

/// Whether somebody holds an office of a kind; of a parliament, its chair.
fn is_of_rank(entity: &Entity, kind: &str) -> bool {
    let holds = |leads: fn(u16) -> bool| entity.office_heads.iter().any(|&head| leads(head));
    entity.has_office_of_kind(kind)
        && (kind != PARLIAMENT || holds(leads_parliament))
        && (kind != "monarch" || holds(presides))
}

/// «رئيس مجلس النواب», «رئيس السلطة التشريعية»; no «نائب» and no «رئيس لجنة».
fn leads_parliament(head: u16) -> bool {
    let office = &lexicon::OFFICES[usize::from(head)];
    let chairs = office.name.strip_prefix("رئيس ").is_some_and(|led| !PARTS_OF_PARLIAMENTS.contains(&led));
    office.kind == PARLIAMENT && chairs
}

/// The kind of offices in parliaments.
const PARLIAMENT: &str = "parliament";

/// Whether somebody is called by that office, or a shorter or longer wording of it.
fn fits(entity: &Entity, office: &OfficePhrase, words: &[String]) -> bool {
    holds_all(&entity.office_words, words)
        || holds_all(words, &entity.office_words)
        // «ولي العهد السعودي», later «ولي العهد نائب رئيس مجلس الوزراء».
        || entity.office_words.is_empty() && office.kind() == "monarch" && office.head_tokens > 1
}

/// «وزير خارجية المملكة», «وزير خارجيتها»: the words without those that say whose the office is.
fn without_owner(mut words: Vec<String>) -> Vec<String> {
    if words.len() > 1 && words.last().is_some_and(|last| REALMS.contains(&last.as_str())) {
        words.pop();
    }
    let own = |word: String| match word.strip_suffix("تها").or_else(|| word.strip_suffix("ته")) {
        Some(owned) => format!("{owned}ه"),
        None => word,
    };
    words.into_iter().map(own).collect()
}

/// «أمير البلاد».
const COUNTRY: &str = "البلاد";

/// What a foreign minister heads.
const DIPLOMACY: &str = "الدبلوماسيه";

/// «رئيس الوفد التركي».
fn heads_delegation(office: &OfficePhrase) -> bool {
    lexicon::OFFICES[usize::from(office.head)].name.ends_with(DELEGATION)
}

/// What the office of who heads a delegation ends with, and a delegation is called by later.
pub(super) const DELEGATION: &str = "وفد";

/// «وزير الخارجية الصيني», later «وزير الخارجية وعضو مجلس الدولة الصيني فلان».
fn is_same_ministry_of(entity: &Entity, office: &OfficePhrase, words: &[String]) -> bool {
    office.kind() == "minister"
        && office.country.is_some()
        && entity.country == office.country
        && entity.office_words.first().is_some_and(|word| !VAGUE_PORTFOLIOS.contains(&word.as_str()))
        && entity.office_words.first() == words.first()
}

/// The country of somebody by his words, or by what everybody knows.
fn known_country(entity: &Entity) -> Option<&'static str> {
    entity.country.or_else(|| match served_by(&entity.name_words) {
        Some(Serves::State(code)) => Some(code),
        _ => None,
    })
}

/// «رئيس هيئة الأركان العامة»: whose head has so many words is one in a country.
const LONG_HEAD: usize = 3;
