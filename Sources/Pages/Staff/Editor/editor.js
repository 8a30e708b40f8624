// Keeps what is typed into a draft in this browser until the server says that it has it, and offers it again.
"use strict";
{
  const prefix = "rida draft ";
  const store = (() => {
    try {
      localStorage.setItem(prefix, "");
      localStorage.removeItem(prefix);
      return localStorage;
    } catch {
      return null;
    }
  })();
  const saved = document.querySelector("[data-saved]");
  if (store && saved) store.removeItem(prefix + saved.dataset.saved);

  const form = document.querySelector("form[data-keep]");
  const offer = document.querySelector("#kept");
  const words = (field) => (field.type === "checkbox" ? (field.checked ? "1" : "") : field.value);
  const place = (field) => (field.type === "checkbox" ? `${field.name}=${field.value}` : field.name);
  const fields = () =>
    [...form.elements].filter((field) => field.name && !["hidden", "submit", "button"].includes(field.type));
  const typed = () => Object.fromEntries(fields().map((field) => [place(field), words(field)]));

  if (store && form && offer) {
    const name = prefix + offer.dataset.kept;
    const first = JSON.stringify(typed());
    const type = form.elements.namedItem("type")?.value ?? "";
    let kept = null;
    try {
      kept = JSON.parse(store.getItem(name));
    } catch {
      store.removeItem(name);
    }
    if (kept && kept.type === type && JSON.stringify(kept.typed) !== first) {
      offer.hidden = false;
      document.querySelector("#kept-back").addEventListener("click", () => {
        for (const field of fields()) {
          const text = kept.typed[place(field)];
          if (text === undefined) continue;
          if (field.type === "checkbox") field.checked = text === "1";
          else field.value = text;
          field.closest("details")?.setAttribute("open", "");
        }
        offer.hidden = true;
        fields()[0]?.focus();
      });
      document.querySelector("#kept-drop").addEventListener("click", () => {
        store.removeItem(name);
        offer.hidden = true;
        fields()[0]?.focus();
      });
    }
    const keep = () => {
      try {
        store.setItem(name, JSON.stringify({ type, typed: typed() }));
      } catch {
        // A full store keeps nothing more; the form still holds the words.
      }
    };
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
  }
}
