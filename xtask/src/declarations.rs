//! The TypeScript declarations carry the documentation of the Rust types.

use crate::failure::Failure;
use std::fs;
use std::path::Path;

/// Rewrites a declaration file without the examples in Rust.
pub fn drop_rust_examples(file: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::new(format!("{}: {error}", file.display()));
    let declarations = fs::read_to_string(file).map_err(failed)?;
    fs::write(file, without_rust_examples(&declarations)).map_err(failed)
}

/// Leaves out fenced blocks that name no language: in Rust's documentation those are Rust.
fn without_rust_examples(declarations: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut fence = Fence::None;
    for line in declarations.lines() {
        match (fence, line.trim_start_matches([' ', '*'])) {
            (Fence::None, "```") => {
                fence = Fence::Rust;
                // The empty line that parted text and example.
                kept.pop_if(|last| last.trim() == "*");
            }
            (Fence::Rust | Fence::Other, "```") => {
                if fence == Fence::Other {
                    kept.push(line);
                }
                fence = Fence::None;
            }
            (Fence::None, text) if text.starts_with("```") => {
                fence = Fence::Other;
                kept.push(line);
            }
            (Fence::Rust, _) => {}
            _ => kept.push(line),
        }
    }
    kept.join("\n") + "\n"
}

#[derive(Clone, Copy, PartialEq)]
enum Fence {
    None,
    Rust,
    Other,
}

#[cfg(test)]
mod tests {
    use super::without_rust_examples;

    #[test]
    fn examples_in_rust_go_and_those_in_javascript_stay() {
        let before = "/**\n * A span.\n *\n * ```\n * let x = 1;\n * ```\n */\n/**\n * ```js\n * parse(\"\")\n * ```\n */\n";
        let after = "/**\n * A span.\n */\n/**\n * ```js\n * parse(\"\")\n * ```\n */\n";
        assert_eq!(without_rust_examples(before), after);
    }
}
