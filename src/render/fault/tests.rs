//! Faults as Tera finds them, in the program's words.

use tera::Tera;

use super::*;

fn told(templates: &[(&str, &str)]) -> Vec<TemplateProblem> {
    let mut tera = Tera::default();
    tera.set_fallback_prefixes([crate::render::builtin::PREFIX]).expect("there is no template yet");
    problems(&tera.add_raw_templates(templates.iter().copied()).expect_err("a fault"), templates)
}

fn words<'t>(templates: &Sources<'t>, problem: &TemplateProblem) -> &'t str {
    &source(templates, &problem.template).expect("it is among them")[problem.span.clone().expect("a place")]
}

#[test]
fn every_fault_of_several_is_told_at_its_words() {
    let all = [
        ("builtin/base.html", "{% block main %}{% endblock %}"),
        (
            "a.html",
            "{% extends \"base.html\" %}\n{% block mian %}é {{ <x/> }}{% endblock %}\n{% block main %}{{ 1 | y }}{% endblock %}",
        ),
    ];
    let problems = told(&all);
    let found: Vec<_> = problems.iter().map(|p| (p.message.as_str(), words(&all, p))).collect();
    assert_eq!(
        found,
        [
            ("the parent has no block `mian`, so it would draw nothing", "mian"),
            ("there is no component `x`", "<x/>"),
            ("Tera 2 has no filter `y`", "y"),
        ]
    );
    assert!(problems.iter().all(|p| p.kind == Kind::Name));
    assert_eq!(problems[0].help, ["did you mean `main`?", "its parent has the blocks `main`"]);
}

#[test]
fn what_is_not_closed_is_told_where_it_opens() {
    for (source, open, message) in [
        ("<p>{% if a %}</p>", "{% if a %}", "`{% if %}` is not closed"),
        ("{% block b %}{% for a in c %}{% endfor %}", "{% block b %}", "`{% block %}` is not closed"),
    ] {
        let all = [("a.html", source)];
        let problem = &told(&all)[0];
        assert_eq!((words(&all, problem), problem.message.as_str(), problem.kind), (open, message, Kind::Syntax));
    }
    let all = [("a.html", "{% block b %}{% if a %}{% endblock %}")];
    let problem = &told(&all)[0];
    assert_eq!(problem.message, "`{% endblock %}` stands where `{% if %}` is open");
    assert_eq!((words(&all, problem), &all[0].1[problem.also[0].span.clone()]), ("endblock", "{% if a %}"));
}

#[test]
fn a_template_that_leads_back_to_itself_is_told_the_way_out() {
    let all = [("base.html", "{% extends \"base.html\" %}"), ("builtin/base.html", "")];
    assert_eq!(told(&all)[0].help, ["to extend marque's own, write `{% extends \"builtin/base.html\" %}`"]);
    let all = [("a.html", "{% include \"b.html\" %}"), ("b.html", "\n{% include \"a.html\" %}")];
    assert_eq!(words(&all, &told(&all)[0]), "b.html");
}

#[test]
fn one_component_in_two_files_is_told_with_both_places() {
    let own = [
        ("a.html", "{# {% component card(c) %} #}"),
        ("b.html", "{% component card(c) %}{% endcomponent %}"),
        ("c.html", "\n{% component card(c) %}{% endcomponent %}"),
    ];
    let problems = faults_of_names(&own);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].template.as_str(), problems[0].span.clone()), ("c.html", Some(14..18)));
    assert_eq!((problems[0].also[0].template.as_str(), problems[0].also[0].span.clone()), ("b.html", 13..17));
}
