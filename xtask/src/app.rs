//! The app as a static folder: WebAssembly made small, files named after their content, compressed copies beside them.

use std::{collections::BTreeMap, fs, io::Write};

use camino::{Utf8Path, Utf8PathBuf};
use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    run::{Chore, Failed, say, target_folder},
    stopped, wasm,
};

/// Where the pages, styles and scripts of the app are.
const WEB: &str = "crates/app/web";
/// Where the look of the report is, on the screen as in its file.
const REPORT: &str = "crates/report/src";
/// Modules that run in a worker.
const WORKERS: [&str; 2] = ["engine", "paper"];
/// Words that stand in pages and not in the program.
const WORDS: &str = "knowledge/messages/en/app.ftl";
/// Limits of size, compressed, in bytes: what first aid needs, and everything. The first is what it is meant to be; the
/// whole is meant to come below 900 000. It grows with the knowledge, and every growth is a decision written down in
/// docs/performance.md.
const FIRST_AID_LIMIT: usize = 200_000;
const WHOLE_LIMIT: usize = 1_850_000;
/// What first aid does not need: the whole app, the engine and the report.
const LATER: [&str; 4] = ["engine", "app-", "paper", "report"];
/// What is fetched when a report is asked for as PDF, and the limit of its size: most of it are the fonts.
const PAPER: &str = "paper";
const PAPER_LIMIT: usize = 380_000;

/// Builds the app and says where it is.
pub(crate) fn build() -> Result<Utf8PathBuf, Failed> {
    say("the app for WebAssembly (the first time takes some minutes)");
    let wasm::Built { folder: built, small } = wasm::build(&["uncramp-app", "uncramp-engine"], "web")?;
    let target = target_folder()?;
    let root = root()?;
    let work = target.join("web/glue");
    let mut folder = Folder::new(&root, target.join("app"))?;
    for name in ["now", "app", "engine", "paper"] {
        glue(&built.join(format!("uncramp-{name}.wasm")), &work, name)?;
        let module = folder.add_named(name, "wasm", &fs::read(work.join(format!("{name}_bg.wasm")))?)?;
        let script = folder.add_named(name, "js", &fs::read(work.join(format!("{name}.js")))?)?;
        if WORKERS.contains(&name) {
            folder.known("worker-module", module);
            folder.known("worker-glue", script);
            let text = folder.filled(&fs::read_to_string(root.join(WEB).join("worker.js"))?)?;
            let worker = folder.add_named(&format!("{name}-worker"), "js", text.as_bytes())?;
            folder.known(&format!("{name}-worker.js"), worker);
        } else {
            folder.known(&format!("{name}.wasm"), module);
            folder.known(&format!("{name}.js"), script);
        }
    }
    for name in ["boot.js", "look.js", "app.css", "report.css"] {
        let (stem, end) = name.split_once('.').unwrap_or((name, ""));
        let from = if stem == "report" { root.join(REPORT) } else { root.join(WEB) };
        let text = folder.filled(&fs::read_to_string(from.join(name))?)?;
        let named = folder.add_named(stem, end, text.as_bytes())?;
        folder.known(name, named);
    }
    for name in ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png"] {
        folder.add(name, &fs::read(root.join(WEB).join(name))?)?;
    }
    for name in ["manifest.webmanifest", "index.html"] {
        let text = folder.filled(&fs::read_to_string(root.join(WEB).join(name))?)?;
        folder.add(name, text.as_bytes())?;
    }
    folder.service_worker()?;
    folder.sizes(small)?;
    store_page(&built, &target.join("store-check"))?;
    Ok(folder.path)
}

/// A page that puts the browser's store through the stories of every store; it stands apart from the app and is not shipped.
fn store_page(built: &Utf8Path, folder: &Utf8Path) -> Chore {
    fs::create_dir_all(folder)?;
    glue(&built.join("uncramp-store.wasm"), folder, "store")?;
    let page = "<!doctype html><title>store</title><link rel=\"icon\" href=\"data:,\">\
                <script type=\"module\" src=\"start.js\"></script>\n";
    fs::write(folder.join("index.html"), page)?;
    let start = "import init from \"./store.js\";\nawait init({ module_or_path: \"store_bg.wasm\" });\n";
    Ok(fs::write(folder.join("start.js"), start)?)
}

/// The first digits of a digest, enough for a name.
fn hex(digest: &[u8]) -> String {
    digest
        .iter()
        .take(6)
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|n| char::from_digit(n.into(), 16))
        .collect()
}

fn root() -> Result<Utf8PathBuf, Failed> {
    Ok(cargo_metadata::MetadataCommand::new().no_deps().exec()?.workspace_root)
}

/// The JavaScript between the browser and a module.
fn glue(module: &Utf8Path, work: &Utf8Path, name: &str) -> Chore {
    Bindgen::new()
        .input_path(module)
        .out_name(name)
        .web(true)
        .and_then(|bindgen| bindgen.typescript(false).omit_default_module_path(true).generate(work))
        .map_err(|error| stopped(format!("no glue for {name}: {error:#}")))
}

/// The folder that is written.
struct Folder {
    path: Utf8PathBuf,
    words: BTreeMap<String, String>,
    known: BTreeMap<String, String>,
    /// Name, and size as it is and with brotli.
    files: Vec<(String, usize, usize)>,
    digest: Sha256,
}

impl Folder {
    fn new(root: &Utf8Path, path: Utf8PathBuf) -> Result<Self, Failed> {
        if path.exists() {
            fs::remove_dir_all(&path)?;
        }
        fs::create_dir_all(&path)?;
        let text = fs::read_to_string(root.join(WORDS))?;
        let words = text
            .lines()
            .filter(|line| line.starts_with("app-"))
            .filter_map(|line| line.split_once(" = "))
            .map(|(key, words)| (key.to_owned(), words.to_owned()))
            .collect();
        Ok(Self { path, words, known: BTreeMap::new(), files: Vec::new(), digest: Sha256::new() })
    }

    fn known(&mut self, key: &str, name: String) {
        self.known.insert(key.to_owned(), name);
    }

    /// Adds a file under a name that changes with its content.
    fn add_named(&mut self, stem: &str, end: &str, content: &[u8]) -> Result<String, Failed> {
        let digest = Sha256::digest(content);
        let hash = hex(&digest);
        let name = format!("{stem}-{hash}.{end}");
        self.add(&name, content)?;
        Ok(name)
    }

    fn add(&mut self, name: &str, content: &[u8]) -> Chore {
        let path = self.path.join(name);
        fs::write(&path, content)?;
        let mut brotli = Vec::new();
        {
            let parameters =
                brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
            brotli::BrotliCompress(&mut &content[..], &mut brotli, &parameters)?;
        }
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(content)?;
        let gzip = gzip.finish()?;
        let already_small = name.ends_with(".png");
        if !already_small {
            fs::write(self.path.join(format!("{name}.br")), &brotli)?;
            fs::write(self.path.join(format!("{name}.gz")), &gzip)?;
        }
        let small = if already_small { content.len() } else { brotli.len() };
        self.digest.update(name);
        self.digest.update(content);
        self.files.push((name.to_owned(), content.len(), small));
        Ok(())
    }

    /// A text with the names of files and the words of the product filled in.
    fn filled(&self, text: &str) -> Result<String, Failed> {
        let mut filled = text.to_owned();
        for (key, name) in &self.known {
            filled = filled.replace(&format!("{{{{{key}}}}}"), name);
        }
        for (key, words) in &self.words {
            filled = filled.replace(&format!("{{{{message:{key}}}}}"), words);
        }
        match filled.split_once("{{") {
            Some((_, rest)) => {
                let key = rest.split("}}").next().unwrap_or_default();
                Err(stopped(format!("nothing fills `{key}` in {WEB}")))
            }
            None => Ok(filled),
        }
    }

    /// The service worker knows every file, and its version changes when any of them does.
    fn service_worker(&mut self) -> Chore {
        let version = hex(&self.digest.clone().finalize());
        let mut names: Vec<String> = self.files.iter().map(|(name, ..)| format!("{name:?}")).collect();
        names.retain(|name| name != "\"index.html\"");
        names.push("\"./\"".to_owned());
        self.known("version", version);
        self.known("files", format!("[{}]", names.join(", ")));
        let text = self.filled(&fs::read_to_string(root()?.join(WEB).join("sw.js"))?)?;
        self.add("sw.js", text.as_bytes())
    }

    /// Says how large everything is, and stops where it is too large. Programs that could not be made `small` are only
    /// said to be what they are.
    fn sizes(&self, small: bool) -> Chore {
        say("sizes, as they are and with brotli");
        for (name, raw, small) in &self.files {
            println!("{small:>9} {raw:>9}  {name}");
        }
        let sum = |counts: &dyn Fn(&str) -> bool| -> usize {
            self.files.iter().filter(|(name, ..)| counts(name)).map(|(.., small)| small).sum()
        };
        let paper = |name: &str| name.starts_with(PAPER);
        let icon = |name: &str| name.ends_with(".png");
        let later = |name: &str| LATER.iter().any(|start| name.starts_with(start));
        // The style of the app stands in the first page, though its name begins like that of what comes later.
        let look = |name: &str| name.starts_with("app-") && name.ends_with(".css");
        let limits = [
            (sum(&|name| (look(name) || !later(name)) && !icon(name)), FIRST_AID_LIMIT, "first aid"),
            (sum(&|name| !paper(name)), WHOLE_LIMIT, "everything but the writer of PDF"),
            (sum(&paper), PAPER_LIMIT, "the writer of PDF, fetched for itself"),
        ];
        for (size, limit, what) in limits {
            println!("{size:>9} of {limit} for {what}");
        }
        if !small {
            println!(
                "larger than need be: the sources of the standard library are missing (`rustup component add rust-src`)"
            );
            return Ok(());
        }
        if limits.iter().any(|(size, limit, _)| size > limit) {
            return Err(stopped("the app is too large; docs/performance.md says why that matters"));
        }
        Ok(())
    }
}
