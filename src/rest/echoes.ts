import { isDeepStrictEqual } from 'node:util';
import type { CustomerDocument } from '../document/document.ts';
import type { System, WriteOperation } from '../systems/system.ts';
import { type Encoder, type Encoding, encoder } from '../systems/translation/encode.ts';
import { isNumberText } from '../systems/translation/numbers.ts';
import type { Tree } from '../update/presence.ts';
import { findItem } from '../write/section.ts';
import type { Call } from './call.ts';
import type { Contract } from './contract.ts';
import { namesInBody } from './ids.ts';

/** A field of a body that may only have the value that the caller is shown, and the code for any other. */
export interface Echo {
  name: string;
  code: 'READ_ONLY' | 'ID_MISMATCH';
  shown: Encoder;
  /** Whether it is shown of an item of the customer. */
  ofItem: boolean;
}

/** What an answer shows and the body does not write, and ids of the customer that the body repeats. */
export function echoesOf(system: System, operation: WriteOperation, { policyOf }: Contract): Echo[] {
  const { answer, names = {}, ids, bankInBody, sentBack = {}, repeated = {} } = operation;
  const written = new Set([...Object.keys(names), ...namesInBody(ids), bankInBody]);
  const encoderOf = (name: string, shown: Encoding[string], root: string) =>
    encoder({ [name]: shown }, root, policyOf, system.nothing);
  const readOnly = Object.entries(sentBack).filter(([name]) => !written.has(name));
  return [
    ...readOnly.map(([name, shown]): Echo => {
      const { root = '' } = answer;
      return { name, code: 'READ_ONLY', shown: encoderOf(name, shown, root), ofItem: root !== '' };
    }),
    ...Object.entries(repeated).map(([name, shown]): Echo => {
      return { name, code: 'ID_MISMATCH', shown: encoderOf(name, shown, ''), ofItem: false };
    }),
  ];
}

/** Whether a field has the value that is shown. What is left out, null or empty says nothing. */
export function isAsShown(
  { name, shown, ofItem }: Echo,
  { write, ids }: WriteOperation,
  { organization, personal }: Call,
  { document, input, body }: { document: CustomerDocument; input: Tree; body: Tree },
): boolean {
  const sent = body[name];
  if (sent == null || sent === '') return true;
  const itemId = Object.values(ids).find(({ of }) => of === 'item')?.input;
  const items = write.itemList ? (document[write.itemList] ?? []) : [];
  // Something new has shown nothing yet.
  const row = ofItem ? itemId && findItem(items, input[itemId]) : document;
  if (!row) return false;
  const value = shown.encode({ row, customer: document, organization }, personal)[name];
  return isDeepStrictEqual(comparable(sent), comparable(value));
}

/** Numbers by their text, however they were sent. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (isNumberText(value)) return value.text;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, comparable(part)]));
}
