//! Lists of words stand in `lexicon/ar/word_lists.tsv`, where a linguist finds them, and not in the core's code.

use std::fs;
use std::path::{Path, PathBuf};

/// So many words in a row are a list.
const FEWEST: usize = 3;

#[test]
fn no_list_of_three_arabic_words_stands_in_the_code_of_the_core() {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
    let sources = sources(&core);
    assert!(sources.len() > 50, "{} has no sources", core.display());
    for path in sources {
        let source = fs::read_to_string(&path).expect("a source can be read");
        let lists = lists(&source);
        assert!(lists.is_empty(), "{}: give these a name in word_lists.tsv: {lists:?}", path.display());
    }
}

#[test]
fn a_list_is_found_over_several_lines_but_not_in_comments_and_tests() {
    let source =
        "let a = [\"من\", \"إلى\"]; // [\"من\", \"إلى\", \"في\"]\nlet b = &[\n\"من\",\n\"إلى\",\n\"في\",\n];";
    assert_eq!(lists(source), [["من", "إلى", "في"]]);
    assert!(lists(&format!("#[cfg(test)]\n{source}")).is_empty());
}

/// The sources of the core without those that are generated and those of tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of sources can be read");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path());
    let mut sources = Vec::new();
    for path in paths.filter(|path| !path.ends_with("generated") && !path.ends_with("tests.rs")) {
        if path.is_dir() {
            sources.extend(self::sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(path);
        }
    }
    sources
}

/// The arrays of several Arabic words in a source, comments and tests left out.
fn lists(source: &str) -> Vec<Vec<String>> {
    let code = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code: Vec<&str> = code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n").replace("'\"'", "").replace("\\\"", "");
    // What stands between quotation marks is every second part.
    let parts: Vec<&str> = code.split('"').collect();
    let mut lists: Vec<Vec<String>> = Vec::new();
    for pair in parts.chunks(2) {
        let &[between, word] = pair else { break };
        match lists.last_mut() {
            Some(list) if between.trim() == "," => list.push(word.to_owned()),
            _ => {
                lists.push(if between.trim_end().ends_with('[') { vec![word.to_owned()] } else { Vec::new() })
            }
        }
    }
    let arabic = |word: &String| word.contains(|letter| ('ء'..='ي').contains(&letter));
    lists.retain(|list| list.len() >= FEWEST && list.iter().all(arabic));
    lists
}
