//! Makes a panic a bare trap.
//!
//! A panic in WebAssembly writes its message nowhere and then traps. So the message, its formatting and the place in
//! the source are bytes that nobody sees: what would write them traps at once, and wasm-opt drops what led there.

use std::ops::Range;
use walrus::ir::{Instr, InstrLocId, Unreachable, Value};
use walrus::{ConstExpr, DataId, DataKind, FunctionKind, Module};

/// What the compiler's names of functions hold that do nothing but panic.
const PANICKING: [&str; 17] = [
    "4core9panicking",
    "4core6option13expect_failed",
    "4core6option13unwrap_failed",
    "4core6result13unwrap_failed",
    "4core4cell22panic_already_borrowed",
    "4core4cell30panic_already_mutably_borrowed",
    "4core3str16slice_error_fail",
    "4core3str19slice_error_fail_rt",
    "4core5slice5index16slice_index_fail",
    "9smallsort22panic_on_ord_violation",
    "3vecINtB6_3VecppE6remove13assert_failed",
    "7raw_vec12handle_error",
    "5alloc18handle_alloc_error",
    "17rust_begin_unwind",
    "10rust_panic",
    "3std9panicking",
    "3std5alloc8rust_oom",
];

/// How a place in the source begins and ends in memory: address and length of the file's name, line, column.
const PLACE: usize = 16;
/// More than any line or column of a source file.
const NO_LINE: u32 = 100_000;

/// Lets every panic trap at once, and empties the places in the source that it would have named.
pub fn silence(module: &mut Module) {
    for function in module.funcs.iter_mut() {
        let name = function.name.as_deref().unwrap_or_default();
        if !PANICKING.iter().any(|part| name.contains(part)) {
            continue;
        }
        if let FunctionKind::Local(function) = &mut function.kind {
            let entry = function.entry_block();
            let trap = (Instr::Unreachable(Unreachable {}), InstrLocId::default());
            function.block_mut(entry).instrs = vec![trap];
        }
    }
    empty_places(module);
}

/// Only a panic reads the places and the names that they point to, and none is left that does.
fn empty_places(module: &mut Module) {
    for (segment, bytes) in places(module) {
        module.data.get_mut(segment).value[bytes].fill(0);
    }
}

/// What stands in memory of places in the source: they are known by a source file's name that they point to.
fn places(module: &Module) -> Vec<Piece> {
    let segments: Vec<(DataId, u32)> =
        module.data.iter().filter_map(|data| Some((data.id(), address(&data.kind)?))).collect();
    let mut places = Vec::new();
    for &(segment, _) in &segments {
        let bytes = &module.data.get(segment).value;
        for at in (0..bytes.len().saturating_sub(PLACE - 1)).step_by(size_of::<u32>()) {
            if let Some(name) = name(module, &segments, &bytes[at..at + PLACE]) {
                places.extend([(segment, at..at + PLACE), name]);
            }
        }
    }
    places
}

/// A piece of memory: the segment that holds it, and where in it.
type Piece = (DataId, Range<usize>);

fn address(kind: &DataKind) -> Option<u32> {
    match kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(address)), .. } => {
            Some(address.cast_unsigned())
        }
        _ => None,
    }
}

/// The name of the source file, where the bytes are a place.
fn name(module: &Module, segments: &[(DataId, u32)], bytes: &[u8]) -> Option<Piece> {
    let (numbers, _) = bytes.as_chunks::<{ size_of::<u32>() }>();
    let &[start, length, line, column] = numbers else { return None };
    let [start, length, line, column] = [start, length, line, column].map(u32::from_le_bytes);
    if !(1..NO_LINE).contains(&line) || !(1..NO_LINE).contains(&column) {
        return None;
    }
    let named = |&(segment, address): &(DataId, u32)| {
        let from = start.checked_sub(address)? as usize;
        let name = from..from.checked_add(length as usize)?;
        let text = module.data.get(segment).value.get(name.clone())?;
        Some((text.ends_with(b".rs"), (segment, name)))
    };
    segments.iter().find_map(named).and_then(|(is_source, name)| is_source.then_some(name))
}
