//! Our own line drawings: icons, the body to point at, the stretches. All of them only repeat what words beside them say,
//! so that they are hidden from screen readers.

use leptos::prelude::*;
use uncramp_diary::entry::Side;

use crate::words::t;

/// A small picture beside a word.
pub(crate) fn icon(name: &str) -> AnyView {
    let path = match name {
        "now" => "M12 3v10 M12 17.5v.5 M4 21h16L12 2z",
        "why" => {
            "M9 9a3 3 0 1 1 4.5 2.6C12.4 12.3 12 13 12 14 M12 17.5v.5 M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20z"
        }
        "diary" => "M5 4h14v16H5z M9 4v16 M12 9h4 M12 13h4",
        "plan" => "M4 6l2 2 3-4 M12 6h8 M4 13l2 2 3-4 M12 13h8 M4 20l2 2 3-4 M12 20h8",
        "learn" => "M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2z M12 6v14",
        "more" => "M4 7h16 M4 12h16 M4 17h16",
        "call" => "M6 3h4l1 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 1v4c0 2-2 3-4 3C10 20 4 14 3 7c0-2 1-4 3-4z",
        "warn" => "M12 8v6 M12 17v.5 M2 21h20L12 3z",
        "today" => "M8 2h8l6 6v8l-6 6H8l-6-6V8z M12 7v6 M12 16.5v.5",
        "soon" => "M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20z M12 7v5l4 2",
        "routine" => "M4 5h16v15H4z M4 10h16 M8 3v4 M16 3v4",
        "calm" => "M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20z M7.5 12.5l3 3 6-7",
        _ => "",
    };
    view! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d=path />
        </svg>
    }
    .into_any()
}

/// One leg, seen from in front or behind, with the places that can be pointed at.
fn leg<F>(x: i32, behind: bool, side: Side, choose: F) -> AnyView
where
    F: Fn(&'static str, Option<Side>) + Copy + 'static,
{
    let thigh = if behind { "thigh_back" } else { "thigh_front" };
    let part = move |place: &'static str, shape: String| {
        view! { <path class="part" data-place=place d=shape on:click=move |_| choose(place, Some(side)) /> }
    };
    // Outside of the leg: left of it for the leg on the left of the picture.
    let thigh_shape = format!("M{} 12 q-4 50 4 92 h26 q9 -45 5 -92 z", x - 18);
    let lower = format!("M{} 108 q-7 28 0 56 q2 18 3 30 h16 q1 -14 4 -30 q7 -28 1 -56 z", x - 13);
    let (foot, toes) = if behind {
        (format!("M{} 197 h18 q3 12 2 22 h-22 q-1 -12 2 -22 z", x - 11), None)
    } else {
        (
            format!("M{} 197 h18 q5 14 5 24 h-28 q0 -12 5 -24 z", x - 10),
            Some(format!("M{} 223 h30 q2 16 -15 16 q-17 0 -15 -16 z", x - 16)),
        )
    };
    view! {
        <g>
            {part(thigh, thigh_shape)}
            {if behind {
                part("calf", lower).into_any()
            } else {
                view! { <path class="part-still" d=lower /> }.into_any()
            }}
            {part("foot", foot)}
            {toes.map(|toes| part("toes", toes))}
        </g>
    }
    .into_any()
}

/// Both legs, from in front and from behind. The words beside it do the same without pointing.
pub(crate) fn body_map<F>(choose: F) -> AnyView
where
    F: Fn(&'static str, Option<Side>) + Copy + 'static,
{
    view! {
        <svg class="map" viewBox="0 0 250 262" aria-hidden="true" focusable="false">
            // From behind one sees one's own left on the left; from in front it is the other way round.
            {leg(32, true, Side::Left, choose)}
            {leg(80, true, Side::Right, choose)}
            {leg(168, false, Side::Right, choose)}
            {leg(218, false, Side::Left, choose)}
            <text x="32" y="256">{t("app-map-left")}</text>
            <text x="80" y="256">{t("app-map-right")}</text>
            <text x="168" y="256">{t("app-map-right")}</text>
            <text x="218" y="256">{t("app-map-left")}</text>
        </svg>
    }
    .into_any()
}

/// The stretch of a card, where a step is one. No other step has a drawing, so that nobody sees a stretch that the gate
/// withheld.
pub(crate) fn stretch(card: &str, act: &str) -> Option<AnyView> {
    if !act.starts_with("step_stretch") {
        return None;
    }
    // Still lines, and the part that moves.
    let (still, moving) = match card {
        "FA01" | "FA08" | "FA15" => (
            "M10 150h220 M216 10v140 M131 40l-25 52 M124 54l90-8 M106 92l36 20-4 38h16",
            "M106 92L72 122 40 150h20",
        ),
        "FA03" => (
            "M10 150h220 M216 10v140 M128 40l-4 52 M127 52l88 2 M124 92l2 30 0 28h16",
            "M124 92l-8 30-38-14-8 12 M126 54l-24 30-26 22",
        ),
        "FA04" => ("M10 132h220 M84 62L64 126 M80 74l56 28 M64 126l34-30 18 34", "M64 126h128l4-26"),
        "FA05" | "FA06" => ("M40 20l12 70q2 22 24 24l74 4 M40 122h0", "M150 118l36-34 M150 118q14 0 22-14"),
        _ => ("M10 134h220 M62 62v62 M62 74l42 14", "M62 124h122l6-30 M104 88l84 12"),
    };
    let head = match card {
        "FA01" | "FA08" | "FA15" => Some((137, 26)),
        "FA03" => Some((128, 26)),
        "FA04" => Some((92, 48)),
        "FA05" | "FA06" => None,
        _ => Some((62, 48)),
    };
    Some(
        view! {
            <svg class="stretch" viewBox="0 0 240 160" aria-hidden="true" focusable="false">
                {head.map(|(x, y)| view! { <circle class="line" cx=x cy=y r="13" /> })}
                <path class="line" d=still />
                <path class="line line-moving" d=moving />
            </svg>
        }
        .into_any(),
    )
}

/// A ring that empties.
pub(crate) fn ring(part: impl Fn() -> f64 + Send + 'static) -> AnyView {
    const AROUND: f64 = 2.0 * std::f64::consts::PI * 54.0;
    view! {
        <svg class="ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
            <circle class="ring-ground" cx="60" cy="60" r="54" />
            <circle
                class="ring-left"
                cx="60"
                cy="60"
                r="54"
                transform="rotate(-90 60 60)"
                stroke-dasharray=format!("{AROUND:.1}")
                stroke-dashoffset=move || format!("{:.1}", AROUND * (1.0 - part().clamp(0.0, 1.0)))
            />
        </svg>
    }
    .into_any()
}
