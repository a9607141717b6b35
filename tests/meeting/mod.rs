//! Two ministers meet: the occasion in which the tests of speakers let something be said.

use crate::speakers::speakers;

/// The opening of a release: who met whom.
const MEETING: &str =
    "عقد وزير الخارجية المغربي كريم العلوي، اليوم بالرباط، مباحثات مع نظيره الإيطالي ماركو روسيني. ";
/// Who receives.
pub const HOST: &str = "كريم العلوي";
/// Who is received.
pub const GUEST: &str = "ماركو روسيني";

/// Who speaks in the point that holds these words, where the sentences go on after the meeting.
pub fn after_meeting(sentences: &str, words: &str) -> Vec<String> {
    speakers(&format!("{MEETING}{sentences}"), words)
}
