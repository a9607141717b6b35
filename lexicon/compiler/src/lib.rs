//! Compiles `lexicon/ar/*.tsv` to `src/lexicon/generated/`: a trie of every word form and phrase,
//! and one static table per kind of row.
//!
//! ```no_run
//! let lexicon = balagh_lexicon::compile(std::path::Path::new("lexicon/ar"))?;
//! println!("{} bytes of spellings", lexicon.spellings.len());
//! # Ok::<(), balagh_lexicon::Error>(())
//! ```

// The core and the compiler share these files, so that keys and input are folded and packed alike.
#[path = "../../../src/text/fold.rs"]
#[allow(dead_code)]
mod fold;
#[path = "../../../src/lexicon/form.rs"]
#[allow(dead_code)]
mod form;
#[path = "../../../src/order.rs"]
#[allow(dead_code)]
mod order;
#[path = "../../../src/lexicon/sense.rs"]
#[allow(dead_code)]
mod sense;
#[path = "../../../src/lexicon/trie.rs"]
#[allow(dead_code)]
mod trie;
#[path = "../../../src/lexicon/unpack.rs"]
#[allow(dead_code)]
mod unpack;

mod conjugation;
mod encode;
mod error;
mod forms;
mod key;
mod model;
mod nominal;
mod record;
mod source;
mod states;
mod tables;
mod word_lists;

pub use error::Error;

use forms::Forms;
use std::path::Path;

/// What the compiler writes.
///
/// ```no_run
/// # let lexicon = balagh_lexicon::compile(std::path::Path::new("lexicon/ar"))?;
/// std::fs::write("src/lexicon/generated/spellings.trie", &lexicon.spellings).expect("the folder is there");
/// # Ok::<(), balagh_lexicon::Error>(())
/// ```
#[derive(Debug)]
pub struct Compiled {
    /// The content of `spellings.trie`.
    pub spellings: Vec<u8>,
    /// The content of `tables.rs`.
    pub tables: String,
    /// The files of texts that `tables.rs` reads: name and content.
    pub texts: Vec<(String, String)>,
    /// The content of `word_lists.rs`.
    pub word_lists: String,
}

/// Compiles the tables of a folder; a table that is not there is empty.
///
/// # Errors
/// Names the file and the line that cannot be compiled.
///
/// ```
/// let nowhere = balagh_lexicon::compile(std::path::Path::new("no/such/folder"))?;
/// assert!(nowhere.tables.contains("pub static ACTS: &[ActEntry] = &[\n];"));
/// # Ok::<(), balagh_lexicon::Error>(())
/// ```
pub fn compile(folder: &Path) -> Result<Compiled, Error> {
    let mut forms = Forms::default();
    let mut tables = tables::compile(folder, &mut forms)?;
    let packed = forms.pack()?;
    for table in tables.iter_mut().filter(|table| table.is(tables::RENUMBERED)) {
        table.reorder(&packed.order);
    }
    let texts = tables.iter().filter_map(source::StaticTable::texts).collect();
    let word_lists = word_lists::write(folder)?;
    Ok(Compiled { tables: source::write(&packed, &tables), texts, word_lists, spellings: packed.code })
}
