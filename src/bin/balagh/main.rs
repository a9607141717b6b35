//! `balagh`: reads one release from a file or from standard input and writes what it says.

mod arguments;
mod failure;
mod input;

use arguments::{Arguments, Format};
use balagh::{Release, export};
use clap::{CommandFactory, Parser};
use failure::Failure;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("balagh: {failure}");
            failure.exit_code()
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    if let Some(shell) = arguments.completions {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut Arguments::command(), "balagh", &mut script);
        return write(&script);
    }
    let options = arguments.options();
    let text = input::read(&arguments.file, options.limit)?;
    let release = balagh::parse(&text, &options).map_err(Failure::Parse)?;
    write(render(&release, &text, arguments)?.as_bytes())
}

fn render(release: &Release, text: &str, arguments: &Arguments) -> Result<String, Failure> {
    let format = match arguments.format {
        Format::Json => return json(release, arguments.pretty),
        Format::Markdown => export::Format::Markdown,
        Format::Text => export::Format::Text,
        Format::Csv => export::Format::Csv,
        Format::JsonLd => export::Format::JsonLd,
        Format::Ninjs => export::Format::Ninjs,
    };
    Ok(format.write(release, text))
}

fn json(release: &Release, pretty: bool) -> Result<String, Failure> {
    let write = if pretty { serde_json::to_string_pretty } else { serde_json::to_string };
    let mut json = write(release).map_err(Failure::write)?;
    json.push('\n');
    Ok(json)
}

fn write(output: &[u8]) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(output).and_then(|()| stdout.flush()) {
        // `balagh … | head`: whoever reads has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(Failure::write),
    }
}
