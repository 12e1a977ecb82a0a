// Writes the remarks of this page into a file. Nothing is sent anywhere.
const form = document.getElementById("remarks");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  // What JSON escapes, TOML escapes in the same way.
  const quoted = (text) => JSON.stringify(text);
  const lines = [`version = ${quoted(form.dataset.version)}`, `by = ${quoted(form.elements.by.value)}`];
  for (const record of form.querySelectorAll(".record")) {
    const verdict = record.querySelector("input:checked");
    const text = record.querySelector("textarea").value.trim();
    if (!verdict && !text) continue;
    lines.push("", "[[remarks]]", `record = ${quoted(record.dataset.record)}`);
    lines.push(`verdict = ${quoted(verdict ? verdict.value : "change")}`, `text = ${quoted(text)}`);
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "application/toml" }));
  link.download = `remarks-${form.dataset.file}.toml`;
  link.click();
});
