//! `cargo run -p balagh-lexicon` compiles the lexicon; with `-- --check` it tells whether that was done.

use balagh_lexicon::{Compiled, compile};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let check = std::env::args().skip(1).any(|argument| argument == "--check");
    match run(check) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the generated files, or compares them; whether all is well.
fn run(check: bool) -> Result<bool, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let Compiled { spellings, tables, texts, word_lists } = compile(&root.join("lexicon/ar"))?;
    let generated = root.join("src/lexicon/generated");
    let texts = texts.into_iter().map(|(name, text)| (generated.join(name), text.into_bytes()));
    let sources = [
        ("spellings.trie", spellings),
        ("tables.rs", tables.into_bytes()),
        ("word_lists.rs", word_lists.into_bytes()),
    ];
    let sources = sources.into_iter().map(|(name, content)| (generated.join(name), content));
    let files: Vec<(PathBuf, Vec<u8>)> = sources.chain(texts).collect();
    if check {
        return Ok(files.iter().filter(|(path, content)| is_stale(path, content)).count() == 0);
    }
    fs::create_dir_all(&generated)?;
    for (path, content) in files {
        write_if_changed(path, &content)?;
    }
    Ok(true)
}

fn write_if_changed(path: PathBuf, content: &[u8]) -> std::io::Result<()> {
    if fs::read(&path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    fs::write(path, content)
}

/// Whether a generated file is not what the tables compile to; says where it differs first.
fn is_stale(path: &Path, content: &[u8]) -> bool {
    let old = fs::read(path).unwrap_or_default();
    if old == content {
        return false;
    }
    eprintln!("{} is stale: run `cargo run -p balagh-lexicon`", path.display());
    if let (Ok(old), Ok(new)) = (std::str::from_utf8(&old), std::str::from_utf8(content)) {
        print_first_difference(old, new);
    }
    true
}

fn print_first_difference(old: &str, new: &str) {
    let common = old.lines().zip(new.lines()).take_while(|(old, new)| old == new).count();
    eprintln!("@@ line {} @@", common + 1);
    for (sign, text) in [('-', old), ('+', new)] {
        if let Some(line) = text.lines().nth(common) {
            eprintln!("{sign}{line}");
        }
    }
}
