import type { CustomerAggregate } from '../../aggregate/customer-aggregate.ts';
import type { Policy } from '../../auth/policy.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
import { findItem } from '../../write/section-command.ts';
import type { RestApi, WriteOperation } from '../apis/rest-api.ts';
import { isLosslessNumber } from '../mapping/lossless-json.ts';
import { createEncoder, type Encoder } from '../mapping/response-encoder.ts';
import type { MappingSource, ResponseMapping } from '../mapping/response-mapping.ts';
import { idNamesInBody } from './path-ids.ts';
import type { RestRequest } from './rest-request.ts';

/**
 * A read-only field: the body may repeat the value in the response; any other value is reported with `code`.
 */
export interface ReadOnlyField {
  name: string;
  code: 'READ_ONLY' | 'ID_MISMATCH';
  encoder: Encoder;
  /** Whether null means absent, because the wire format cannot tell them apart. */
  nullIsAbsent: boolean;
  /** Whether the field belongs to an item of the customer, not to the customer. */
  ofItem: boolean;
}

/** Returns the response fields that the body does not write, and the customer ids that the body repeats. */
export function readOnlyFieldsOf(api: RestApi, operation: WriteOperation, policy: Policy): ReadOnlyField[] {
  const { response, requestMapping = {}, ids, bankField, readOnly = {}, repeatedIds = {} } = operation;
  const written = new Set([...Object.keys(requestMapping), ...idNamesInBody(ids), bankField]);
  const encoderOf = (name: string, field: ResponseMapping[string], root: string) =>
    createEncoder({ [name]: field }, root, policy, api.absent);
  const nullIsAbsent = api.emptyIsNull;
  const readOnlyEntries = Object.entries(readOnly).filter(([name]) => !written.has(name));
  return [
    ...readOnlyEntries.map(([name, field]): ReadOnlyField => {
      const { root = '' } = response;
      const ofItem = root !== '';
      return {
        ...{ name, nullIsAbsent, ofItem },
        code: 'READ_ONLY',
        encoder: encoderOf(name, field, root),
      };
    }),
    ...Object.entries(repeatedIds).map(([name, field]): ReadOnlyField => {
      return {
        ...{ name, nullIsAbsent },
        code: 'ID_MISMATCH',
        encoder: encoderOf(name, field, ''),
        ofItem: false,
      };
    }),
  ];
}

/** A request and the customer that it changes. */
interface SentRequest {
  aggregate: CustomerAggregate;
  input: JsonObject;
  body: JsonObject;
}

/** Whether a field is absent or has the value that the response shows. Null means that there is no value. */
export function isUnchanged(
  { name, encoder, ofItem, nullIsAbsent }: ReadOnlyField,
  { command, ids }: WriteOperation,
  { organization, visibility }: RestRequest,
  { aggregate, input, body }: SentRequest,
): boolean {
  if (presenceOf(body, name) === 'absent') return true;
  const sent = body[name];
  if (sent === null && nullIsAbsent) return true;
  const itemId = Object.values(ids).find(({ of }) => of === 'item')?.input;
  const items = command.itemList ? (aggregate[command.itemList] ?? []) : [];
  // A new item has not been shown yet, so only null equals its value.
  const row = ofItem ? itemId && findItem(items, input[itemId]) : aggregate;
  if (!row) return sent === null;
  const source: MappingSource = { row, customer: aggregate, organization };
  return encoder.isUnchanged({ [name]: sent }, source, visibility);
}

/** Returns the read-only fields that the body has, with their values as sent. */
export function readOnlyValuesIn(body: JsonObject, fields: readonly ReadOnlyField[]): JsonObject {
  const names = fields.map(({ name }) => name).filter((name) => presenceOf(body, name) !== 'absent');
  return Object.fromEntries(names.map((name) => [name, comparable(body[name])]));
}

/** Replaces numbers by their text, so that equal requests have equal values. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (isLosslessNumber(value)) return value.text;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, comparable(part)]));
}
