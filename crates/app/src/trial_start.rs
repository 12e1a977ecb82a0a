//! Beginning a trial: how long, from when, and what it can show.

use leptos::prelude::*;
use uncramp_wire::{Reply, Request, TrialOffer, TrialWish};

use crate::{
    sheet::known,
    state::App,
    trials::book,
    why::{Heard, chip, failed, hear, waiting},
    words::t,
};

/// Shows what beginning would mean; `start` is called with what was chosen.
pub(crate) fn screen(
    app: App,
    template: String,
    start: impl Fn(TrialWish, Heard<Vec<String>>) + Copy + Send + Sync + 'static,
) -> AnyView {
    let wish = RwSignal::new(TrialWish { template, ..TrialWish::default() });
    let heard: Heard<TrialOffer> = RwSignal::new(None);
    let request = move || {
        // What is typed is looked at when it is to begin; the rest redraws what it would mean.
        let seen = TrialWish { own: String::new(), ..wish.get() };
        let (state, book) = (known(app), book(app));
        hear(heard, Request::TrialOffer { state, book, wish: seen }, |reply| match reply {
            Reply::TrialOffer(offer) => Some(offer),
            _ => None,
        });
    };
    let looked = Memo::new(move |_| {
        let wish = wish.get();
        (wish.length, wish.begins, wish.habit)
    });
    Effect::new(move |_| {
        looked.track();
        app.diary.track();
        app.person.track();
        untrack(request);
    });
    let refused: Heard<Vec<String>> = RwSignal::new(None);
    view! {
        {move || match heard.get() {
            None => view! { <h1>{t("app-trials-title")}</h1> {waiting()} }.into_any(),
            Some(Err(why)) => view! { <h1>{t("app-trials-title")}</h1> {failed(why, move || untrack(request))} }.into_any(),
            Some(Ok(offer)) => form(offer, wish, move || start(wish.get_untracked(), refused)),
        }}
        <div role="alert">
            {move || match refused.get() {
                Some(Ok(why)) => why.into_iter().map(|why| view! { <p class="wrong">{why}</p> }).collect_view().into_any(),
                Some(Err(why)) => view! { <p class="wrong">{why}</p> }.into_any(),
                None => ().into_any(),
            }}
        </div>
        <p><a href="#/plan/trials">{t("app-trials-title")}</a></p>
    }
    .into_any()
}

fn form(offer: TrialOffer, wish: RwSignal<TrialWish>, start: impl Fn() + Copy + 'static) -> AnyView {
    if !offer.refused.is_empty() {
        return view! {
            <h1>{offer.title}</h1>
            <div class="note note-warn" id="refused">
                {offer.refused.into_iter().map(|why| view! { <p>{why}</p> }).collect_view()}
            </div>
            <div class="row">
                <a class="button" href="#/why">{t("app-plan-ask-why")}</a>
                <a class="button" href="#/people">{t("app-more-people")}</a>
            </div>
        }
        .into_any();
    }
    let begins = offer.begins.clone();
    view! {
        <h1>{offer.title}</h1>
        <form on:submit=move |event| { event.prevent_default(); start(); }>
            {offer.own.then(|| own(wish))}
            <p class="loud">{offer.question}</p>
            {offer.changes.into_iter().map(|change| view! { <p class="change">{change}</p> }).collect_view()}
            {(offer.lengths.len() > 1).then(|| view! {
                <fieldset class="chips">
                    <legend>{t("app-trials-length")}</legend>
                    {offer.lengths.iter().cloned().enumerate().map(|(at, text)| chip(
                        text,
                        move || wish.with(|wish| wish.length == at),
                        move || wish.update(|wish| wish.length = at),
                    )).collect_view()}
                </fieldset>
            })}
            {(offer.lengths.len() == 1).then(|| view! { <p>{offer.lengths.concat()}</p> })}
            <div class="field">
                <label for="begins">{t("app-trials-begins")}</label>
                <input id="begins" type="date" required min=offer.earliest value=begins
                    on:change=move |event| {
                        let day = event_target_value(&event);
                        wish.update(|wish| wish.begins = day);
                    } />
            </div>
            {offer.lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            <button class="primary wide" id="begin">{t("app-trials-start")}</button>
        </form>
    }
    .into_any()
}

/// Something of the person's own: what it is, and whether it is a mere habit.
fn own(wish: RwSignal<TrialWish>) -> AnyView {
    view! {
        <div class="field">
            <label for="own">{t("app-trials-own")}</label>
            <input id="own" required autocomplete="off" maxlength="80" prop:value=move || wish.with_untracked(|wish| wish.own.clone())
                on:input=move |event| {
                    let text = event_target_value(&event);
                    // Nothing is asked anew for a letter.
                    wish.update(|wish| wish.own = text);
                } />
        </div>
        <fieldset class="chips">
            <legend>{t("app-trials-habit")}</legend>
            {[(false, "app-yes"), (true, "app-no")].map(|(habit, word)| chip(
                t(word),
                move || wish.with(|wish| wish.habit == Some(habit)),
                move || wish.update(|wish| wish.habit = Some(habit)),
            ))}
        </fieldset>
    }
    .into_any()
}
