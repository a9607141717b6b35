//! What the core returns: plain data, serialised exactly as the output contract says.

mod act;
mod actor;
mod area;
mod event;
mod instrument;
mod point;
mod release;
mod span;

pub use act::{Act, Status};
pub use actor::{Actor, ActorKind};
pub use area::Area;
pub use event::{Event, EventType, Place, Source};
pub use instrument::{Instrument, InstrumentKind, Stage};
pub use point::Point;
pub use release::Release;
pub use span::Span;
