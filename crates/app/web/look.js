// The look and the first screen, before anything is drawn, so that no screen flashes white. The app calls it again when settings change.
window.uncrampLook = () => {
  const root = document.documentElement;
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("uncramp.settings") ?? "{}") ?? {};
  } catch {
    // Nothing kept, or nothing may be kept: the device decides.
  }
  let look = kept.theme ?? "auto";
  if (look === "auto") {
    const hour = new Date().getHours();
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    look = hour >= 21 || hour < 7 ? "night" : dark ? "dark" : "light";
  }
  root.dataset.look = look;
  root.dataset.size = kept.size ?? 100;
  const colour = { light: "#f7f4ee", dark: "#16191c", night: "#0b0907" }[look];
  document.querySelector("meta[name=theme-color]")?.setAttribute("content", colour);
};
window.uncrampLook();

// The first screen stands in the page itself, so that it is there before the program. It is shown where the program
// will show it too: nobody is in the middle of a cramp, and no other screen is asked for.
const begun = () => {
  try {
    const phase = JSON.parse(localStorage.getItem("uncramp.now"))?.phase;
    return phase !== undefined && phase.after === undefined;
  } catch {
    return false;
  }
};
if (/^(#?\/?|#\/now)$/.test(location.hash) && !begun()) document.documentElement.dataset.first = "waiting";

// A tap that comes before the program is kept for it.
document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("#first [data-start]");
  if (!button) return;
  window.uncrampTapped = button.dataset.start;
  document.documentElement.dataset.first = "tapped";
});
