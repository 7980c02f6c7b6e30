import { settings } from './settings.js';

const element = /** @type {HTMLElement} */ (document.getElementById('note'));

const DEMO = settings.credentialsFile ? ` The demo's are in ${settings.credentialsFile}.` : '';
const PASTE = `Paste the key and secret of a credential with the scope schema:read into the headers below. The schema then loads.${DEMO}`;

/** Why the server does not send the schema, by error code. */
const REFUSALS = {
  UNAUTHENTICATED: `The server does not accept these headers. ${PASTE}`,
  FORBIDDEN: `This credential lacks the scope schema:read, so the schema does not load. Queries run without it. ${PASTE}`,
  OPERATION_NOT_TRUSTED:
    'The server accepts only trusted documents from this credential. The schema loads for a credential with the scopes schema:read and documents:any.',
};

export function askForHeaders() {
  show(PASTE);
}

/**
 * Shows why the server refuses to send the schema. Returns false if the response is no such refusal.
 * @param {{ errors?: { extensions?: { code?: string } }[] }} response
 */
export function explainRefusal({ errors }) {
  const code = errors?.[0]?.extensions?.code ?? '';
  if (!Object.hasOwn(REFUSALS, code)) return false;
  show(REFUSALS[/** @type {keyof typeof REFUSALS} */ (code)]);
  return true;
}

export function clearNote() {
  show('');
}

/** @param {string} text */
function show(text) {
  element.textContent = text;
}
