//! When the event took place: the event's day, not any day of the text.

use crate::acts::Occasion;
use crate::expressions::{DateExpression, Published, dates};
use crate::lexicon::word_lists::{ANNIVERSARIES, BEFORE_BOUNDED_DAYS, BOUNDS, FUTURE};
use crate::lexicon::{ActClass, Category, Shape};
use crate::text::TokenKind;
use crate::words::Tagged;
use std::ops::Range;

/// The day of the event as the text says it.
#[derive(Clone, Debug)]
pub(super) struct Day {
    said: DateExpression,
    /// A dateline that tells which day «اليوم» is.
    dateline: Option<DateExpression>,
}

impl Day {
    pub(super) fn tokens(&self) -> Range<usize> {
        self.said.tokens.clone()
    }

    pub(super) fn weekday(&self) -> Option<&'static str> {
        self.said.weekday()
    }

    /// ISO 8601. What counts from the day of publication counts from the dateline, where there is one.
    pub(super) fn resolve(&self, published: Option<Published>) -> Option<String> {
        let Some(dateline) = &self.dateline else { return self.said.resolve(published) };
        let written = dateline.date(published);
        let today = !self.said.is_full() && self.said.relative() == Some(0);
        self.said
            .resolve(written.or(published))
            .or_else(|| today.then(|| dateline.resolve(published)).flatten())
    }
}

/// The first day that the sentence of the event names. Where it only says «اليوم»: the weekday that is called so
/// elsewhere. Where it says nothing: the dateline, or the sentence that goes on.
pub(super) fn day(tagged: &Tagged<'_>, occasion: &Occasion) -> Option<Day> {
    let sentence = occasion.sentence.clone();
    let before = telling(tagged, 0..sentence.start);
    let over = tagged
        .finite(occasion.clause.start)
        .is_some_and(|(reading, _)| reading.sense.form.shape() == Shape::Perfect);
    let own = telling(tagged, sentence.clone());
    let dateline =
        before.iter().chain(&own).find(|date| date.is_full() && is_dateline(tagged, occasion, date)).cloned();
    let named = own_day(tagged, occasion, &own);
    let counted = own.into_iter().find(|date| date.relative().is_some());
    let said = named
        .or_else(|| called_so(tagged, counted.as_ref()?))
        .or_else(|| dateline.clone())
        .or_else(|| {
            let next = next_sentence(tagged, &sentence);
            let start = next.start;
            let mut days = telling(tagged, next).into_iter();
            // «وصلها أمس», then «وينتقل غدا الاثنين».
            let other = |date: &DateExpression| {
                let own = counted.as_ref().and_then(DateExpression::relative);
                own.is_some() && date.relative().is_some_and(|day| Some(day) != own)
            };
            days.find(|date| is_named(date) && !other(date) && !(over && is_to_come(tagged, date, start)))
        })
        .or_else(|| before.into_iter().find(is_named))
        .or_else(|| {
            later(tagged, &sentence, |date, start| date.is_full() && is_told_of_meeting(tagged, date, start))
        })
        .or(counted)
        .or_else(|| later(tagged, &sentence, |date, _| date.relative().is_some()))
        .or_else(|| {
            later(tagged, &sentence, |date, start| {
                date.is_this_week() && is_told_of_meeting(tagged, date, start)
            })
        })?;
    Some(Day { said, dateline })
}

/// The first day of the sentence; that of a verb which only reports the event, where there is no other:
/// «أعلن البيت الأبيض، الجمعة، أن الرئيس سيستقبل نظيره في 22 مايو».
fn own_day(tagged: &Tagged<'_>, occasion: &Occasion, own: &[DateExpression]) -> Option<DateExpression> {
    let named = || own.iter().filter(|date| is_named(date) && !is_dateline(tagged, occasion, date));
    let reporting = (occasion.sentence.start..occasion.clause.start)
        .find(|&token| super::reports(tagged, token))
        .unwrap_or(occasion.clause.start);
    let between = |date: &DateExpression| (reporting..occasion.clause.start).contains(&date.tokens.start);
    let first = named().find(|date| !between(date)).or_else(|| named().next())?;
    // «لقاء عقده أمس حول زيارة الوزير يوم الخميس», «أكدا أمس موقف القمة في 14 مايو»: what was said of it before is its day.
    let counted = own.iter().find(|date| !is_named(date) && date.relative().is_some()).filter(|counted| {
        let own = counted.tokens.start >= occasion.clause.start || first.weekday().is_none();
        own && counted.tokens.start < first.tokens.start
    });
    match counted {
        Some(counted) => called_so(tagged, counted).or_else(|| Some(counted.clone())),
        None => Some(first.clone()),
    }
}

/// «بلاغ صادر اليوم الأربعاء», «سيلتقي كيري اليوم الأحد», «عقدت الجلسة الخميس»: a weekday that a sentence behind the
/// event's names in the way that is wanted, given where the sentence starts.
fn later(
    tagged: &Tagged<'_>,
    event: &Range<usize>,
    wanted: impl Fn(&DateExpression, usize) -> bool,
) -> Option<DateExpression> {
    let rest = tagged.text.sentences.iter().filter(|sentence| sentence.tokens.start >= event.end);
    rest.take(LATER_SENTENCES).find_map(|sentence| {
        let days = telling(tagged, sentence.tokens.clone());
        days.into_iter().find(|date| date.weekday().is_some() && wanted(date, sentence.tokens.start))
    })
}

/// «وقد وصل الوزير، الأربعاء، إلى …»: the verb before the day is that of a meeting that was held.
fn is_told_of_meeting(tagged: &Tagged<'_>, date: &DateExpression, start: usize) -> bool {
    let verb = (start..date.tokens.start).rev().find_map(|at| tagged.finite(at));
    verb.is_some_and(|(reading, entry)| {
        let held = entry.class == ActClass::Light || entry.event.is_some();
        held && reading.sense.form.shape() == Shape::Perfect
    })
}

/// A day of the event stands in one of so many sentences behind it.
const LATER_SENTENCES: usize = 6;

/// Whether a weekday or a day of a month is named.
fn is_named(date: &DateExpression) -> bool {
    date.weekday().is_some() || date.is_full()
}

/// The dates of some sentences that do not merely bound a period.
fn telling(tagged: &Tagged<'_>, tokens: Range<usize>) -> Vec<DateExpression> {
    let mut found = dates(tagged, tokens);
    found.retain(|date| !is_bound(tagged, date.tokens.start) && !is_of_something_else(tagged, date));
    found
}

/// «الهجوم الذي وقع الأحد», «العيد الذي يصادف الأحد»: the day of what a relative clause tells of a thing, unless that is a meeting.
fn is_of_something_else(tagged: &Tagged<'_>, date: &DateExpression) -> bool {
    let start = date.tokens.start;
    let words = |before: usize, most: usize| {
        let from = before.saturating_sub(most);
        (from..before).rev().take_while(|&at| tagged.is_word(at))
    };
    let relative = words(start, RELATIVE_WITHIN).find(|&at| tagged.is_function(at, "relative"));
    let Some(relative) = relative.filter(|&at| at > 0) else { return false };
    // «الهجوم الذي وقع», but «الاتفاقية التي وقعها الوزيران».
    let happened = || {
        let text = words(relative, ANTECEDENT_WITHIN).any(|at| tagged.is(at, Category::Instrument));
        tagged.spells(relative + 1, &["وقع", "وقعت"]) && !text
    };
    let held = tagged
        .finite(relative + 1)
        .is_some_and(|(_, entry)| entry.class != ActClass::Narration && !happened());
    let meeting = words(relative, ANTECEDENT_WITHIN).any(|at| tagged.noun_of_role(at, "meeting").is_some());
    tagged.has_article(relative - 1) && !held && !meeting
}

/// A relative pronoun stands within so many words before the day, its antecedent within so many before it.
const RELATIVE_WITHIN: usize = 5;
const ANTECEDENT_WITHIN: usize = 3;

/// «يوم السبت المقبل», «وسيعقد الجانبان اجتماعا يوم السبت»: no day of what is over.
fn is_to_come(tagged: &Tagged<'_>, date: &DateExpression, start: usize) -> bool {
    let end = date.tokens.end;
    let next = (end.saturating_sub(1)..=end).any(|at| tagged.spells(at, FUTURE));
    // «سيرجي» is no verb.
    let named = |at: &usize| tagged.is(*at, Category::GivenName);
    let verb = (start..date.tokens.start).rev().filter(|at| !named(at)).find_map(|at| tagged.finite(at));
    next || verb.is_some_and(|(reading, _)| reading.proclitics.future)
}

/// «حتى الثامن من أغسطس», «منذ 15 يوليو», «ثورة 25 يناير», «المقررة في 7 سبتمبر».
fn is_bound(tagged: &Tagged<'_>, start: usize) -> bool {
    let before = |back: usize| start.checked_sub(back);
    let word = |back: usize, words: &[&str]| before(back).is_some_and(|at| tagged.spells(at, words));
    let linked = usize::from(word(1, BEFORE_BOUNDED_DAYS));
    word(1 + linked, BOUNDS) || word(1 + linked, ANNIVERSARIES)
}

/// The weekday that the text elsewhere gives to the same word: «تم اليوم …», later «اليوم الجمعة».
fn called_so(tagged: &Tagged<'_>, counted: &DateExpression) -> Option<DateExpression> {
    let all = dates(tagged, 0..tagged.text.tokens.len());
    all.into_iter().find(|date| date.relative() == counted.relative() && is_named(date))
}

/// «الرباط / 15 يوليوز 2025 /», a line of its own before the event, «نشر في 3 جوان».
fn is_dateline(tagged: &Tagged<'_>, occasion: &Occasion, date: &DateExpression) -> bool {
    let first = tagged.text.sentences.first().map_or(0, |sentence| sentence.tokens.start);
    let end = date.tokens.end;
    // «رام الله 30-11-2027 وفا-», «الزرقاء 28 تشرين الأول (بترا)-».
    let marked = matches!(
        tagged.text.kind(end),
        TokenKind::Slash
            | TokenKind::Dash
            | TokenKind::Colon
            | TokenKind::BracketOpen
            | TokenKind::BracketClose
            | TokenKind::ParagraphEnd
    ) || tagged.is(end, Category::Agency);
    date.tokens.start < first + DATELINE && marked
        || tagged.text.sentences.iter().any(|sentence| {
            sentence.tokens != occasion.sentence
                && sentence.tokens.contains(&date.tokens.start)
                && sentence.tokens.len() < date.tokens.len() + DATELINE
        })
}

/// A dateline's date stands within so many tokens, and in a line of its own with no more besides.
const DATELINE: usize = 8;

fn next_sentence(tagged: &Tagged<'_>, sentence: &Range<usize>) -> Range<usize> {
    let next = tagged.text.sentences.iter().find(|next| next.tokens.start >= sentence.end);
    next.map_or(sentence.end..sentence.end, |next| next.tokens.clone())
}

#[cfg(test)]
mod tests {
    use crate::{Event, Options, parse};

    fn event(text: &str, published: Option<&str>) -> Event {
        let options = Options { published: published.map(str::to_owned), ..Options::default() };
        parse(text, &options).expect("the text is Arabic").event.expect("there is an occasion")
    }

    #[test]
    fn a_dateline_says_which_day_today_is() {
        let text = "الرياض 20 محرم 1447 هـ الموافق 15 يوليو 2025 م واس\nاستقبل وزير الصحة السعودي اليوم نظيره التركي.";
        assert_eq!(event(text, None).date.as_deref(), Some("2025-07-15"));
        assert_eq!(event(text, Some("2025-08-01")).date.as_deref(), Some("2025-07-15"));
    }

    #[test]
    fn a_weekday_says_more_than_the_dateline_whatever_stands_behind_that() {
        for dateline in ["رام الله 30-11-2027 وفا-", "الزرقاء 30 تشرين الثاني 2027 (بترا)-"]
        {
            let text = format!("{dateline} استقبل وزير الصحة الفلسطيني، اليوم الثلاثاء، نظيره التركي.");
            let event = event(&text, None);
            let said = (event.date.as_deref(), event.weekday.as_deref());
            assert_eq!(said, (Some("2027-11-30"), Some("tuesday")), "{text}");
        }
    }

    #[test]
    fn the_day_of_an_announcement_is_not_the_day_of_the_visit() {
        let text = "أعلنت الرئاسة، الجمعة، أن الرئيس الكيني سيستقبل نظيره الكوري في 22 مايو لإجراء محادثات.";
        let event = event(text, None);
        assert_eq!((event.date.as_deref(), event.weekday.as_deref()), (Some("--05-22"), None));
    }

    #[test]
    fn a_day_that_bounds_a_period_is_not_the_day_of_the_event() {
        let text =
            "استقبل وزير الصحة المغربي نظيره التركي، الذي يزور المغرب حتى 18 يوليوز، يوم الثلاثاء بالرباط.";
        assert_eq!(event(text, Some("2025-07-16")).date.as_deref(), Some("2025-07-15"));
    }

    #[test]
    fn what_the_same_word_is_called_later_tells_the_weekday() {
        let text = "استقبل وزير الصحة المغربي اليوم نظيره التركي بالرباط. وقال الوزير في ندوة عقدها اليوم الجمعة إن التعاون قائم.";
        assert_eq!(event(text, None).weekday.as_deref(), Some("friday"));
    }

    #[test]
    fn a_day_told_of_an_earlier_or_a_coming_event_is_not_the_event_s() {
        let text = "استقبل وزير الصحة المغربي يوم الخميس نظيره التركي بالرباط. وستعقد اللجنة المشتركة يوم 12 شتنبر المقبل بأنقرة.";
        let found = event(text, None);
        assert_eq!((found.date, found.weekday.as_deref()), (None, Some("thursday")));
        let text = "بحث وزير الصحة المغربي مع نظيره التركي، الأحد، تنفيذ الاتفاقية المبرمة منذ 3 مايو 2019.";
        assert_eq!(event(text, None).date, None);
    }

    #[test]
    fn a_period_gives_the_event_no_day_even_where_the_release_is_dated() {
        let text = "يعقد وزير الصحة المغربي نهاية الشهر المقبل بالرباط مباحثات مع نظيره التركي حول التعاون بين البلدين.";
        assert_eq!(event(text, Some("2025-07-15")).date, None);
    }

    #[test]
    fn a_later_sentence_may_say_on_which_day_they_met() {
        let text = "بحث وزير الصحة القطري مع نظيره الأردني التعاون. وكان اللقاء مثمرا. وعقدت جلسة المباحثات بمقر الوزارة بعمان الخميس.";
        assert_eq!(event(text, None).weekday.as_deref(), Some("thursday"));
        let text = "بحث وزير الصحة القطري مع نظيره الأردني التعاون. وكان اللقاء مثمرا. وقال الوزير القطري الخميس إن الاتفاق قريب.";
        assert_eq!(event(text, None).weekday, None);
    }

    #[test]
    fn without_any_day_the_event_has_none() {
        let event = event("استقبل وزير الصحة المغربي نظيره التركي بالرباط.", Some("2025-07-15"));
        assert_eq!((event.date, event.weekday, event.date_span), (None, None, None));
    }

    #[test]
    fn the_day_of_something_else_is_not_the_day_of_the_event() {
        for told in [
            "وسيعقد الجانبان اجتماعا ثانيا يوم السبت المقبل.",
            "وأدان الوزير الهجوم الذي وقع الجمعة في العاصمة.",
        ] {
            let text = format!("استقبل وزير الصحة المغربي نظيره التركي بالرباط. {told} وأكدا التعاون.");
            assert_eq!(event(&text, None).weekday, None, "{text}");
        }
        let text = "بعد يوم من الهجوم الذي وقع الأحد، التقى وزير الصحة المغربي نظيره التركي الاثنين.";
        assert_eq!(event(text, None).weekday.as_deref(), Some("monday"));
    }

    #[test]
    fn what_is_counted_from_today_is_not_the_day_of_something_named_later() {
        for told in [
            "استقبل وزير الصحة المغربي أمس نظيره التركي وبحثا نتائج زيارته يوم الخميس الماضي.",
            "يلتقي وزير الصحة المغربي اليوم نظيره التركي بالرباط. ويتوجه الوزير غدا الاثنين إلى أنقرة.",
        ] {
            assert_eq!(event(told, None).weekday, None, "{told}");
        }
        let text = "أكد وزير الصحة المغربي مع نظيره التركي أمس موقف قمة الصحة في 14 مايو 2015. وعقد الاجتماع بالرباط أمس الاثنين.";
        assert_eq!(event(text, None).weekday.as_deref(), Some("monday"));
    }

    #[test]
    fn the_day_that_a_later_sentence_counts_from_is_the_event_s() {
        let text = "استقبل وزير الصحة المغربي نظيره التركي بالرباط. وتناول اللقاء التعاون الصحي. وذكر بلاغ صدر اليوم الأربعاء أن اللقاء كان مثمرا.";
        assert_eq!(event(text, None).weekday.as_deref(), Some("wednesday"));
    }
}
