import { setText } from './editors.js';
import { settings } from './settings.js';

/** @typedef {import('./settings.js').Example} Example */

const menu = /** @type {HTMLElement} */ (document.getElementById('examples'));

/** Fills the menu with one button for each example. */
export function fillMenu() {
  menu.replaceChildren(...settings.examples.map(entryOf));
}

/** @param {Example} example */
function entryOf(example) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const name = document.createElement('strong');
  name.textContent = example.name;
  button.type = 'button';
  button.append(name, ` ${example.description}`);
  button.addEventListener('click', () => {
    menu.hidePopover();
    openInNewTab(example);
  });
  item.append(button);
  return item;
}

/**
 * GraphiQL opens a tab only with its own button. It fills the editors of the new tab at once.
 * @param {Example} example
 */
function openInNewTab({ query, variables }) {
  /** @type {HTMLElement | null} */ (document.querySelector('.graphiql-tab-add'))?.click();
  setText('query', query);
  setText('variables', variables);
}
