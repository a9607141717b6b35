//! Builds pkg/: what the page and the npm package load.

use crate::declarations;
use crate::failure::{Failure, run};
use crate::panics;
use crate::target;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// A crate that becomes a module.
struct Module {
    package: &'static str,
    /// What Cargo calls what it builds of it.
    built: &'static str,
    /// Name of its files in pkg/.
    stem: &'static str,
}

/// The reader, and apart from it what is loaded only when somebody takes a reading away.
const MODULES: [Module; 2] = [
    Module { package: "balagh-wasm", built: "balagh_wasm.wasm", stem: "balagh" },
    Module { package: "balagh-exports", built: "balagh_exports.wasm", stem: "exports" },
];

/// The profile of the workspace's manifest that both are compiled with.
const PROFILE: &str = "wasm";

/// What the standard library marks to be inlined, iterators above all, is so up to this size only. Left to itself the
/// compiler takes 325: the module is 15 KiB larger for it, with Brotli, and a reading takes an eighth less. With 40 it
/// would be 4 KiB smaller, and a reading take a sixth more. (Measured when the profile had `opt-level = "s"`.)
const INLINING: &str = "-Cllvm-args=-inlinehint-threshold=100";

/// What rustc's default for WebAssembly uses and wasm-opt has to be told.
const FEATURES: [&str; 5] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
];

/// Once optimised, what branches is written anew, flat, and optimised again, twice: 1.5 KiB less with Brotli.
const PASSES: [&str; 5] = ["-Oz", "--flatten", "--rereloop", "-Oz", "-Oz"];

/// Functions that are called once stay apart: an engine compiles one huge function badly and late, and a reading
/// took a third longer.
const APART: &str = "--one-caller-inline-max-function-size=0";

/// Nothing lies below the first kilobyte, where the stack ends: an address that an addition gives is so never one that
/// has wrapped, and a short addition goes into the load or store behind it. 1.5 KiB less with Brotli.
const NOTHING_LOW: &str = "--low-memory-unused";

/// Data stays in one piece: cut at every row of zeros, it is smaller as it is, but larger when it is packed.
const WHOLE_DATA: &str = "--skip-pass=memory-packing";

/// Compiles, binds and shrinks the modules.
pub fn build() -> Result<(), Failure> {
    let top = top();
    target::ensure()?;
    let package = top.join("pkg");
    for module in MODULES {
        let Module { stem, .. } = module;
        bind(&compile(&module, &top)?, stem, &package)?;
        declarations::drop_rust_examples(&package.join(format!("{stem}.d.ts")))?;
        shrink(&top, &package.join(format!("{stem}_bg.wasm")))?;
    }
    Ok(())
}

fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where what was built stands.
fn compile(module: &Module, top: &Path) -> Result<PathBuf, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(Command::new(cargo)
        .current_dir(top)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", INLINING)
        .args(["build", "--quiet", "--locked", "--profile", PROFILE])
        .args(["--package", module.package])
        .args(["--target", target::TRIPLE]))?;
    let build =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| top.join("target"), |given| top.join(given));
    Ok(build.join(target::TRIPLE).join(PROFILE).join(module.built))
}

fn bind(module: &Path, stem: &str, package: &Path) -> Result<(), Failure> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .out_name(stem)
        .typescript(true)
        .remove_producers_section(true)
        .omit_default_module_path(false)
        // Names as the compiler wrote them tell the functions that panic; wasm-opt drops them all.
        .demangle(false);
    // After a trap an instance is poisoned: the loader asks for a new one.
    bindgen.reset_state_function(true);
    let no_bindings = |error| Failure::new(format!("no bindings: {error:#}"));
    let mut output = bindgen.web(true).and_then(Bindgen::generate_output).map_err(no_bindings)?;
    panics::silence(output.wasm_mut());
    output.emit(package).map_err(no_bindings)
}

fn shrink(top: &Path, module: &Path) -> Result<(), Failure> {
    let wasm_opt = top.join("node_modules/binaryen/bin/wasm-opt");
    if !wasm_opt.exists() {
        return Err(Failure::new("wasm-opt is missing: run `npm ci` first"));
    }
    run(Command::new("node")
        .arg(wasm_opt)
        .args(PASSES)
        .args([APART, NOTHING_LOW, WHOLE_DATA, "--strip-target-features"])
        .args(FEATURES)
        .arg(module)
        .arg("-o")
        .arg(module))
}
