// Answers an interview by number: a digit ticks the answer that carries it and goes on to the next question.
"use strict";
{
  const form = document.querySelector(".interview");
  const questions = form ? [...form.querySelectorAll(".question")] : [];
  const digits = "0123456789٠١٢٣٤٥٦٧٨٩";
  const answer = (question, keys) => question.querySelector(`input[data-keys="${keys}"]`);
  const goOn = (question) => {
    const next = questions[questions.indexOf(question) + 1] ?? form;
    (next.querySelector("input:checked, input:not([type=hidden]), textarea") ?? form.querySelector(".main")).focus();
  };
  let typed = "";
  let last = null;
  document.addEventListener("keydown", (event) => {
    const place = event.key.length === 1 ? digits.indexOf(event.key) : -1;
    const writes = event.target.matches("textarea, [type=date]");
    if (place < 0 || writes || event.ctrlKey || event.altKey || event.metaKey) return;
    const question =
      event.target.closest(".question") ?? questions.find((one) => one.matches("fieldset:not(:has(:checked))"));
    if (!question) return;
    const both = question === last ? typed + (place % 10) : "";
    const ticked = (both && answer(question, both)) || answer(question, String(place % 10));
    if (!ticked) return;
    event.preventDefault();
    ticked.click();
    ticked.focus();
    [typed, last] = [ticked.dataset.keys, question];
    if (ticked.type === "radio" && !question.querySelector(`input[data-keys^="${typed}"]:not(:checked)`)) goOn(question);
  });
}
