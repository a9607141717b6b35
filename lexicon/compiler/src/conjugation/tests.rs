//! Verbs of every pattern and weakness, with forms written out by hand.

use super::{Pattern, Verb, conjugate};
use crate::form::Gender::{Feminine, Masculine};
use crate::form::Number::{Dual, Plural, Singular};
use crate::form::{Form, Gender, Number, Shape};

fn forms(lemma: &str, pattern: Pattern, imperfect: &str) -> Vec<(String, Form)> {
    conjugate(&Verb { lemma, pattern, imperfect, verbal_nouns: Vec::new() }).expect("it conjugates")
}

fn spelled(forms: &[(String, Form)], form: Form) -> Vec<&str> {
    forms.iter().filter(|(_, other)| *other == form).map(|(spelling, _)| spelling.as_str()).collect()
}

fn third(shape: Shape, gender: Gender, number: Number) -> Form {
    Form::finite(shape, 3, Some(gender), number)
}

/// The forms that tell most: perfect 3ms, 3fs, 3md, 3mp, 1p; imperfect 3ms, 3mp; participle.
#[track_caller]
fn check(lemma: &str, pattern: Pattern, imperfect: &str, expected: [&str; 8]) {
    let forms = forms(lemma, pattern, imperfect);
    let wanted = [
        third(Shape::Perfect, Masculine, Singular),
        third(Shape::Perfect, Feminine, Singular),
        third(Shape::Perfect, Masculine, Dual),
        third(Shape::Perfect, Masculine, Plural),
        Form::finite(Shape::Perfect, 1, None, Plural),
        third(Shape::Imperfect, Masculine, Singular),
        third(Shape::Imperfect, Masculine, Plural),
        Form::nominal(Feminine, Singular).with_shape(Shape::ActiveParticiple),
    ];
    for (form, expected) in wanted.into_iter().zip(expected) {
        let found = spelled(&forms, form);
        assert!(found.contains(&expected), "{lemma}: {expected} is not among {found:?}");
    }
}

/// Every spelling must be found among the forms of that kind.
#[track_caller]
fn check_forms(lemma: &str, pattern: Pattern, imperfect: &str, form: Form, expected: &[&str]) {
    let forms = forms(lemma, pattern, imperfect);
    let found = spelled(&forms, form);
    for expected in expected {
        assert!(found.contains(expected), "{lemma}: {expected} is not among {found:?}");
    }
}

#[test]
fn sound_verbs_of_three_radicals() {
    check("شكر", Pattern::I, "", ["شكر", "شكرت", "شكرا", "شكروا", "شكرنا", "يشكر", "يشكرون", "شاكرة"]);
    check("وقع", Pattern::II, "", ["وقع", "وقعت", "وقعا", "وقعوا", "وقعنا", "يوقع", "يوقعون", "موقعة"]);
    check(
        "ناقش",
        Pattern::III,
        "",
        ["ناقش", "ناقشت", "ناقشا", "ناقشوا", "ناقشنا", "يناقش", "يناقشون", "مناقشة"],
    );
    check("أعلن", Pattern::IV, "", ["أعلن", "أعلنت", "أعلنا", "أعلنوا", "أعلنا", "يعلن", "يعلنون", "معلنة"]);
    check(
        "توصل",
        Pattern::V,
        "",
        ["توصل", "توصلت", "توصلا", "توصلوا", "توصلنا", "يتوصل", "يتوصلون", "متوصلة"],
    );
    check(
        "تبادل",
        Pattern::VI,
        "",
        ["تبادل", "تبادلت", "تبادلا", "تبادلوا", "تبادلنا", "يتبادل", "يتبادلون", "متبادلة"],
    );
    check(
        "انعقد",
        Pattern::VII,
        "",
        ["انعقد", "انعقدت", "انعقدا", "انعقدوا", "انعقدنا", "ينعقد", "ينعقدون", "منعقدة"],
    );
    check(
        "اجتمع",
        Pattern::VIII,
        "",
        ["اجتمع", "اجتمعت", "اجتمعا", "اجتمعوا", "اجتمعنا", "يجتمع", "يجتمعون", "مجتمعة"],
    );
    check(
        "استقبل",
        Pattern::X,
        "",
        ["استقبل", "استقبلت", "استقبلا", "استقبلوا", "استقبلنا", "يستقبل", "يستقبلون", "مستقبلة"],
    );
}

#[test]
fn the_first_radical_and_the_t_of_pattern_eight_become_one() {
    check(
        "اتفق",
        Pattern::VIII,
        "",
        ["اتفق", "اتفقت", "اتفقا", "اتفقوا", "اتفقنا", "يتفق", "يتفقون", "متفقة"],
    );
    check(
        "اطلع",
        Pattern::VIII,
        "",
        ["اطلع", "اطلعت", "اطلعا", "اطلعوا", "اطلعنا", "يطلع", "يطلعون", "مطلعة"],
    );
    check("ادعى", Pattern::VIII, "", ["ادعى", "ادعت", "ادعيا", "ادعوا", "ادعينا", "يدعي", "يدعون", "مدعية"]);
    check(
        "ازداد",
        Pattern::VIII,
        "",
        ["ازداد", "ازدادت", "ازدادا", "ازدادوا", "ازددنا", "يزداد", "يزدادون", "مزدادة"],
    );
}

#[test]
fn hollow_verbs() {
    check("زار", Pattern::I, "", ["زار", "زارت", "زارا", "زاروا", "زرنا", "يزور", "يزورون", "زائرة"]);
    check("باع", Pattern::I, "يبيع", ["باع", "باعت", "باعا", "باعوا", "بعنا", "يبيع", "يبيعون", "بائعة"]);
    check("نال", Pattern::I, "ينال", ["نال", "نالت", "نالا", "نالوا", "نلنا", "ينال", "ينالون", "نائلة"]);
    check("أشاد", Pattern::IV, "", ["أشاد", "أشادت", "أشادا", "أشادوا", "أشدنا", "يشيد", "يشيدون", "مشيدة"]);
    check(
        "استعاد",
        Pattern::X,
        "",
        ["استعاد", "استعادت", "استعادا", "استعادوا", "استعدنا", "يستعيد", "يستعيدون", "مستعيدة"],
    );
    check(
        "اختار",
        Pattern::VIII,
        "",
        ["اختار", "اختارت", "اختارا", "اختاروا", "اخترنا", "يختار", "يختارون", "مختارة"],
    );
    let jussive = third(Shape::Imperfect, Masculine, Singular).subjunctive();
    check_forms("زار", Pattern::I, "", jussive, &["يزر"]);
    check_forms("أدان", Pattern::IV, "", jussive, &["يدن"]);
}

#[test]
fn defective_verbs() {
    check("دعا", Pattern::I, "", ["دعا", "دعت", "دعوا", "دعوا", "دعونا", "يدعو", "يدعون", "داعية"]);
    check("قضى", Pattern::I, "", ["قضى", "قضت", "قضيا", "قضوا", "قضينا", "يقضي", "يقضون", "قاضية"]);
    check("سعى", Pattern::I, "يسعى", ["سعى", "سعت", "سعيا", "سعوا", "سعينا", "يسعى", "يسعون", "ساعية"]);
    check("بقي", Pattern::I, "", ["بقي", "بقيت", "بقيا", "بقوا", "بقينا", "يبقى", "يبقون", "باقية"]);
    check("عزى", Pattern::II, "", ["عزى", "عزت", "عزيا", "عزوا", "عزينا", "يعزي", "يعزون", "معزية"]);
    check("أجرى", Pattern::IV, "", ["أجرى", "أجرت", "أجريا", "أجروا", "أجرينا", "يجري", "يجرون", "مجرية"]);
    check("تلقى", Pattern::V, "", ["تلقى", "تلقت", "تلقيا", "تلقوا", "تلقينا", "يتلقى", "يتلقون", "متلقية"]);
    check(
        "التقى",
        Pattern::VIII,
        "",
        ["التقى", "التقت", "التقيا", "التقوا", "التقينا", "يلتقي", "يلتقون", "ملتقية"],
    );
    check(
        "استدعى",
        Pattern::X,
        "",
        ["استدعى", "استدعت", "استدعيا", "استدعوا", "استدعينا", "يستدعي", "يستدعون", "مستدعية"],
    );
    let subjunctive = third(Shape::Imperfect, Masculine, Dual).subjunctive();
    check_forms("التقى", Pattern::VIII, "", subjunctive, &["يلتقيا"]);
    check_forms("دعا", Pattern::I, "", subjunctive, &["يدعوا"]);
    let jussive = third(Shape::Imperfect, Feminine, Singular).subjunctive();
    check_forms("أجرى", Pattern::IV, "", jussive, &["تجر"]);
    check_forms("التقى", Pattern::VIII, "", third(Shape::Perfect, Masculine, Singular), &["التقى", "التقا"]);
}

#[test]
fn doubled_verbs() {
    check("حث", Pattern::I, "", ["حث", "حثت", "حثا", "حثوا", "حثثنا", "يحث", "يحثون", "حاثة"]);
    check("قرر", Pattern::II, "", ["قرر", "قررت", "قررا", "قرروا", "قررنا", "يقرر", "يقررون", "مقررة"]);
    check("أقر", Pattern::IV, "", ["أقر", "أقرت", "أقرا", "أقروا", "أقررنا", "يقر", "يقرون", "مقرة"]);
    check(
        "انضم",
        Pattern::VII,
        "",
        ["انضم", "انضمت", "انضما", "انضموا", "انضممنا", "ينضم", "ينضمون", "منضمة"],
    );
    check(
        "اهتم",
        Pattern::VIII,
        "",
        ["اهتم", "اهتمت", "اهتما", "اهتموا", "اهتممنا", "يهتم", "يهتمون", "مهتمة"],
    );
    check(
        "استمر",
        Pattern::X,
        "",
        ["استمر", "استمرت", "استمرا", "استمروا", "استمررنا", "يستمر", "يستمرون", "مستمرة"],
    );
}

#[test]
fn verbs_that_begin_with_waw_lose_it_in_the_imperfect_of_pattern_one_only() {
    check("وصل", Pattern::I, "", ["وصل", "وصلت", "وصلا", "وصلوا", "وصلنا", "يصل", "يصلون", "واصلة"]);
    check("أوضح", Pattern::IV, "", ["أوضح", "أوضحت", "أوضحا", "أوضحوا", "أوضحنا", "يوضح", "يوضحون", "موضحة"]);
    check(
        "واصل",
        Pattern::III,
        "",
        ["واصل", "واصلت", "واصلا", "واصلوا", "واصلنا", "يواصل", "يواصلون", "مواصلة"],
    );
    let passive = third(Shape::PassiveImperfect, Masculine, Singular);
    check_forms("وضع", Pattern::I, "", passive, &["يوضع"]);
}

#[test]
fn verbs_with_a_hamza() {
    check("أكد", Pattern::II, "", ["أكد", "أكدت", "أكدا", "أكدوا", "أكدنا", "يؤكد", "يؤكدون", "مؤكدة"]);
    check("أخذ", Pattern::I, "", ["أخذ", "أخذت", "أخذا", "أخذوا", "أخذنا", "يأخذ", "يأخذون", "آخذة"]);
    check("آزر", Pattern::III, "", ["آزر", "آزرت", "آزرا", "آزروا", "آزرنا", "يؤازر", "يؤازرون", "مؤازرة"]);
    check("آمن", Pattern::IV, "", ["آمن", "آمنت", "آمنا", "آمنوا", "آمنا", "يؤمن", "يؤمنون", "مؤمنة"]);
    check(
        "استأنف",
        Pattern::X,
        "",
        ["استأنف", "استأنفت", "استأنفا", "استأنفوا", "استأنفنا", "يستأنف", "يستأنفون", "مستأنفة"],
    );
    check(
        "ترأس",
        Pattern::V,
        "",
        ["ترأس", "ترأست", "ترأسا", "ترأسوا", "ترأسنا", "يترأس", "يترأسون", "مترئسة"],
    );
    check("سأل", Pattern::I, "", ["سأل", "سألت", "سألا", "سألوا", "سألنا", "يسأل", "يسألون", "سائلة"]);
    check("رأى", Pattern::I, "يرى", ["رأى", "رأت", "رأيا", "رأوا", "رأينا", "يرى", "يرون", "رائية"]);
    check("بدأ", Pattern::I, "", ["بدأ", "بدأت", "بدآ", "بدؤوا", "بدأنا", "يبدأ", "يبدؤون", "بادئة"]);
    check("هنأ", Pattern::II, "", ["هنأ", "هنأت", "هنآ", "هنأوا", "هنأنا", "يهنئ", "يهنئون", "مهنئة"]);
    check("أنشأ", Pattern::IV, "", ["أنشأ", "أنشأت", "أنشآ", "أنشأوا", "أنشأنا", "ينشئ", "ينشئون", "منشئة"]);
    check_forms("شاء", Pattern::I, "يشاء", third(Shape::Perfect, Masculine, Plural), &["شاؤوا", "شاءوا"]);
    check_forms("شاء", Pattern::I, "يشاء", Form::finite(Shape::Perfect, 1, None, Plural), &["شئنا"]);
}

#[test]
fn verbs_of_four_radicals() {
    check(
        "ترجم",
        Pattern::QI,
        "",
        ["ترجم", "ترجمت", "ترجما", "ترجموا", "ترجمنا", "يترجم", "يترجمون", "مترجمة"],
    );
    check(
        "تمحور",
        Pattern::QII,
        "",
        ["تمحور", "تمحورت", "تمحورا", "تمحوروا", "تمحورنا", "يتمحور", "يتمحورون", "متمحورة"],
    );
    check(
        "اطمأن",
        Pattern::QIV,
        "",
        ["اطمأن", "اطمأنت", "اطمأنا", "اطمأنوا", "اطمأننا", "يطمئن", "يطمئنون", "مطمئنة"],
    );
}

#[test]
fn passives_are_spelled_with_their_own_vowels() {
    let perfect = third(Shape::PassivePerfect, Masculine, Singular);
    check_forms("ناقش", Pattern::III, "", perfect, &["نوقش"]);
    check_forms("تبادل", Pattern::VI, "", perfect, &["تبودل"]);
    check_forms("أقام", Pattern::IV, "", perfect, &["أقيم"]);
    check_forms("قال", Pattern::I, "", perfect, &["قيل"]);
    check_forms("استأنف", Pattern::X, "", perfect, &["استؤنف"]);
    check_forms("أجرى", Pattern::IV, "", perfect, &["أجري"]);
    check_forms("اختار", Pattern::VIII, "", perfect, &["اختير"]);
    let imperfect = third(Shape::PassiveImperfect, Feminine, Singular);
    check_forms("أقام", Pattern::IV, "", imperfect, &["تقام"]);
    check_forms("أجرى", Pattern::IV, "", imperfect, &["تجرى"]);
    check_forms("قال", Pattern::I, "", imperfect, &["تقال"]);
}

#[test]
fn participles_inflect_in_gender_number_and_case() {
    let of = |gender, number| Form::nominal(gender, number).with_shape(Shape::ActiveParticiple);
    check_forms("أكد", Pattern::II, "", of(Masculine, Singular).oblique(), &["مؤكدا"]);
    check_forms("أكد", Pattern::II, "", of(Masculine, Dual).oblique(), &["مؤكدين"]);
    check_forms("أكد", Pattern::II, "", of(Feminine, Dual), &["مؤكدتان"]);
    check_forms("أكد", Pattern::II, "", of(Masculine, Plural), &["مؤكدون"]);
    check_forms("أعطى", Pattern::IV, "", of(Masculine, Singular), &["معط", "معطي"]);
    check_forms("أعطى", Pattern::IV, "", of(Masculine, Singular).oblique(), &["معطيا"]);
    check_forms("هنأ", Pattern::II, "", of(Masculine, Singular).oblique(), &["مهنئا"]);
    let passive = Form::nominal(Masculine, Singular).with_shape(Shape::PassiveParticiple);
    check_forms("دعا", Pattern::I, "", passive, &["مدعو"]);
    check_forms("قضى", Pattern::I, "", passive, &["مقضي"]);
    check_forms("قال", Pattern::I, "", passive, &["مقول"]);
    check_forms("باع", Pattern::I, "يبيع", passive, &["مبيع"]);
    check_forms("حث", Pattern::I, "", passive, &["محثوث"]);
    check_forms("أجرى", Pattern::IV, "", passive, &["مجرى"]);
    check_forms("سأل", Pattern::I, "", passive, &["مسؤول", "مسئول"]);
}

#[test]
fn verbal_nouns_get_their_accusative_and_their_hamza_before_a_pronoun() {
    let verb =
        Verb {
            lemma: "أنشأ", pattern: Pattern::IV, imperfect: "", verbal_nouns: vec!["إنشاء", "إنشاءات"]
        };
    let forms = conjugate(&verb).expect("it conjugates");
    let nouns: Vec<_> = forms
        .iter()
        .filter(|(_, form)| form.shape() == Shape::VerbalNoun)
        .map(|(spelling, _)| spelling.as_str())
        .collect();
    assert_eq!(nouns, ["إنشاء", "إنشاؤ", "إنشائ", "إنشاءات"]);
}

#[test]
fn a_lemma_that_its_pattern_cannot_have_is_an_error() {
    let verb =
        |lemma, pattern, imperfect| conjugate(&Verb { lemma, pattern, imperfect, verbal_nouns: Vec::new() });
    assert!(verb("اتفق", Pattern::X, "").is_err());
    assert!(verb("أعلن", Pattern::IV, "يعلون").is_err());
}
