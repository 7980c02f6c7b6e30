import { readHeaders } from './headers.js';
import { askForHeaders, clearNote, explainRefusal } from './note.js';
import { send } from './send.js';

/** The operation by which GraphiQL reads the schema. */
export const SCHEMA_OPERATION = 'ExplorerSchema';

/** Milliseconds without an edit before headers are sent. */
const PAUSE = 400;

/** @typedef {import('./send.js').Operation} Operation */

/**
 * What GraphiQL waits for: the operation, and the function that gives it the response.
 * @type {{ operation: Operation, respond: (response: unknown) => void, fail: (error: unknown) => void } | undefined}
 */
let waiting;
/** The number of the last attempt. An earlier one that ends later is ignored. */
let attempt = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/**
 * Reads the schema. If headers are missing or the server refuses them, the promise stays pending until headers are
 * accepted, and the note says what is needed.
 * @param {Operation} operation
 * @param {Record<string, unknown>} [headers]
 */
export function readSchema(operation, headers) {
  return new Promise((respond, fail) => {
    waiting = { operation, respond, fail };
    setWaiting(true);
    void tryHeaders(readHeaders(JSON.stringify(headers ?? {})));
  });
}

/**
 * Reads the schema with edited headers if GraphiQL still waits for it.
 * @param {string} text
 */
export function retryWithHeaders(text) {
  clearTimeout(timer);
  if (waiting) timer = setTimeout(() => void tryHeaders(readHeaders(text)), PAUSE);
}

/** @param {Record<string, string> | undefined} headers */
async function tryHeaders(headers) {
  attempt += 1;
  if (!waiting) return;
  if (!headers) return askForHeaders();
  const current = attempt;
  const { operation, respond, fail } = waiting;
  try {
    const response = await send(operation, headers);
    if (current !== attempt || explainRefusal(response)) return;
    respond(response);
  } catch (error) {
    if (current !== attempt) return;
    fail(error);
  }
  setWaiting(false);
}

/** @param {boolean} isWaiting */
function setWaiting(isWaiting) {
  if (!isWaiting) {
    waiting = undefined;
    clearNote();
  }
  document.body.classList.toggle('waits-for-headers', isWaiting);
}
