//! The sectors of «في مجالي النقل والبناء»: behind such a noun a word names its area, which elsewhere may mean much else.

use crate::lexicon::word_lists::{
    CULTURE_SECTORS, DEFENCE_SECTORS, DEVELOPMENT_SECTORS, DIGITAL_SECTORS, EDUCATION_SECTORS,
    ENVIRONMENT_SECTORS, FINANCE_SECTORS, HEALTH_SECTORS, HOUSING_SECTORS, INDUSTRY_SECTORS, JUSTICE_SECTORS,
    LABOUR_SECTORS, MEDIA_SECTORS, RELIGION_SECTORS, SECTOR_NOUNS, SECURITY_SECTORS, TRADE_SECTORS,
    TRANSPORT_SECTORS, WATER_SECTORS,
};
use crate::model::Area;
use crate::text::WordList;
use crate::words::Tagged;

/// «مجالي», «قطاعات»: the names of sectors follow.
pub(super) fn opens(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.spells(at, SECTOR_NOUNS)
}

/// Whether a word goes on with the sectors: «(في مجالي النقل) والبناء».
pub(super) fn goes_on(tagged: &Tagged<'_>, at: usize) -> bool {
    tagged.is_word(at) && (tagged.has_article(at) || tagged.has_article_behind_clitics(at))
}

/// The area of the sector that a word names; no adjective follows it, as in «العمل المشترك».
pub(super) fn area(tagged: &Tagged<'_>, at: usize) -> Option<Area> {
    let described = tagged.is_word(at + 1) && tagged.has_article(at + 1);
    let names = |(_, words): &&(Area, &WordList)| !described && tagged.spells(at, *words);
    SECTORS.iter().find(names).map(|(area, _)| *area)
}

/// Which words are sectors of which area.
const SECTORS: [(Area, &WordList); 18] = [
    (Area::Transport, TRANSPORT_SECTORS),
    (Area::Digital, DIGITAL_SECTORS),
    (Area::Health, HEALTH_SECTORS),
    (Area::Education, EDUCATION_SECTORS),
    (Area::Water, WATER_SECTORS),
    (Area::Environment, ENVIRONMENT_SECTORS),
    (Area::Industry, INDUSTRY_SECTORS),
    (Area::HousingUrban, HOUSING_SECTORS),
    (Area::Culture, CULTURE_SECTORS),
    (Area::LabourSocial, LABOUR_SECTORS),
    (Area::Justice, JUSTICE_SECTORS),
    (Area::Security, SECURITY_SECTORS),
    (Area::Defence, DEFENCE_SECTORS),
    (Area::Trade, TRADE_SECTORS),
    (Area::Finance, FINANCE_SECTORS),
    (Area::ReligiousAffairs, RELIGION_SECTORS),
    (Area::Media, MEDIA_SECTORS),
    (Area::DevelopmentAid, DEVELOPMENT_SECTORS),
];
