// Puts a button beside whatever is to be copied; without a script there is none.
"use strict";
for (const field of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  const { copy, copied } = field.dataset;
  button.type = "button";
  button.className = "copy outline";
  button.textContent = copy;
  button.setAttribute("aria-describedby", field.id);
  field.after(button);
  button.addEventListener("click", async () => {
    const text = field.value ?? field.textContent.trim();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = Object.assign(document.createElement("textarea"), { value: text });
      button.after(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      button.focus();
    }
    button.textContent = copied;
    setTimeout(() => (button.textContent = copy), 3000);
  });
}
