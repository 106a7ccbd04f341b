// What a component of a framework does with the element, by hand: it sets the slotted articles anew whenever a text changes.

for (const text of document.querySelectorAll('textarea')) {
  const article = document.querySelector(`[slot="${text.name}"]`);
  const set = () => { article.textContent = text.value; };
  text.addEventListener('input', set);
  set();
}
