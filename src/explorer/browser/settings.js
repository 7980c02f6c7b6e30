/** @typedef {{ name: string, description: string, query: string, variables: string }} Example */
/**
 * @typedef {object} Settings
 * @property {Record<string, string>} headers The headers that GraphiQL sends, with empty values if the page has no
 * credential.
 * @property {string} [credentialsFile] Where the demo's credentials are, if the server has a demo.
 * @property {Example[]} examples
 * @property {number} tabs How many examples are open at first.
 * @property {Record<string, string>} workers Paths of Monaco's workers.
 */

/** @type {Settings} What the server wrote into the page. */
export const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '');
