//! Our own line drawings of the exercises; they repeat what the words beside them say.

use leptos::prelude::*;

/// Where the head is, the still lines, and the part that moves.
fn lines(key: &str) -> Option<((i32, i32), &'static str, &'static str)> {
    Some(match key {
        "wall_lean" | "calf_back_leg" => (
            (137, 26),
            "M10 150h220 M216 10v140 M131 40l-25 52 M124 54l90-8 M106 92l36 20-4 38h16",
            "M106 92L72 122 40 150h20",
        ),
        "wall_knee_bent" => (
            (131, 34),
            "M10 150h220 M216 10v140 M125 48l-15 50 M120 60l94-10 M110 98L70 126 48 150h20",
            "M110 98l40 14-12 38h18",
        ),
        "tiptoe_walk" => (
            (120, 22),
            "M10 150h220 M120 36v54 M120 50l-20 30 M120 50l20 30",
            "M120 90l-16 28 4 22 14 8 M120 90l18 28-4 20 14 10",
        ),
        "heel_raises" => (
            (110, 22),
            "M10 150h220 M190 70v80 M176 70h28 M110 36v54 M110 48l70 26",
            "M110 90l-2 46 18 12 M114 90l4 46 18 12 M96 146v-18 M92 132l4-6 4 6",
        ),
        "toe_curl" => (
            (-40, -40),
            "M10 140h220 M70 30v62q0 30 34 34h50",
            "M154 126q20 2 22 14 M166 120q24 2 26 20 M182 118q22 4 22 22",
        ),
        "walk_on_the_spot" | "cool_down" => (
            (120, 22),
            "M10 150h220 M120 36v54 M120 90l-6 30-6 30h16",
            "M120 90l34 8-6 34h14 M120 50l-26 22 16 14 M120 50l26 14 8-20",
        ),
        "heel_drops" => (
            (112, 20),
            "M10 150h140 M150 150v-26h80 M112 34v52 M112 46l80-4 M192 10v114 M112 86l34 36",
            "M112 86l22 36h24 M124 128v16 M120 138l4 6 4-6",
        ),
        "quad_standing" => (
            (128, 26),
            "M10 150h220 M216 10v140 M128 40l-4 52 M127 52l88 2 M124 92l2 30 0 28h16",
            "M124 92l-8 30-38-14-8 12 M126 54l-24 30-26 22",
        ),
        "heel_on_stool" => (
            (96, 30),
            "M10 150h220 M170 110h44v40 M178 110v40 M98 44l-10 46 M88 90v60h16",
            "M88 90l88 16 4-16 M98 56l44 28",
        ),
        "seated_hamstring" | "seated_reach" => (
            (84, 34),
            "M10 150h220 M40 100h50v50 M48 100V50 M82 48l-10 50",
            "M72 98l92 46 10-18 M82 60l60 50",
        ),
        "towel_pull" => {
            ((62, 48), "M10 134h220 M62 62v62 M62 124h122", "M62 74l42 14 M104 88l84 12 M184 124l6-30")
        }
        "helper_ankle" => (
            (36, 108),
            "M10 134h220 M50 112l50 10h84 M226 60a12 12 0 1 0 .1 0 M222 84l-10 44",
            "M184 122l10-26 M220 96l-28 2",
        ),
        "heel_push" | "heel_slides" | "quad_tighten" | "ankle_pumps" | "foot_circles" => (
            (36, 108),
            "M10 134h220 M50 112l50 12h40",
            "M140 124h48l8-26 M204 100q16 14 2 30 M210 122l-4 8 8 2",
        ),
        _ => return None,
    })
}

/// The drawing of an exercise; none where there is none.
pub(crate) fn exercise(key: &str) -> Option<AnyView> {
    let ((x, y), still, moving) = lines(key)?;
    Some(
        view! {
            <svg class="stretch" viewBox="0 0 240 160" aria-hidden="true" focusable="false">
                <circle class="line" cx=x cy=y r="13" />
                <path class="line" d=still />
                <path class="line line-moving" d=moving />
            </svg>
        }
        .into_any(),
    )
}
