//! The function `t` of templates: `t(id="nav-briefs")`, `t(id="count-briefs", count=3)`, `t(id="status-met", capital=true)`.

use std::collections::HashMap;
use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::diag::did_you_mean;
use crate::locale::{Arg, Locale, MessageError};

/// A message without arguments, as it is and as it opens a sentence.
struct Plain {
    text: Value,
    capital: Value,
}

/// Gives templates the words of a language.
pub(crate) fn register(tera: &mut Tera, locale: &Arc<Locale>) {
    let plain = |id: &str| {
        let text = Value::from(locale.plain(id)?);
        Some((id.to_owned(), Plain { text, capital: Value::from(locale.capital(id)?) }))
    };
    let plain: HashMap<String, Plain> = locale.list_messages().into_iter().filter_map(plain).collect();
    let locale = Arc::clone(locale);
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| say(&plain, &locale, &kwargs));
}

fn say(plain: &HashMap<String, Plain>, locale: &Locale, kwargs: &Kwargs) -> TeraResult<Value> {
    let id = kwargs.must_get::<&str>("id")?;
    let capital = kwargs.get::<bool>("capital")?.unwrap_or_default();
    if let Some(message) = plain.get(id) {
        return Ok(if capital { message.capital.clone() } else { message.text.clone() });
    }
    let mut args = Vec::new();
    for (key, value) in kwargs.iter() {
        let Some(name) = key.as_str().filter(|k| !matches!(*k, "id" | "capital")) else { continue };
        match (value.as_str(), value.as_i64()) {
            (Some(text), _) => args.push((name, Arg::Text(text))),
            (None, Some(n)) => args.push((name, Arg::Number(n))),
            (None, None) => {
                return Err(Error::message(format!(
                    "the argument `{name}` of `t` is neither a text nor a whole number"
                )));
            }
        }
    }
    let text = locale.message(id, &args).map_err(|fault| {
        let is_unknown = matches!(fault, MessageError::Unknown(_));
        let near = is_unknown.then(|| did_you_mean(id, locale.list_messages())).flatten();
        Error::message(near.map_or_else(|| fault.to_string(), |near| format!("{fault}: {near}")))
    })?;
    Ok(Value::from(if capital { locale.opening(&text) } else { text }))
}
