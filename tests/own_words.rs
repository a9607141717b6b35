//! What whoever is quoted says of himself: «"أرحب بـ"», «"ونعرب عن شكرنا"», «"لقد دعمنا"».

mod sentences;

use balagh::Act;
use sentences::{assert_points, points};

#[test]
fn a_joined_verb_of_the_first_person_goes_on_in_a_quotation() {
    for (act, own) in [
        (Act::Praise, "أثمن جهود المغرب"),
        (Act::CallFor, "أدعو المغرب إلى المشاركة"),
        (Act::CallFor, "أقترح إنشاء لجنة"),
        (Act::Reject, "أرفض الهجوم"),
        (Act::Thank, "نعرب عن شكرنا للمغرب"),
        (Act::Support, "دعمنا المغرب"),
    ] {
        assert_points(
            &format!("وقال مارين: \"العلاقات متينة و{own}\"."),
            &[(Act::Stress, "قال مارين: \"العلاقات متينة"), (act, own)],
        );
    }
}

#[test]
fn a_quotation_performs_what_its_first_verb_does() {
    for (act, own) in [
        (Act::CallFor, "أدعو المغرب إلى المشاركة"),
        (Act::Thank, "نعرب عن شكرنا للمغرب"),
        (Act::Praise, "ومن هنا نرحب بمشاركة المغرب"),
        (Act::Support, "لقد دعمنا المغرب"),
    ] {
        let acts: Vec<Act> =
            points(&format!("وقال مارين: \"{own}\".")).into_iter().map(|(act, _)| act).collect();
        assert_eq!(acts, [act], "{own}");
    }
}
