//! The function `outline` of templates: `outline(of="IT")`, `outline(of=["DE", "FR"])`, `outline(of="land")`,
//! `outline(of="borders")`: data of an SVG path.

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::atlas::atlas;

/// Gives templates the shapes of the world.
pub(crate) fn register(tera: &mut Tera) {
    tera.register_function("outline", |kwargs: Kwargs, _: &State<'_>| outline(&kwargs));
}

fn outline(kwargs: &Kwargs) -> TeraResult<Value> {
    let of = kwargs.must_get::<&Value>("of")?;
    let path = if let Some(name) = of.as_str() {
        match name {
            "land" => Some(atlas().land().to_owned()),
            "borders" => Some(atlas().borders().to_owned()),
            iso => atlas().country(iso).and_then(|c| c.outline()).map(ToOwned::to_owned),
        }
    } else {
        let isos = of.as_array().map(|all| all.iter().filter_map(|v| v.as_str()).collect::<Vec<_>>());
        isos.map(|isos| atlas().outline(isos))
    };
    // Digits, spaces and letters: nothing to escape.
    path.map(|p| Value::safe_string(&p)).ok_or_else(|| Error::message(format!("there is no outline of `{of}`")))
}
