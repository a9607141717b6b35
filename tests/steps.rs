//! Steps to come: which words announce one, and which tell of what is under way.

mod sentences;

use balagh::Act;
use sentences::assert_points;

#[test]
fn a_visit_that_is_under_way_is_no_step() {
    for visit in [
        "ويقوم مارين بزيارة للمغرب",
        "ويقوم الوزير الإسباني حاليا بزيارة رسمية إلى الرباط",
        "ويزور مارين طنجة على رأس وفد كبير",
    ] {
        assert_points(&format!("{visit}."), &[]);
    }
    for (day, step) in
        [("", "يزور الوزير الإسباني طنجة الأسبوع المقبل"), ("يوم الخميس ", "يزور الوزير الإسباني طنجة")]
    {
        assert_points(&format!("و{day}{step}."), &[(Act::Plan, step)]);
    }
}

#[test]
fn what_may_be_is_a_step_where_somebody_named_takes_it() {
    for opening in ["من الممكن أن", "من المأمول أن", "يفترض أن", "يحتمل أن"]
    {
        let step = format!("{opening} يزور مارين طنجة");
        assert_points(&format!("و{step}."), &[(Act::Plan, &step)]);
    }
    assert_points("ومن الممكن أن ترتفع الأسعار.", &[]);
}

#[test]
fn whoever_intends_something_plans_it() {
    let step = "يعتزم البدراوي أن يلتقي نظيره المالطي";
    assert_points(&format!("و{step}."), &[(Act::Plan, step)]);
}

#[test]
fn talks_that_will_go_on_are_a_step_and_those_that_go_on_are_held() {
    let coming = "سيواصل الجانبان تبادل الآراء حول أمن الحدود";
    assert_points(&format!("و{coming}."), &[(Act::Plan, coming)]);
    let held = "تابع الوزيران محادثاتهما على انفراد";
    assert_points(&format!("و{held}."), &[(Act::Discuss, held)]);
}

#[test]
fn what_somebody_will_give_is_promised() {
    for aid in ["ستقدم إسبانيا قرضا ميسرا للمغرب", "ستمنح إسبانيا المغرب قرضا ميسرا"]
    {
        assert_points(&format!("و{aid}."), &[(Act::Pledge, aid)]);
    }
}

#[test]
fn two_who_will_sit_down_together_meet() {
    let step = "سيجلس الوزيران معا في أول لقاء بينهما";
    assert_points(&format!("و{step}."), &[(Act::Plan, step)]);
}
