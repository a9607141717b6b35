//! Names that an office between two commas closes: «أكد سليم الكرماوي، نائب رئيس المنظمة، أن».

mod speakers;

use speakers::{read, speakers};

/// Forenames that are everyday words too, before unknown surnames.
const NAMES: [&str; 4] = ["فوزي اللوماني", "رضا الجبلين", "خميس الجهينوي", "جان-إيف لو دريانو"];

#[test]
fn whoever_an_office_between_commas_follows_speaks_under_his_name() {
    for name in NAMES {
        for office in ["نائب رئيس منظمة الأعراف", "السفير التونسي لدى روسيا", "المستشار الألماني"]
        {
            let text = format!(
                "أكد {name}، {office}، أن التعاون مع المغرب يخدم الفلاحة، وذلك خلال لقائه وزير العدل المغربي كريم العلوي."
            );
            assert_eq!(speakers(&text, "يخدم الفلاحة"), [name], "{office}");
        }
    }
}

#[test]
fn whom_somebody_talks_with_may_have_his_office_behind_his_name() {
    for name in NAMES {
        let text = format!(
            "أجرى وزير العدل المغربي كريم العلوي مباحثات مع {name}، الرئيس البرتغالي، تناولت ملف القضاء."
        );
        let release = read(&text);
        let actor = release.actors.iter().find(|actor| actor.name.as_deref() == Some(name));
        assert_eq!(actor.and_then(|actor| actor.country.as_deref()), Some("PT"), "{name}");
        assert_eq!(actor.and_then(|actor| actor.office.as_deref()), Some("الرئيس البرتغالي"), "{name}");
    }
}

#[test]
fn who_sees_texts_exchanged_takes_part_in_a_signing() {
    let text = "شهد رئيس الوزراء المغربي كريم العلوي والرئيس البرتغالي، ألبرتو نيفيس، مراسم تبادل 13 اتفاقية ومذكرة تفاهم. \
                ووقع الاتفاقيات وزير الطاقة المغربي سالم الكعبي ووزير الاقتصاد البرتغالي جواو كوستار.";
    let release = read(text);
    for name in ["كريم العلوي", "ألبرتو نيفيس", "سالم الكعبي", "جواو كوستار"]
    {
        assert!(release.actors.iter().any(|actor| actor.name.as_deref() == Some(name)), "{name}");
    }
}

#[test]
fn who_is_called_a_counterpart_behind_his_name_holds_the_office_of_the_other() {
    for (guest, name, office) in [
        ("جواو كوستا، نظيره البرتغالي،", "جواو كوستا", "وزير العدل البرتغالي"),
        ("ماريا كوستا، نظيرته البرتغالية،", "ماريا كوستا", "وزيرة العدل البرتغالية"),
    ] {
        let text = format!(
            "عقد وزير العدل المغربي كريم العلوي اجتماعا مع {guest} بالرباط. وأكد كوستا أهمية التعاون القضائي. وأكدت كوستا أهمية التعاون القضائي."
        );
        let release = read(&text);
        let guest = release.actors.iter().find(|actor| actor.name.as_deref() == Some(name));
        let guest = guest.map(|actor| (actor.office.as_deref(), actor.country.as_deref()));
        assert_eq!(guest, Some((Some(office), Some("PT"))), "{text}");
    }
}

#[test]
fn a_verb_between_an_office_and_its_holder_is_no_name() {
    let text = "خلال أول زيارة له إلى الرباط بصفته وزير خارجية النرويج، ارتكب جيمس هارلو، هفوة. والتقى هارلو وزير العدل المغربي كريم العلوي، وأكد هارلو دعم القضاء.";
    assert_eq!(speakers(text, "دعم القضاء"), ["جيمس هارلو"]);
}
