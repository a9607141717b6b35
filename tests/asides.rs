//! What stands beside somebody's name in passing: marks around it, another script, companions, a relative clause.

use balagh::{Options, Release, parse};

fn release(minister: &str) -> Release {
    let text = format!(
        "استقبل وزير الخارجية التونسي حمدي الغرياني في تونس {minister}، أمس، وبحث الوزيران التعاون في مجال الصيد البحري. \
         وأكد الوزير المالي، خلال اللقاء، أهمية تبادل الخبرات."
    );
    parse(&text, &Options::default()).expect("the text is Arabic")
}

/// Who is named, with his office and country, and who speaks at each point.
fn substance(release: &Release) -> Vec<String> {
    let persons =
        release.actors.iter().map(|actor| format!("{:?} {:?} {:?}", actor.name, actor.office, actor.country));
    let points =
        release.points.iter().map(|point| format!("{:?} {:?} {:?}", point.act, point.speakers, point.areas));
    persons.chain(points).collect()
}

fn assert_adds_nothing(minister: &str) {
    let plain = "وزير الخارجية المالي موديبو كوناتي";
    assert_eq!(substance(&release(minister)), substance(&release(plain)), "{minister}");
}

#[test]
fn a_name_in_another_script_or_between_marks_is_the_same_name() {
    assert_adds_nothing("وزير الخارجية المالي موديبو كوناتي (Modibo Konaté)");
    assert_adds_nothing("وزير الخارجية المالي \"موديبو كوناتي\"");
    assert_adds_nothing("وزير الخارجية المالي «موديبو كوناتي»");
}

#[test]
fn companions_without_a_name_take_no_part() {
    for companions in [
        "والوفد المرافق له",
        "ومرافقيه",
        "والوفد المرافق لمعاليه",
        "، رفقة عدد من مساعديه",
        "، يرافقه وفد رفيع المستوى",
        "، بحضور عدد من المسؤولين",
        "، على رأس وفد من المستثمرين",
        "، مرفوقا بوفد هام",
    ] {
        let joint = if companions.starts_with('،') { "" } else { " " };
        assert_adds_nothing(&format!("وزير الخارجية المالي موديبو كوناتي{joint}{companions}"));
    }
}

#[test]
fn companions_with_a_name_take_part() {
    let release = release("وزير الخارجية المالي موديبو كوناتي، يرافقه السفير المالي لدى تونس أمادو ديالو");
    assert!(release.actors.iter().any(|actor| actor.name.as_deref() == Some("أمادو ديالو")));
}

#[test]
fn a_relative_clause_that_names_nobody_does_not_part_a_subject_from_what_it_says() {
    for clause in ["الذي تولى منصبه حديثا", "الذي يزور البلاد منذ أمس"]
    {
        let text = format!(
            "التقى وزير الخارجية التونسي حمدي الغرياني نظيره المالي موديبو كوناتي في تونس. \
             وقال موديبو كوناتي، {clause}، إن التعاون في مجال الصيد مهم."
        );
        let release = parse(&text, &Options::default()).expect("the text is Arabic");
        let speaker = release.actors.iter().find(|actor| release.points[0].speakers.contains(&actor.id));
        assert_eq!(speaker.and_then(|actor| actor.name.as_deref()), Some("موديبو كوناتي"), "{text}");
    }
}

#[test]
fn a_surname_between_marks_is_who_was_named_before() {
    let text = "استقبل محافظ الإسكندرية عبدالعزيز زهران السفير التونسي حمدي الغرياني. وأوضح \"زهران\" أن التعاون مهم.";
    let release = parse(text, &Options::default()).expect("the text is Arabic");
    let speaker = release.actors.iter().find(|actor| release.points[0].speakers.contains(&actor.id));
    assert_eq!(speaker.and_then(|actor| actor.name.as_deref()), Some("عبدالعزيز زهران"));
}
