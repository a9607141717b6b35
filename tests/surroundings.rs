//! What stands around a release on the page that it was copied from.

use balagh::{Options, Release};

const BODY: &str = "التقى وزير الطاقة والمعادن سالم بن ناصر الحارثي وزيرة البيئة الفنلندية كايسا لهتينن في مسقط يوم الأحد. \
                    وبحث الجانبان سبل تعزيز التعاون في مجال الطاقة المتجددة. واتفق الوزيران على تشكيل لجنة فنية مشتركة.";

fn parse(text: &str) -> Release {
    balagh::parse(text, &Options::default()).expect("an Arabic text")
}

/// Who acts, and which words say what was done.
fn substance(release: &Release) -> (Vec<Option<String>>, Vec<String>) {
    let names = release.actors.iter().map(|actor| actor.name.clone()).collect();
    (names, release.points.iter().map(|point| point.evidence.text.clone()).collect())
}

fn assert_adds_nothing(text: &str) {
    let (with, alone) = (parse(text), parse(BODY));
    assert_eq!(substance(&with), substance(&alone), "{text}");
    for point in &with.points {
        let units: Vec<u16> = text.encode_utf16().collect();
        let there =
            String::from_utf16(&units[point.evidence.start..point.evidence.end]).expect("whole letters");
        assert_eq!(there, point.evidence.text);
    }
}

#[test]
fn a_headline_that_the_release_tells_again_adds_nobody_and_no_point() {
    assert_adds_nothing(&format!(
        "وزير الطاقة يلتقي نظيرته الفنلندية لبحث التعاون في الطاقة المتجددة\n\n{BODY}"
    ));
    assert_adds_nothing(&format!("الحارثي ولهتينن يبحثان التعاون في مجال الطاقة\n{BODY}"));
}

#[test]
fn a_heading_between_paragraphs_and_a_caption_add_nothing() {
    assert_adds_nothing(&format!(
        "الوزير سالم الحارثي والوزيرة الفنلندية\n{BODY}\nالطاقة المتجددة في مسقط ولجنة فنية"
    ));
}

#[test]
fn the_name_of_a_reporter_is_no_speaker() {
    assert_adds_nothing(&format!("كتبت: رباب شعلان {BODY}"));
    assert_adds_nothing(&format!("كتب - عمرو الفقي:\n{BODY}"));
}

#[test]
fn links_and_counts_of_a_page_are_not_read() {
    assert_adds_nothing(&format!(
        "{BODY}\nاقرأ أيضا: الوزير يستقبل سفير كندا ويؤكد دعم بلاده\nالمشاهدات : 159\nالتعليقات: 0"
    ));
}

#[test]
fn a_line_that_nothing_tells_again_is_read() {
    let release = parse(&format!("وقع الوزيران مذكرة تفاهم في مجال الربط الكهربائي\n{BODY}"));
    assert!(release.points.iter().any(|point| point.evidence.text.contains("مذكرة تفاهم")));
    let alone = "وزير الطاقة يلتقي نظيره الفنلندي ويبحث معه التعاون في الطاقة المتجددة";
    assert!(parse(alone).event.is_some());
}

#[test]
fn a_short_paragraph_that_goes_on_is_no_link() {
    let goes_on = "وتابع الوزير أن بلاده تدعم هذا المشروع";
    let release = parse(&format!("{BODY}\n{goes_on}."));
    assert!(release.points.iter().any(|point| goes_on.contains(&point.evidence.text)));
    assert_adds_nothing(&format!("{BODY}\nتابع آخر أخبار الطاقة على موقعنا"));
}

#[test]
fn first_paragraphs_of_other_news_behind_the_release_are_not_read() {
    assert_adds_nothing(&format!(
        "{BODY}\nأعلنت محكمة العدل الدولية، الأربعاء، رفض الدعوى التي رفعتها شركة للصيد ضد هيئة الموانئ.\nطالب رئيس الاتحاد الدولي لكرة القدم جوزيف كلاين، الخميس، الأندية بدفع رواتب اللاعبين المتأخرة.\nقال الأمين العام للمنظمة البحرية الدولية ماركو فيرو، الأربعاء، إن حركة السفن تراجعت كثيرا."
    ));
}

#[test]
fn one_of_the_first_paragraphs_of_other_news_may_open_otherwise() {
    assert_adds_nothing(&format!(
        "{BODY}\nأعلنت محكمة العدل الدولية، الأربعاء، رفض الدعوى التي رفعتها شركة للصيد ضد هيئة الموانئ.\nقال الاتحاد الدولي لكرة القدم، الخميس، إن على الأندية دفع رواتب اللاعبين المتأخرة.\n\"مفاجأة\".. بهذه الكلمة وصف المدرب جوزيف كلاين فوز فريقه في نهائي الكأس.\nعبرت المنظمة البحرية عن قلقها من تراجع حركة السفن في المضيق خلال الشهر الماضي."
    ));
}

#[test]
fn a_headline_may_begin_with_a_noun_that_is_a_verb_or_particle_too() {
    assert_adds_nothing(&format!("وفد فنلندي يبحث في مسقط التعاون في مجال الطاقة المتجددة\n{BODY}"));
}

#[test]
fn a_stop_between_two_words_of_three_letters_ends_a_sentence() {
    let release = parse(&BODY.replace("الأحد. وبحث", "وهو لقاء خاص.وبحث"));
    assert_eq!(release.points.len(), parse(BODY).points.len());
}
