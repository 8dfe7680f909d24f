//! The view types, read from their source: what a template gets, field by field, with what the comments say of it.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use syn::{Attribute, Fields, Item, Type};

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Holds {
    Text,
    /// One of these words.
    Word(Vec<String>),
    YesOrNo,
    Number,
    Shape(Key),
    List(Box<Holds>),
    OrNothing(Box<Holds>),
}

/// A shape's module and name.
pub(crate) type Key = (String, String);

#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub name: String,
    pub holds: Holds,
    pub meaning: String,
}

#[derive(Debug)]
pub(crate) struct Shape {
    pub meaning: String,
    pub fields: Vec<Field>,
}

/// A kind of page: where it is, its template, its view.
pub(crate) struct Page {
    pub places: String,
    pub template: String,
    pub view: Key,
}

pub(crate) struct Views {
    pub shapes: BTreeMap<Key, Shape>,
    /// In the order of the enum.
    pub pages: Vec<Page>,
}

/// A file of views.
struct File {
    module: String,
    items: Vec<Item>,
    /// Names that come from other modules.
    imports: HashMap<String, String>,
}

/// All views of the program.
pub(crate) fn views(root: &Path) -> Views {
    let mut paths: Vec<_> = walkdir::WalkDir::new(root.join("src/plan/view"))
        .into_iter()
        .map(|entry| entry.expect("an entry").into_path())
        .filter(|path| path.extension().is_some_and(|e| e == "rs") && !path.ends_with("tests.rs"))
        .collect();
    paths.push(root.join("src/plan/shell.rs"));
    paths.sort();
    let files: Vec<File> = paths.iter().map(|path| file(path)).collect();
    Reader { files: &files }.views()
}

fn file(path: &Path) -> File {
    let text = std::fs::read_to_string(path).expect("a readable file");
    let parsed = syn::parse_file(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let named = if path.ends_with("mod.rs") { path.parent().expect("a folder") } else { path };
    let module = named.file_stem().expect("a name").to_string_lossy().into_owned();
    let mut imports = HashMap::new();
    for item in &parsed.items {
        if let Item::Use(item) = item {
            leaves(&item.tree, "", &mut imports);
        }
    }
    File { module, items: parsed.items, imports }
}

/// Each name that a `use` brings, with the module it is from.
fn leaves(tree: &syn::UseTree, module: &str, out: &mut HashMap<String, String>) {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, &path.ident.to_string(), out),
        syn::UseTree::Name(name) => drop(out.insert(name.ident.to_string(), module.to_owned())),
        syn::UseTree::Rename(name) => drop(out.insert(name.rename.to_string(), module.to_owned())),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, module, out)),
        syn::UseTree::Glob(_) => {}
    }
}

struct Reader<'f> {
    files: &'f [File],
}

impl Reader<'_> {
    fn views(&self) -> Views {
        let mut shapes = BTreeMap::new();
        for file in self.files {
            for item in &file.items {
                if let Item::Struct(item) = item
                    && is_serialised(&item.attrs)
                {
                    let name = item.ident.to_string();
                    // No template sees it: `page` and the fields of the page are its parts.
                    if name == "View" {
                        continue;
                    }
                    let meaning = meaning(&item.attrs);
                    assert!(!meaning.is_empty(), "{}::{name} has no comment", file.module);
                    shapes.insert((file.module.clone(), name), Shape { meaning, fields: self.fields(file, item) });
                }
            }
        }
        Views { shapes, pages: self.pages() }
    }

    fn fields(&self, file: &File, item: &syn::ItemStruct) -> Vec<Field> {
        let Fields::Named(fields) = &item.fields else { panic!("{} has no names for its fields", item.ident) };
        let mut out = Vec::new();
        for field in &fields.named {
            let ident = field.ident.as_ref().expect("a name").to_string();
            let at = format!("{}::{}.{ident}", file.module, item.ident);
            let told = serde(&field.attrs, &at);
            if told.iter().any(|(key, _)| key == "skip") {
                continue;
            }
            let holds = self.holds(file, &field.ty, &at);
            if told.iter().any(|(key, _)| key == "flatten") {
                let Holds::Shape(key) = holds else { panic!("{at} is flattened and no shape") };
                out.extend(self.fields_of(&key));
                continue;
            }
            let meaning = meaning(&field.attrs);
            assert!(!meaning.is_empty(), "{at} has no comment: docs/templates.md is made of them");
            let name = told.iter().find(|(key, _)| key == "rename").map(|(_, name)| name.clone());
            // A field that is left out is nothing to a template.
            let is_left_out = told.iter().any(|(key, _)| key == "skip_serializing_if");
            let holds = match holds {
                Holds::OrNothing(_) => holds,
                holds if is_left_out => Holds::OrNothing(Box::new(holds)),
                holds => holds,
            };
            out.push(Field { name: name.unwrap_or_else(|| ident.trim_start_matches("r#").to_owned()), holds, meaning });
        }
        out
    }

    fn fields_of(&self, key: &Key) -> Vec<Field> {
        let file = self.files.iter().find(|file| file.module == key.0).expect("a file of views");
        let found = file.items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == key.1 => Some(item),
            _ => None,
        });
        self.fields(file, found.expect("a shape"))
    }

    fn holds(&self, file: &File, ty: &Type, at: &str) -> Holds {
        let path = match ty {
            Type::Reference(inner) => return self.holds(file, &inner.elem, at),
            Type::Array(inner) => return Holds::List(Box::new(self.holds(file, &inner.elem, at))),
            Type::Slice(inner) => return Holds::List(Box::new(self.holds(file, &inner.elem, at))),
            Type::Path(path) => &path.path,
            _ => panic!("{at} has a type that the documentation cannot tell"),
        };
        let last = path.segments.last().expect("a name");
        let inner = || match &last.arguments {
            syn::PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().find_map(|argument| match argument {
                    syn::GenericArgument::Type(ty) => Some(self.holds(file, ty, at)),
                    _ => None,
                })
            }
            _ => None,
        };
        let inner = || Box::new(inner().unwrap_or_else(|| panic!("{at} holds nothing")));
        let name = last.ident.to_string();
        match name.as_str() {
            "String" | "str" | "Slug" | "OutPath" => Holds::Text,
            "bool" => Holds::YesOrNo,
            "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" => Holds::Number,
            "Box" | "Arc" | "Cow" => *inner(),
            "Option" => Holds::OrNothing(inner()),
            "Vec" => Holds::List(inner()),
            _ => {
                let before = path.segments.iter().rev().nth(1).map(|segment| segment.ident.to_string());
                self.named(file, before, &name, at)
            }
        }
    }

    /// What a type of the program's own holds.
    fn named(&self, file: &File, module: Option<String>, name: &str, at: &str) -> Holds {
        let module = module.or_else(|| file.imports.get(name).cloned()).unwrap_or_else(|| file.module.clone());
        let home = self.files.iter().find(|file| file.module == module);
        let home = home.unwrap_or_else(|| panic!("{at}: `{module}::{name}` is not among the views"));
        for item in &home.items {
            match item {
                Item::Struct(item) if item.ident == name => return Holds::Shape((module, name.to_owned())),
                Item::Type(item) if item.ident == name => return self.holds(home, &item.ty, at),
                Item::Enum(item) if item.ident == name => return Holds::Word(words(item, at)),
                _ => {}
            }
        }
        panic!("{at}: there is no `{module}::{name}`")
    }

    fn pages(&self) -> Vec<Page> {
        let file = self.files.iter().find(|file| file.module == "view").expect("the module of views");
        let mut templates = HashMap::new();
        for item in &file.items {
            if let Item::Impl(item) = item {
                for item in &item.items {
                    if let syn::ImplItem::Fn(function) = item
                        && function.sig.ident == "template"
                    {
                        arms(&function.block, &mut templates);
                    }
                }
            }
        }
        let main = file.items.iter().find_map(|item| match item {
            Item::Enum(item) if item.ident == "Main" => Some(item),
            _ => None,
        });
        let page = |variant: &syn::Variant| {
            let name = variant.ident.to_string();
            let held = variant.fields.iter().next().unwrap_or_else(|| panic!("Main::{name} holds no view"));
            let Holds::Shape(view) = self.holds(file, &held.ty, &name) else { panic!("Main::{name} holds no view") };
            let places = meaning(&variant.attrs);
            assert!(!places.is_empty(), "Main::{name} does not say where the page is");
            let template = templates.get(&name).unwrap_or_else(|| panic!("Main::{name} has no template")).clone();
            Page { places, template, view }
        };
        main.expect("the enum of pages").variants.iter().map(page).collect()
    }
}

/// The arms `Self::Home(_) => "pages/home.html"`.
fn arms(block: &syn::Block, out: &mut HashMap<String, String>) {
    let Some(syn::Stmt::Expr(syn::Expr::Match(found), None)) = block.stmts.first() else {
        panic!("`template` is a match")
    };
    for arm in &found.arms {
        let syn::Pat::TupleStruct(pattern) = &arm.pat else { panic!("each arm names one page") };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(template), .. }) = &*arm.body else { panic!("a name") };
        let name = pattern.path.segments.last().expect("a name").ident.to_string();
        out.insert(name, template.value());
    }
}

fn is_serialised(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| {
        let mut found = false;
        if attr.path().is_ident("derive") {
            attr.parse_nested_meta(|meta| {
                found |= meta.path.is_ident("Serialize");
                Ok(())
            })
            .expect("a list of traits");
        }
        found
    })
}

/// What is told to serde, with the values of `rename` and the like. Fails on what the documentation would get wrong.
fn serde(attrs: &[Attribute], at: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
        attr.parse_nested_meta(|meta| {
            let key = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            let known = ["rename", "rename_all", "flatten", "skip", "skip_serializing_if", "untagged"];
            assert!(known.contains(&key.as_str()), "{at}: the documentation does not know `serde({key})`");
            let value = match meta.value() {
                Ok(value) => value.parse::<syn::LitStr>()?.value(),
                Err(_) => String::new(),
            };
            out.push((key, value));
            Ok(())
        })
        .unwrap_or_else(|e| panic!("{at}: {e}"));
    }
    out
}

/// The words of an enum that holds nothing else.
fn words(item: &syn::ItemEnum, at: &str) -> Vec<String> {
    let all = serde(&item.attrs, at).into_iter().find(|(key, _)| key == "rename_all").map(|(_, case)| case);
    let word = |variant: &syn::Variant| {
        assert!(matches!(variant.fields, Fields::Unit), "{at}: the documentation cannot tell an enum that holds more");
        let own = serde(&variant.attrs, at).into_iter().find(|(key, _)| key == "rename").map(|(_, name)| name);
        own.unwrap_or_else(|| cased(&variant.ident.to_string(), all.as_deref(), at))
    };
    item.variants.iter().map(word).collect()
}

/// A name of Rust in another case.
fn cased(name: &str, case: Option<&str>, at: &str) -> String {
    let mark = match case {
        None => return name.to_owned(),
        Some("lowercase") => "",
        Some("snake_case") => "_",
        Some("kebab-case") => "-",
        Some(other) => panic!("{at}: the documentation does not know the case `{other}`"),
    };
    let mut out = String::new();
    for (n, c) in name.chars().enumerate() {
        if c.is_uppercase() && n > 0 {
            out.push_str(mark);
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// The comment on something, in one line.
fn meaning(attrs: &[Attribute]) -> String {
    let lines = attrs.iter().filter_map(|attr| match &attr.meta {
        syn::Meta::NameValue(syn::MetaNameValue {
            path,
            value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }),
            ..
        }) if path.is_ident("doc") => Some(text.value().trim().to_owned()),
        _ => None,
    });
    let text = lines.take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    text.replace("[`", "`").replace("`]", "`").replace("crate::plan::view::", "")
}
