use serde::{Deserialize, Serialize};

/// The areas of cooperation.
///
/// ```
/// assert_eq!(balagh::Area::ALL.len(), 33);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(tsify::Tsify))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Area {
    /// The relation itself, when no narrower area is named.
    PoliticalRelations,
    /// Conflicts and questions between or about third parties, sovereignty included.
    RegionalIssues,
    /// Security and disarmament.
    Security,
    /// Counter-terrorism.
    CounterTerrorism,
    /// Organised crime.
    OrganisedCrime,
    /// Migration.
    Migration,
    /// Defence.
    Defence,
    /// Justice and human rights.
    Justice,
    /// Trade, and economic cooperation in general.
    Trade,
    /// Investment.
    Investment,
    /// Finance.
    Finance,
    /// Energy.
    Energy,
    /// Water.
    Water,
    /// Agriculture.
    Agriculture,
    /// Fisheries.
    Fisheries,
    /// Environment.
    Environment,
    /// Transport.
    Transport,
    /// Housing, towns and public works.
    HousingUrban,
    /// Industry.
    Industry,
    /// Tourism.
    Tourism,
    /// Culture.
    Culture,
    /// Education.
    Education,
    /// Science and innovation.
    ScienceInnovation,
    /// Digital affairs.
    Digital,
    /// Health.
    Health,
    /// Labour and social affairs.
    LabourSocial,
    /// Youth and sport.
    YouthSport,
    /// Diaspora and consular affairs.
    DiasporaConsular,
    /// Religious affairs.
    ReligiousAffairs,
    /// Development aid.
    DevelopmentAid,
    /// Media.
    Media,
    /// Parliament.
    Parliament,
    /// Local government.
    LocalGovernment,
}

impl Area {
    /// Every area, in the order of the output contract.
    pub const ALL: [Area; 33] = [
        Area::PoliticalRelations,
        Area::RegionalIssues,
        Area::Security,
        Area::CounterTerrorism,
        Area::OrganisedCrime,
        Area::Migration,
        Area::Defence,
        Area::Justice,
        Area::Trade,
        Area::Investment,
        Area::Finance,
        Area::Energy,
        Area::Water,
        Area::Agriculture,
        Area::Fisheries,
        Area::Environment,
        Area::Transport,
        Area::HousingUrban,
        Area::Industry,
        Area::Tourism,
        Area::Culture,
        Area::Education,
        Area::ScienceInnovation,
        Area::Digital,
        Area::Health,
        Area::LabourSocial,
        Area::YouthSport,
        Area::DiasporaConsular,
        Area::ReligiousAffairs,
        Area::DevelopmentAid,
        Area::Media,
        Area::Parliament,
        Area::LocalGovernment,
    ];
}
