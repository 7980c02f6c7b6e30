import type { CustomerDocument } from '../../aggregate/customer-aggregate.ts';
import { presenceOf, type Tree } from '../../update/presence.ts';
import { findItem } from '../../write/section-command.ts';
import type { System, WriteOperation } from '../apis/rest-api.ts';
import { isNumberText } from '../mapping/lossless-json.ts';
import { type Encoder, encoder } from '../mapping/response-encoder.ts';
import type { Encoding, Node } from '../mapping/response-mapping.ts';
import type { Contract } from './graph-policy.ts';
import { namesInBody } from './path-ids.ts';
import type { Call } from './rest-request.ts';

/** A field of a body that may only have the value that the caller is shown, and the code for any other. */
export interface Echo {
  name: string;
  code: 'READ_ONLY' | 'ID_MISMATCH';
  shown: Encoder;
  /** Whether null says nothing, because the wire format cannot tell it from what is left out. */
  nullIsNothing: boolean;
  /** Whether it is shown of an item of the customer. */
  ofItem: boolean;
}

/** What an answer shows and the body does not write, and ids of the customer that the body repeats. */
export function echoesOf(system: System, operation: WriteOperation, { policyOf }: Contract): Echo[] {
  const { answer, names = {}, ids, bankInBody, sentBack = {}, repeated = {} } = operation;
  const written = new Set([...Object.keys(names), ...namesInBody(ids), bankInBody]);
  const encoderOf = (name: string, shown: Encoding[string], root: string) =>
    encoder({ [name]: shown }, root, policyOf, system.nothing);
  const nullIsNothing = system.emptyIsNull;
  const readOnly = Object.entries(sentBack).filter(([name]) => !written.has(name));
  return [
    ...readOnly.map(([name, shown]): Echo => {
      const { root = '' } = answer;
      const ofItem = root !== '';
      return { ...{ name, nullIsNothing, ofItem }, code: 'READ_ONLY', shown: encoderOf(name, shown, root) };
    }),
    ...Object.entries(repeated).map(([name, shown]): Echo => {
      return {
        ...{ name, nullIsNothing },
        code: 'ID_MISMATCH',
        shown: encoderOf(name, shown, ''),
        ofItem: false,
      };
    }),
  ];
}

/** What a request says, beside the customer that it is about. */
interface Said {
  document: CustomerDocument;
  input: Tree;
  body: Tree;
}

/** Whether a field has the value that is shown, or is left out. Null is nothing, as in answers. */
export function isAsShown(
  { name, shown, ofItem, nullIsNothing }: Echo,
  { write, ids }: WriteOperation,
  { organization, personal }: Call,
  { document, input, body }: Said,
): boolean {
  if (presenceOf(body, name) === 'absent') return true;
  const sent = body[name];
  if (sent === null && nullIsNothing) return true;
  const itemId = Object.values(ids).find(({ of }) => of === 'item')?.input;
  const items = write.itemList ? (document[write.itemList] ?? []) : [];
  // Something new has shown nothing yet.
  const row = ofItem ? itemId && findItem(items, input[itemId]) : document;
  if (!row) return sent === null;
  const node: Node = { row, customer: document, organization };
  return shown.isShown({ [name]: sent }, node, personal);
}

/** Those fields of a body, as they were sent. */
export function echoesIn(body: Tree, echoes: readonly Echo[]): Tree {
  const names = echoes.map(({ name }) => name).filter((name) => presenceOf(body, name) !== 'absent');
  return Object.fromEntries(names.map((name) => [name, comparable(body[name])]));
}

/** Numbers by their text, however they were sent. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (isNumberText(value)) return value.text;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, comparable(part)]));
}
