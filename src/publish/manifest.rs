//! `manifest.json`: what marque wrote into a folder, with size and hash, and so what it may delete there.
//!
//! One line a file, sorted, so that two manifests differ where the sites do. It does not list itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use serde::Deserialize;

use super::error::{PublishError, os};
use crate::base::path::OutPath;

/// Its name, at the root of the site.
pub(crate) const NAME: &str = "manifest.json";

/// A file on its way into place, at the root of a site that is published file by file across devices.
pub(crate) const INCOMING: &str = ".marque-incoming";

/// Folders in which others keep what must not be lost.
const REPOSITORIES: [&str; 6] = [".git", ".hg", ".svn", ".bzr", ".jj", ".pijul"];

/// The files of one site.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Manifest {
    pub files: BTreeMap<OutPath, Entry>,
}

/// One file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub bytes: u64,
    pub blake3: blake3::Hash,
}

impl Entry {
    /// The entry of a file with these bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self { bytes: bytes.len() as u64, blake3: blake3::hash(bytes) }
    }
}

impl Manifest {
    /// The manifest in `folder`; `None` where there is none that marque could have written.
    pub(crate) fn read(folder: &Path) -> Result<Option<Self>, PublishError> {
        let path = folder.join(NAME);
        match fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_file() => Ok(Self::parse(&fs::read(&path).map_err(os("read", &path))?)),
            Ok(_) => Ok(None),
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(e) => Err(os("read", &path)(e)),
        }
    }

    /// The manifest `text` is. A single path that cannot be marque's makes it none: nothing is deleted on its word.
    fn parse(text: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Raw {
            generator: String,
            files: BTreeMap<String, RawEntry>,
        }
        #[derive(Deserialize)]
        struct RawEntry {
            bytes: u64,
            blake3: String,
        }

        let raw: Raw = serde_json::from_slice(text).ok()?;
        let entry = |(path, raw): (String, RawEntry)| {
            let path = OutPath::new(&path).ok().filter(|p| !is_reserved(p.as_str()))?;
            Some((path, Entry { bytes: raw.bytes, blake3: blake3::Hash::from_hex(raw.blake3).ok()? }))
        };
        let files = raw.files.into_iter().map(entry).collect::<Option<_>>()?;
        (raw.generator == "marque").then_some(Self { files })
    }

    /// The text of the file.
    pub(crate) fn to_json(&self) -> String {
        let mut json = String::with_capacity(64 + self.files.len() * 160);
        json.push_str("{\"generator\":\"marque\",\"version\":1,\"files\":{");
        for (n, (path, entry)) in self.files.iter().enumerate() {
            let comma = if n == 0 { "" } else { "," };
            let path = serde_json::Value::from(path.as_str());
            write!(json, "{comma}\n{path}:{{\"bytes\":{},\"blake3\":\"{}\"}}", entry.bytes, entry.blake3.to_hex())
                .expect("a String takes any text");
        }
        json.push_str("\n}}\n");
        json
    }
}

/// True iff no file of a site may have this path: marque's own names, and anything inside a repository.
pub(crate) fn is_reserved(path: &str) -> bool {
    path.eq_ignore_ascii_case(NAME) || path.eq_ignore_ascii_case(INCOMING) || path.split('/').any(is_repository)
}

/// True iff a folder of this name is a repository's.
pub(crate) fn is_repository(name: &str) -> bool {
    REPOSITORIES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(files: &[(&str, &str)]) -> Manifest {
        let entry = |(path, text): &(&str, &str)| (OutPath::new(path).expect("good"), Entry::of(text.as_bytes()));
        Manifest { files: files.iter().map(entry).collect() }
    }

    #[test]
    fn has_one_line_a_file_in_order() {
        let json = manifest(&[("b/\"q\".html", "two"), ("a.css", "")]).to_json();
        assert_eq!(
            json,
            "{\"generator\":\"marque\",\"version\":1,\"files\":{\n\
             \"a.css\":{\"bytes\":0,\"blake3\":\"af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262\"},\n\
             \"b/\\\"q\\\".html\":{\"bytes\":3,\"blake3\":\"dc770fff53f50835f8cc957e01c0d5731d3c2ed544c375493a28c09be5e09763\"}\n}}\n"
        );
    }

    #[test]
    fn comes_back_as_it_was() {
        for manifest in [manifest(&[]), manifest(&[("公司/x.html", "x"), ("a", "b")])] {
            assert_eq!(Manifest::parse(manifest.to_json().as_bytes()), Some(manifest));
        }
    }

    #[test]
    fn what_marque_cannot_have_written_is_none() {
        let good = manifest(&[("a", "")]).to_json();
        for hostile in [
            good.replace("\"a\"", "\"../a\""),
            good.replace("\"a\"", "\"/etc/passwd\""),
            good.replace("\"a\"", "\"x/.git/config\""),
            good.replace("\"a\"", "\"manifest.json\""),
            good.replace("marque", "hugo"),
            good.replace("af13", "zz13"),
            good.replace("bytes\":0", "bytes\":-1"),
            good[..good.len() - 3].to_owned(),
            "[".repeat(100_000),
            String::new(),
        ] {
            assert_eq!(Manifest::parse(hostile.as_bytes()), None, "{}", &hostile[..hostile.len().min(120)]);
        }
    }
}
