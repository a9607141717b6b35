// What a reading is made of: written out of the Rust types (src/model/) when the core is built.
export type {
	Act,
	Actor,
	ActorKind,
	Area,
	Event,
	EventType,
	Instrument,
	InstrumentKind,
	Options,
	Place,
	Point,
	Release,
	Source,
	Span,
	Stage,
	Status,
} from "../../pkg/balagh.js";
