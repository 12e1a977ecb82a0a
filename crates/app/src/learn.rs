//! Learn: everything the product knows, to search and to read, each page with its sources.

use leptos::prelude::*;
use uncramp_wire::{Block, Group, Link, Page, Reply, Request};

use crate::{
    state::App,
    why::{failed, hear, waiting},
    words::{t, tn},
};

pub(crate) fn screen(_app: App) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let groups = RwSignal::new(None::<Result<Vec<Group>, String>>);
    let hits = RwSignal::new(None::<Result<Vec<Link>, String>>);
    let index = move || {
        groups.set(None);
        hear(groups, Request::Index, |reply| match reply {
            Reply::Index { groups } => Some(groups),
            _ => None,
        });
    };
    index();
    let search = move |words: String| {
        typed.set(words.clone());
        if words.trim().is_empty() {
            hits.set(None);
            return;
        }
        let asked = words.clone();
        hear(hits, Request::Search { words }, move |reply| match reply {
            // What was typed since counts, not what comes back late.
            Reply::Search { hits } if typed.get_untracked() == asked => Some(hits),
            _ => None,
        });
    };
    view! {
        <h1>{t("app-learn-title")}</h1>
        <div class="field" role="search">
            <label for="search">{t("app-learn-search")}</label>
            <input id="search" type="search" autocomplete="off" placeholder=t("app-learn-search-hint")
                prop:value=move || typed.get() on:input=move |event| search(event_target_value(&event)) />
        </div>
        <div id="hits" aria-live="polite">
            {move || match hits.get() {
                Some(Ok(hits)) if !typed.with(|typed| typed.trim().is_empty()) => view! {
                    <p class="muted">{tn("app-learn-hits", &[("count", hits.len() as f64)])}</p>
                    {links(hits, true)}
                }.into_any(),
                _ => ().into_any(),
            }}
        </div>
        {move || match groups.get() {
            None => waiting(),
            Some(Err(why)) => failed(why, index),
            Some(Ok(groups)) => groups.into_iter().enumerate().map(|(number, group)| view! {
                <details open=number == 0>
                    <summary><strong>{group.title}</strong> " (" {group.links.len()} ")"</summary>
                    {links(group.links, false)}
                </details>
            }).collect_view().into_any(),
        }}
    }
}

fn links(links: Vec<Link>, kinds: bool) -> AnyView {
    view! {
        <ul class="list">
            {links.into_iter().map(|link| view! {
                <li>
                    <a href=format!("#/learn/{}", link.id)>
                        <strong>{link.title}</strong>
                        {kinds.then(|| view! { " " <span class="muted">"(" {link.kind} ")"</span> })}
                    </a>
                </li>
            }).collect_view()}
        </ul>
    }
    .into_any()
}

pub(crate) fn page(app: App, id: &str) -> AnyView {
    let heard = RwSignal::new(None::<Result<Page, String>>);
    let id = StoredValue::new(id.to_owned());
    let request = move || {
        let conventional = app.settings.with_untracked(|settings| settings.conventional);
        heard.set(None);
        hear(heard, Request::Page { id: id.get_value(), conventional }, |reply| match reply {
            Reply::Page(page) => Some(page),
            _ => None,
        });
    };
    request();
    view! {
        <article class="page">
            {move || match heard.get() {
                None => view! { <h1>{t("app-learn-title")}</h1> {waiting()} }.into_any(),
                Some(Err(why)) => view! { <h1>{t("app-learn-title")}</h1> {failed(why, request)} }.into_any(),
                Some(Ok(page)) => {
                    crate::browser::focus_heading_soon();
                    whole(page)
                }
            }}
            <p><a href="#/learn">{t("app-learn-title")}</a></p>
        </article>
    }
    .into_any()
}

fn whole(page: Page) -> AnyView {
    let no_sources = page.sources.is_empty();
    view! {
        <p class="muted">{page.kind}</p>
        <h1>{page.title}</h1>
        {page.blocks.into_iter().map(block).collect_view()}
        {(!page.links.is_empty()).then(|| view! { <h2>{t("app-learn-next")}</h2> {links(page.links, true)} })}
        <h2>{t("app-learn-sources")}</h2>
        {no_sources.then(|| view! { <p class="muted">{t("app-learn-no-sources")}</p> })}
        <ul>
            {page.sources.into_iter().map(|source| view! {
                <li>
                    {source.text}
                    // Following it is the person's choice; the app itself never calls out.
                    {(!source.address.is_empty()).then(|| view! {
                        " " <a href=source.address.clone() rel="noreferrer noopener" target="_blank">{source.address.clone()}</a>
                    })}
                </li>
            }).collect_view()}
        </ul>
    }
    .into_any()
}

fn block(block: Block) -> AnyView {
    let heading = (!block.heading.is_empty()).then(|| view! { <h2>{block.heading}</h2> });
    let body = if block.list {
        view! { <ul>{block.paragraphs.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul> }
            .into_any()
    } else {
        block.paragraphs.into_iter().map(|text| view! { <p>{text}</p> }).collect_view().into_any()
    };
    view! { {heading} {body} }.into_any()
}
