import { settings } from './settings.js';

/** The headers as they are first shown in a tab. */
export const INITIAL_HEADERS = JSON.stringify(settings.headers, null, 2);

/** @type {string | undefined} */
let filled = isFilled(INITIAL_HEADERS) ? INITIAL_HEADERS : undefined;

/**
 * Remembers headers that are filled in, for the other tabs.
 * @param {string} text
 */
export function rememberHeaders(text) {
  if (isFilled(text)) filled = text;
}

/**
 * Returns the headers that a tab with these headers should have: the remembered ones if its own are not filled in.
 * @param {string} text
 */
export function completedHeaders(text) {
  if (isFilled(text)) return text;
  return filled ?? (text.trim() || INITIAL_HEADERS);
}

/**
 * Returns the headers if the text is JSON and every header has a value.
 * @param {string} text
 * @returns {Record<string, string> | undefined}
 */
export function readHeaders(text) {
  try {
    const headers = JSON.parse(text);
    const values = Object.values(headers);
    const isComplete =
      values.length > 0 && values.every((value) => typeof value === 'string' && value.trim());
    return isComplete ? headers : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function isFilled(text) {
  return readHeaders(text) !== undefined;
}
