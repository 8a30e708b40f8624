// Codes comments by keys and brings the next without a reload; pages work without.
"use strict";
{
  const main = document.querySelector("main");
  const desk = () => document.querySelector("#desk");
  const ready = () => desk().focus({ preventScroll: true });
  const show = async (address, otherwise, how) => {
    try {
      const answer = await fetch(address, how);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      main.replaceChildren(...page.querySelector("main:has(#desk)").childNodes);
      history.replaceState(null, "", answer.url + "#desk");
      ready();
    } catch {
      otherwise();
    }
  };
  const save = () => {
    const form = desk();
    const body = new URLSearchParams(new FormData(form));
    return show(form.action, () => form.submit(), { method: "post", body });
  };
  const follow = ({ href }) => show(href, () => location.assign(href));
  const press = (key) => {
    if (key === "enter") return save();
    const aim = document.querySelector(`#desk [data-key="${key}"]`);
    return aim?.href ? follow(aim) : aim?.click();
  };
  let work = Promise.resolve();
  const queue = (event, step) => {
    event.preventDefault();
    if (!event.repeat) work = work.then(step);
  };
  const other = (event) => event.ctrlKey || event.altKey || event.metaKey;

  addEventListener("keydown", (event) => {
    const { key, code, target } = event;
    if (!desk()?.contains(target) || other(event)) return;
    const name = (/^[a-z\d]$/i.test(key) ? key : code.replace(/^(Key|Digit|Numpad)/, "")).toLowerCase();
    if (name === "enter" ? !target.matches("a, button") : /^[a-z\d]$/.test(name)) queue(event, () => press(name));
  });
  addEventListener("submit", (event) => {
    if (event.target === desk()) queue(event, save);
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("#desk a");
    if (link && !other(event)) queue(event, () => follow(link));
  });
  main.dataset.keys = "";
  if (desk() && location.hash === "#desk") ready();
}
