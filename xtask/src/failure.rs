//! Why a task stopped.

use std::fmt;
use std::process::Command;

/// A message for the person at the terminal that says what to do.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure with this message.
    pub fn new(message: impl Into<String>) -> Failure {
        Failure(message.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Runs a program, its output passed on; a missing program or a bad exit is a failure.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status =
        command.status().map_err(|error| Failure::new(format!("{program} does not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{program} failed ({status})"))) }
}
