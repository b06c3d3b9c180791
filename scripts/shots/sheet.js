// @ts-check
// Shows what the boxes choose, and keeps the choice in the address.
const form = /** @type {HTMLFormElement} */ (document.forms[0]);

/** @returns {HTMLInputElement[]} */
const boxes = (name = '') => [...form.querySelectorAll('input')].filter((box) => !name || box.name === name);

const show = () => {
  const query = new URLSearchParams(boxes().flatMap(({ name, value, checked }) => (checked ? [[name, value]] : [])));
  for (const name of ['variant', 'element']) {
    for (const item of document.querySelectorAll(`[data-${name}]`)) {
      if (item instanceof HTMLElement) item.hidden = !query.has(name, item.dataset[name]);
    }
  }
  history.replaceState(null, '', `#${query}`);
};

const asked = new URLSearchParams(location.hash.slice(1));
for (const box of boxes()) if (asked.has(box.name)) box.checked = asked.has(box.name, box.value);

form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
// A double click on a box leaves it alone chosen, or chooses all again.
form.addEventListener('dblclick', ({ target }) => {
  const box = target instanceof Element && target.closest('label')?.querySelector('input');
  if (!box) return;
  const alone = boxes(box.name).every((each) => each.checked === (each === box));
  for (const each of boxes(box.name)) each.checked = alone || each === box;
  show();
});
show();
