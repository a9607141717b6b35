//! The program as a shell sees it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const RELEASE: &str = "tests/releases/moroccan-communique-water/release.txt";

fn balagh(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_balagh"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("balagh starts");
    // The program may end without reading its input.
    let _ = child.stdin.take().expect("standard input is piped").write_all(input);
    child.wait_with_output().expect("balagh ends")
}

fn release() -> Vec<u8> {
    std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(RELEASE)).expect("the release can be read")
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("output is UTF-8")
}

fn assert_fails(output: &Output, code: i32, message: &str) {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{stderr}");
    assert!(stderr.contains(message), "{stderr}");
    assert!(output.stdout.is_empty());
}

#[test]
fn a_file_becomes_the_contracts_json() {
    let output = balagh(&[RELEASE], b"");
    assert_eq!(output.status.code(), Some(0));
    let json: serde_json::Value = serde_json::from_str(stdout(&output)).expect("output is JSON");
    assert_eq!(json["version"], "1");
    assert_eq!(json["language"], "ar");
    assert_eq!(stdout(&output).lines().count(), 1);
}

#[test]
fn standard_input_reads_like_a_file() {
    let from_file = balagh(&[RELEASE], b"");
    assert_eq!(balagh(&["-"], &release()).stdout, from_file.stdout);
    assert_eq!(balagh(&[], &release()).stdout, from_file.stdout);
}

#[test]
fn pretty_json_is_the_same_json() {
    let parse =
        |output: &Output| serde_json::from_str::<serde_json::Value>(stdout(output)).expect("output is JSON");
    let pretty = balagh(&[RELEASE, "--pretty"], b"");
    assert!(stdout(&pretty).lines().count() > 5);
    assert_eq!(parse(&pretty), parse(&balagh(&[RELEASE], b"")));
}

#[test]
fn markdown_and_text_are_for_people() {
    let markdown = balagh(&[RELEASE, "--format", "markdown"], b"");
    assert!(stdout(&markdown).contains("## "), "{}", stdout(&markdown));
    let text = balagh(&[RELEASE, "--format", "text"], b"");
    assert!(stdout(&text).contains('«') && !stdout(&text).contains("##"), "{}", stdout(&text));
}

#[test]
fn a_missing_file_is_named() {
    assert_fails(&balagh(&["no-such-file.txt"], b""), 1, "no-such-file.txt: there is no such file");
}

#[test]
fn a_folder_is_no_release() {
    assert_fails(&balagh(&["tests"], b""), 1, "tests: cannot be read");
}

#[test]
fn text_that_is_not_utf8_is_said_to_be_so() {
    assert_fails(&balagh(&[], b"\xc7\xe1\xca\xde\xec"), 1, "standard input: not UTF-8 (byte 0)");
}

#[test]
fn an_empty_text_is_an_error_in_one_line() {
    let output = balagh(&[], b" \n");
    assert_fails(&output, 1, "balagh: the text is empty");
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1);
}

#[test]
fn a_text_over_the_limit_is_an_error_wherever_the_limit_cuts() {
    for limit in ["10", "11"] {
        assert_fails(&balagh(&["--limit", limit], &release()), 1, limit);
    }
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    assert_fails(&balagh(&["--format", "word"], b""), 2, "word");
    assert_fails(&balagh(&["--no-such-option"], b""), 2, "--no-such-option");
    assert_fails(&balagh(&["--published", "soon", RELEASE], b""), 2, "soon");
}

#[test]
fn help_shows_examples() {
    let output = balagh(&["--help"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).contains("Examples:") && stdout(&output).contains("--published"));
}

#[test]
fn completions_are_written_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = balagh(&["--completions", shell], b"");
        assert!(output.status.success() && stdout(&output).contains("balagh"), "{shell}");
    }
}
