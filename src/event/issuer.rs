//! Whom the release names as its source.

use super::Located;
use super::dateline;
use crate::actors::Cast;
use crate::lexicon::word_lists::{INTERVIEW_WITH, INTERVIEWS, TOLD_BY};
use crate::lexicon::{self, Category, NounEntry, Number};
use crate::mentions::{MentionKind, is_of_profession};
use crate::text::TokenKind;
use crate::words::{Preposition, Proclitics, Reading, Tagged};

/// The source that is named best: a communiqué's issuer, whom the release follows («بحسب», «وفقا لـ»), the agency of the
/// dateline; then the institution that says or announces; of equals the first.
pub(super) fn issuer(tagged: &Tagged<'_>, cast: &Cast, sides: &[&str]) -> Option<Located> {
    let sources = Sources { tagged, cast, sides };
    let mut best: Option<(Weight, Located)> = dateline::agency(tagged)
        .map(|agency| (Weight::Said, agency))
        .or_else(|| dateline::signature(tagged).map(|agency| (Weight::Bare, agency)));
    for token in 0..tagged.text.tokens.len() {
        let Some(found) = sources.cited(token) else { continue };
        let far = tagged.text.sentences.get(EARLY_SENTENCES).is_some_and(|late| token >= late.tokens.start);
        if far && found.0 == Weight::Said {
            continue;
        }
        // «أفادت وكالة …»: what the text opens with, it follows.
        let opens = tagged.text.sentences.get(1).is_none_or(|second| token < second.tokens.start);
        let found = if opens && found.0 == Weight::Said { (Weight::Named, found.1) } else { found };
        // «أفادت الوكالة»: some later sentence may name it in full.
        let found = if found.1.tokens.len() == 1 {
            (found.0.min(sources.weight_alone(&found.1)), found.1)
        } else {
            found
        };
        if best.as_ref().is_none_or(|(weight, _)| found.0 > *weight) {
            best = Some(found);
        }
    }
    best.map(|(_, located)| sources.of_press_office(sources.in_full(located)))
}

/// Those who say something later than that are voices in the text, not its source.
const EARLY_SENTENCES: usize = 6;

/// How well a source is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Bare,
    Said,
    Named,
}

struct Sources<'a, 't> {
    tagged: &'a Tagged<'t>,
    cast: &'a Cast,
    sides: &'a [&'a str],
}

impl Sources<'_, '_> {
    /// The source that a word of citing hands on to.
    fn cited(&self, token: usize) -> Option<(Weight, Located)> {
        let tagged = self.tagged;
        if let Some(reading) = tagged.function_reading(token, "according") {
            return self.behind(token + reading.tokens).map(|source| (Weight::Named, source));
        }
        if let Some((reading, _)) = self.communique(token) {
            let source = self.behind(token + reading.tokens).filter(|source| !self.is_newspaper(source))?;
            return match self.is_told(token, &source) {
                true => self.is_own_agency(&source).then_some((Weight::Said, source)),
                false => Some((Weight::Named, source)),
            };
        }
        if let Some(source) = self.interviewing(token) {
            return Some((Weight::Said, source));
        }
        if let Some((reading, _)) = tagged.noun_of_role(token, "spokesperson") {
            return self.behind(token + reading.tokens).map(|source| (Weight::Said, source));
        }
        // «نقلت وكالة …», «نشرت الوكالة …»: what an agency carries is no act of its own.
        let agency =
            |at: usize| tagged.noun_of_role(at, "medium").is_some() || tagged.is(at, Category::Agency);
        let carries = tagged.is_function(token, "carrying") && agency(token + 1);
        if let Some(source) = self.announces(token) {
            return Some((Weight::Named, source));
        }
        if carries || super::reports(tagged, token) {
            let plain = |source: &Located| {
                let Proclitics { conjunction, preposition, .. } = source.clitics;
                conjunction.is_none() && preposition.is_none() && !self.is_newspaper(source)
            };
            return self.source_at(token + 1, false).filter(plain).map(|source| (Weight::Said, source));
        }
        None
    }

    /// «المكتب الإعلامي لوزارة العدل» speaks for the ministry; «… لرئيس الوزراء» is called by whom it serves.
    fn of_press_office(&self, source: Located) -> Located {
        let (start, end) = (source.tokens.start, source.tokens.end);
        if source.tokens.len() != 2 || !is_of_profession(self.tagged, start + 1) {
            return source;
        }
        let served = self.cast.mention_starting_at(end).map(|index| &self.cast.mentions[index]);
        let served = served.filter(|served| served.proclitics.preposition == Some(Preposition::For));
        match served.map(|served| &served.kind) {
            Some(MentionKind::Institution) => self.source_at(end, false).unwrap_or(source),
            Some(MentionKind::Person(person)) => {
                let office = person.office.as_ref().map_or(end, |office| office.tokens.end);
                Located { tokens: start..office, ..source }
            }
            _ => source,
        }
    }

    /// «المجموعة», «الحركة» by itself is the one that the text names in full.
    fn in_full(&self, source: Located) -> Located {
        let tagged = self.tagged;
        let alone = source.tokens.len() == 1;
        if alone && let Some(full) = self.named_beside(&source) {
            return full;
        }
        let Some(head) = tagged.find(source.tokens.start, Category::InstitutionHead).filter(|_| alone) else {
            return source;
        };
        let names = |at: usize| {
            let same = tagged.find(at, Category::InstitutionHead).filter(|reading| {
                reading.tokens == head.tokens
                    && tagged.folded(source.tokens.start).ends_with(tagged.folded(at))
            })?;
            let mention = &self.cast.mentions[self.cast.mention_at(at)?];
            let singular = same.sense.form.number() == Some(Number::Singular);
            // «الأمين العام لوزارة الخارجية، فلان»: the ministry, not who serves it.
            let end = match &mention.kind {
                MentionKind::Person(person) => {
                    person.office.as_ref().map_or(mention.tokens.end, |office| office.tokens.end)
                }
                _ => mention.tokens.end,
            };
            (singular && at + 1 < end && !same.proclitics.article).then_some(Located {
                tokens: at..end,
                clitics: same.proclitics,
                country: mention.country,
            })
        };
        (0..source.tokens.start).find_map(names).unwrap_or(source)
    }

    /// «وكالة أنباء كافيل (كافل)», then «بحسب "كافل"»: the agency beside whose name what it is called for short stood first.
    fn named_beside(&self, source: &Located) -> Option<Located> {
        let short = |at: usize| self.tagged.folded(at) == self.tagged.folded(source.tokens.start);
        let mut beside = (1..source.tokens.start).filter(|&at| short(at) && !self.tagged.is_word(at - 1));
        let first = beside.next()?;
        (first.saturating_sub(LONGEST_NAME)..first - 1)
            .find_map(|at| self.agency(at).filter(|agency| agency.tokens.end + 2 >= first))
    }

    /// «وأكدت وزارة الصحة في بلاغ لها أن …»: whatever the verb.
    fn announces(&self, token: usize) -> Option<Located> {
        let tagged = self.tagged;
        tagged.finite(token).filter(|(reading, _)| reading.enclitic.is_none())?;
        let source = self.source_at(token + 1, false)?;
        let plain = source.clitics.conjunction.is_none() && source.clitics.preposition.is_none();
        let medium = ["medium", "newspaper"]
            .iter()
            .any(|role| tagged.noun_of_role(source.tokens.start, role).is_some());
        let skipped = |at: &usize| {
            !tagged.is_word(*at)
                || tagged.is(*at, Category::Weekday)
                || tagged.noun_of_role(*at, "time").is_some()
        };
        let end = source.tokens.end;
        let inside = end + (end..end + FARTHEST_COMMUNIQUE).take_while(skipped).count();
        let own = tagged.folded(inside) == "في" && self.communique(inside + 1).is_some();
        (plain && own && !medium).then_some(source)
    }

    /// «بيان», «تصريح», «مصدر»; not the media, which are named as sources themselves.
    fn communique(&self, at: usize) -> Option<(&Reading, &'static NounEntry)> {
        let media = ["medium", "newspaper"].iter().any(|role| self.tagged.noun_of_role(at, role).is_some());
        self.tagged.noun_of_role(at, "source").filter(|_| !media)
    }

    /// A name in one word («رويترز», «الكرملين», «الخارجية») says whom; «الوزارة», «الوكالة» do not.
    fn weight_alone(&self, source: &Located) -> Weight {
        let at = source.tokens.start;
        let common = ["medium", "newspaper"].iter().any(|role| self.tagged.noun_of_role(at, role).is_some())
            || self.tagged.is(at, Category::InstitutionHead);
        if common { Weight::Bare } else { Weight::Named }
    }

    /// «في تصريح لوكالة …»: who is told a thing does not issue it.
    fn is_told(&self, communique: usize, source: &Located) -> bool {
        let at = source.tokens.start;
        // «تصريحات لـ «عكاظ»».
        let apart = (communique..at).any(|before| self.tagged.spells(before, &["ل"]));
        let told = source.clitics.preposition == Some(Preposition::For) || apart;
        let carrier =
            self.tagged.is(at, Category::Agency) || self.tagged.noun_of_role(at, "medium").is_some();
        told && carrier && self.tagged.spells(communique, TOLD_BY)
    }

    /// «في تصريح لوكالة الأنباء السعودية» of a Saudi minister: the agency of a side carries what its officials say.
    fn is_own_agency(&self, source: &Located) -> bool {
        source.tokens.clone().any(|at| {
            self.tagged.find(at, Category::Agency).is_some_and(|reading| {
                let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
                let wire = self.tagged.noun_of_role(at, "wire").is_some();
                self.sides.contains(&code)
                    && (wire || self.tagged.noun_of_role(source.tokens.start, "medium").is_some())
            })
        })
    }

    /// «في حوار مع وكالة …», «في حديث لوكالة …».
    fn interviewing(&self, token: usize) -> Option<Located> {
        if !self.tagged.spells(token, INTERVIEWS) {
            return None;
        }
        (token + 1..token + INTERVIEW).find_map(|at| {
            let source = self.agency(at)?;
            let led = self.tagged.spells(at - 1, INTERVIEW_WITH);
            let told = led || source.clitics.preposition == Some(Preposition::For);
            (told && self.is_own_agency(&source)).then_some(source)
        })
    }

    /// «صرح لجريدة …», «ذكرت صحيفة …»: papers repeat, they issue nothing.
    fn is_newspaper(&self, source: &Located) -> bool {
        self.tagged.noun_of_role(source.tokens.start, "newspaper").is_some()
    }

    /// The source behind words that only lead to it: «بيان صحفي صادر عن», «وفقا لما نقله موقع», «المتحدث الرسمي باسم».
    fn behind(&self, from: usize) -> Option<Located> {
        let tagged = self.tagged;
        let leads = |at: &usize| {
            tagged.is_function(*at, "issuing")
                || super::reports(tagged, *at)
                || tagged.is_function(*at, "carrying")
                || self.communique(*at).is_some()
                || tagged.noun_of_role(*at, "time").is_some()
                || tagged.noun_of_role(*at, "spokesperson").is_some()
                || tagged.is(*at, Category::Weekday)
                || tagged.text.kind(*at) == TokenKind::Comma
        };
        let farthest = from + FARTHEST_ISSUER;
        let mut at = from;
        while at < farthest {
            if let Some(source) = self.source_at(at, true) {
                return Some(source);
            }
            if !leads(&at) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// An institution, an agency or the seat of a government named at a token.
    fn source_at(&self, at: usize, named: bool) -> Option<Located> {
        let tagged = self.tagged;
        let quoted = usize::from(tagged.text.kind(at) == TokenKind::QuoteOpen);
        // «على صفحته بموقع فيسبوك»: where everybody writes.
        let marked = usize::from(tagged.text.kind(at + 1) == TokenKind::QuoteOpen);
        if tagged.condensing(at + 1 + marked, "platform").is_some() {
            return None;
        }
        self.agency(at + quoted)
            .or_else(|| self.institution(at))
            .or_else(|| seat(tagged, at))
            .or_else(|| portfolio(tagged, at, named))
    }

    /// «وكالة الأنباء السعودية "واس"», «رويترز», «وكالة "فرانس برس"», «الوكالة السورية للأنباء».
    fn agency(&self, at: usize) -> Option<Located> {
        let tagged = self.tagged;
        if let Some(reading) = tagged.find(at, Category::Agency) {
            let code = lexicon::AGENCIES[usize::from(reading.sense.entry)].code;
            let country = (!code.is_empty()).then_some(code);
            let end = at + reading.tokens;
            // «وكالة يونهاب الكورية الجنوبية للأنباء».
            let describes = |at: &usize| tagged.nisba(*at).is_some() || tagged.folded(*at) == "للانباء";
            let end = end + (end..end + LONGEST_NAME).take_while(describes).count();
            return Some(Located { tokens: at..end, clitics: reading.proclitics, country });
        }
        let (reading, _) =
            tagged.noun_of_role(at, "medium").or_else(|| tagged.noun_of_role(at, "newspaper"))?;
        let next = at + reading.tokens;
        let quote = tagged.text.kind(next) == TokenKind::QuoteOpen;
        let end = if quote {
            (next..next + LONGEST_NAME).find(|&at| tagged.text.kind(at) == TokenKind::QuoteClose)? + 1
        } else {
            // «الوكالة السورية للأنباء», «موقع التلفزيون المصري», «محطة فوكس نيوز».
            let named = tagged.find(next, Category::Agency).map(|name| next + name.tokens);
            // «وكالة يونهاب الكورية الجنوبية للأنباء».
            let unlisted = usize::from(tagged.is_unknown(next) && !tagged.has_article(next));
            quotation_end(tagged, named.unwrap_or_else(|| name_end(tagged, next + unlisted)))
        };
        let alone = end == next && !tagged.has_article(at);
        let country = (at..end).find_map(|at| tagged.nisba(at).map(|(_, code)| code));
        (!alone).then_some(Located { tokens: at..end, clitics: reading.proclitics, country })
    }

    /// «وزارة الداخلية», «السفارة السعودية في واشنطن», «مجموعة … الروسية».
    fn institution(&self, at: usize) -> Option<Located> {
        let tagged = self.tagged;
        let head = tagged.find(at, Category::InstitutionHead).filter(|reading| is_voice(reading))?;
        // «الولايات المتحدة», «الإمارات» are states.
        if tagged.state(at).is_some() {
            return None;
        }
        let next = at + head.tokens;
        let mention = self
            .cast
            .mention_starting_at(at)
            .map(|index| &self.cast.mentions[index])
            .filter(|mention| matches!(mention.kind, MentionKind::Institution));
        let office = self
            .cast
            .mention_starting_at(next)
            .map(|index| &self.cast.mentions[index])
            .filter(|mention| matches!(mention.kind, MentionKind::Person(_)));
        let end = mention.or(office).map_or(next, |mention| mention.tokens.end);
        let end = end.max(name_end(tagged, next));
        // «المتحدث باسم الوزارة "فلان الفلاني"»: who speaks for it.
        let spoken_for = at > 0 && tagged.spells(at - 1, &["باسم"]);
        let end = if spoken_for { end } else { name_end(tagged, quotation_end(tagged, end)) };
        if end == at + 1 && !tagged.has_article(at) && !tagged.has_article_behind_clitics(at) {
            return None;
        }
        let country = mention.and_then(|mention| mention.country);
        let country = country.or_else(|| (at..end).find_map(|at| tagged.nisba(at).map(|(_, code)| code)));
        Some(Located { tokens: at..end, clitics: head.proclitics, country })
    }
}

/// Institutions that issue communiqués; not a delegation, a committee, a group.
fn is_voice(reading: &Reading) -> bool {
    if reading.sense.form.number() != Some(Number::Singular) {
        return false;
    }
    let kind = lexicon::INSTITUTION_HEADS[usize::from(reading.sense.entry)].kind;
    !MUTE.contains(&kind)
}

/// Kinds of institutions that are spoken of rather than cited.
const MUTE: [&str; 2] = ["delegation", "committee"];

/// «البيت الأبيض», «الكرملين», «قصر الإليزيه»: a venue that stands for who governs there.
fn seat(tagged: &Tagged<'_>, at: usize) -> Option<Located> {
    let reading = tagged.find(at, Category::Venue)?;
    let code = lexicon::VENUES[usize::from(reading.sense.entry)].code;
    Some(Located {
        tokens: at..at + reading.tokens,
        clitics: reading.proclitics,
        country: (!code.is_empty()).then_some(code),
    })
}

/// «الخارجية المصرية», «الداخلية»: a ministry by what it is in charge of.
fn portfolio(tagged: &Tagged<'_>, at: usize, named: bool) -> Option<Located> {
    let reading = tagged.find(at, Category::Portfolio)?;
    let article = tagged.has_article(at) || tagged.has_article_behind_clitics(at);
    let end = name_end(tagged, at + reading.tokens);
    let country = (at..end).find_map(|at| tagged.nisba(at).map(|(_, code)| code));
    (article && (named || country.is_some())).then_some(Located {
        tokens: at..end,
        clitics: reading.proclitics,
        country,
    })
}

/// «مجموعة “روساتوم”»: the end of a name in quotation marks.
fn quotation_end(tagged: &Tagged<'_>, from: usize) -> usize {
    if tagged.text.kind(from) != TokenKind::QuoteOpen {
        return from;
    }
    let close = (from..from + LONGEST_NAME).find(|&at| tagged.text.kind(at) == TokenKind::QuoteClose);
    close.map_or(from, |close| close + 1)
}

/// The end of adjectives and complements with the article: «الخارجية السويدية», «العامة للقوات المسلحة».
fn name_end(tagged: &Tagged<'_>, from: usize) -> usize {
    let goes_on = |at: &usize| {
        let told = tagged.folded(*at).starts_with("لل");
        let article = tagged.has_article(*at) || told;
        let to_agency = told && tagged.is(*at, Category::Agency);
        article
            && tagged.noun_of_role(*at, "time").is_none()
            && !tagged.is(*at, Category::Weekday)
            && !tagged.is(*at, Category::Honorific)
            // «المتحدث باسم الرئاسة السفير فلان», «قال مصدر في الخارجية للجزيرة».
            && !tagged.is(*at, Category::Office)
            && !to_agency
            && tagged.particle(*at).is_none()
            || *at > from && joins_adjective(tagged, *at)
            || is_of_profession(tagged, *at)
    };
    from + (from..from + LONGEST_NAME).take_while(goes_on).count()
}

/// «أعلنت الوزارة، الثلاثاء، في بيان»: the communiqué stands within so many tokens behind the institution.
const FARTHEST_COMMUNIQUE: usize = 5;
/// «الصناعات الجوية والدفاعية»: an adjective that «و» joins to one.
fn joins_adjective(tagged: &Tagged<'_>, at: usize) -> bool {
    let adjective = |at: usize| tagged.folded(at).ends_with("يه");
    tagged.folded(at).starts_with("وال") && adjective(at) && adjective(at - 1)
}

/// Who interviews stands within so many tokens behind the interview.
const INTERVIEW: usize = 5;
/// The issuer stands within so many tokens behind the communiqué.
const FARTHEST_ISSUER: usize = 8;
/// An institution's name behind its head takes at most so many tokens.
const LONGEST_NAME: usize = 5;

#[cfg(test)]
mod tests {
    use crate::{Options, parse};

    const MET: &str = "التقى وزير الصحة السعودي نظيره المصري بجدة وبحثا التعاون";

    fn issuer(text: &str) -> Option<String> {
        let release = parse(text, &Options::default()).expect("the text is Arabic");
        Some(release.event.expect("there is an occasion").issuer?.name)
    }

    #[test]
    fn every_way_of_citing_names_the_issuer() {
        for (cited, name) in [
            ("وذكر بلاغ صحفي صادر عن وزارة الصحة المصرية أن اللقاء كان مثمرا.", "وزارة الصحة المصرية"),
            ("وأوضحت السفارة السعودية في بيان أن اللقاء كان مثمرا.", "السفارة السعودية"),
            ("وقال المتحدث الرسمي باسم الخارجية المصرية إن اللقاء كان مثمرا.", "الخارجية المصرية"),
            ("وذلك وفقا لما نقلته وكالة الأنباء السعودية.", "وكالة الأنباء السعودية"),
            ("ونشرت الوكالة السورية للأنباء صورا من اللقاء.", "الوكالة السورية للأنباء"),
        ] {
            assert_eq!(issuer(&format!("{MET}. {cited}")).as_deref(), Some(name), "{cited}");
        }
    }

    #[test]
    fn an_agency_signs_in_the_dateline_or_at_the_end() {
        assert_eq!(issuer(&format!("واس – جدة: {MET}.")).as_deref(), Some("واس"));
        assert_eq!(issuer(&format!("{MET}. (رويترز)")).as_deref(), Some("رويترز"));
    }

    #[test]
    fn nobody_issues_what_he_is_only_told_or_stands_between() {
        let told = "وقال الوزير في تصريح لوكالة الأنباء الألمانية إن التعاون قائم.";
        assert_eq!(issuer(&format!("{MET}. {told}")), None);
        assert_eq!(
            issuer("استعرض وزير الصحة السعودي مع نظيره المصري التعاون بين الوزارة والهيئة بجدة."),
            None
        );
    }

    #[test]
    fn the_agency_of_a_side_carries_what_its_officials_tell_it() {
        for told in [
            "وقال الوزير في تصريح لوكالة الأنباء السعودية إن التعاون قائم.",
            "وأضاف الوزير في حوار مع وكالة الأنباء السعودية أن التعاون قائم.",
        ] {
            assert_eq!(issuer(&format!("{MET}. {told}")).as_deref(), Some("وكالة الأنباء السعودية"), "{told}");
        }
    }

    #[test]
    fn a_name_ends_before_who_speaks_for_it() {
        let cited = "وقال الناطق باسم الخارجية المصرية السفير فهمي الشربيني إن اللقاء كان مثمرا.";
        assert_eq!(issuer(&format!("{MET}. {cited}")).as_deref(), Some("الخارجية المصرية"));
    }

    #[test]
    fn what_a_text_opens_with_outweighs_what_it_cites_later() {
        let text = "أفادت وكالة الأنباء السعودية بأن وزير الصحة السعودي التقى نظيره المصري وبحثا التعاون. وقالت وزارة الصحة المصرية إن اللقاء كان مثمرا.";
        assert_eq!(issuer(text).as_deref(), Some("وكالة الأنباء السعودية"));
    }

    #[test]
    fn a_ministry_issues_what_it_affirms_in_a_communique() {
        let cited = "وأكدت وزارة الصحة المصرية، الثلاثاء، في بيان أن اللقاء كان مثمرا.";
        assert_eq!(issuer(&format!("{MET}. {cited}")).as_deref(), Some("وزارة الصحة المصرية"));
    }

    #[test]
    fn an_institution_by_its_head_alone_is_the_one_named_in_full() {
        let text = "وقعت هيئة السكك المصرية بجدة مذكرة تفاهم مع وزارة النقل السعودية. وذكر بلاغ للهيئة أن التعاون قائم.";
        assert_eq!(issuer(text).as_deref(), Some("هيئة السكك المصرية"));
    }

    #[test]
    fn a_newspaper_that_somebody_talks_to_issues_nothing() {
        assert_eq!(issuer(&format!("{MET}. وقال الوزير في تصريح لصحيفة المساء إن التعاون قائم.")), None);
        assert_eq!(issuer(&format!("{MET}.")), None);
    }
}
