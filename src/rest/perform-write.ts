import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { requireScopes } from '../access/require-scopes.ts';
import type { CustomerDocument } from '../document/document.ts';
import { CallerError } from '../errors.ts';
import type { System, WriteOperation } from '../systems/system.ts';
import { decode, wirePathOf } from '../systems/translation/decode.ts';
import { type Encoder, encoder, type Node } from '../systems/translation/encode.ts';
import { judgeShape } from '../systems/translation/judge.ts';
import { isNumberText } from '../systems/translation/numbers.ts';
import { presenceOf, type Tree } from '../update/presence.ts';
import { type Path, type Problem, problem } from '../update/problem.ts';
import { findItem } from '../write/section.ts';
import type { Write } from '../write/write.ts';
import type { Call, Perform, Reply } from './call.ts';
import { etagOf, expectedVersion } from './conditions.ts';
import type { Contract } from './contract.ts';
import { inputOfIds, judgeBodyIds, judgeQuery, namesInBody } from './ids.ts';
import { requireNone } from './refused.ts';

/** An operation with all that follows from it. */
interface Prepared {
  system: System;
  operation: WriteOperation;
  contract: Contract;
  /** What the body may hold: what the document has, ids of the path, and what was read. */
  shape: z.ZodObject;
  answer: Encoder | null;
  /** What may be sent back as it was shown, each field with the code for another value. */
  echoes: Echo[];
}

interface Echo {
  name: string;
  code: 'READ_ONLY' | 'ID_MISMATCH';
  shown: Encoder;
}

/** A write of a surface: the mutation of its system, told in the words of the system. */
export function performWrite(
  system: System,
  operation: WriteOperation,
  contract: Contract,
): { scopes: ReadonlySet<string>; perform: Perform } {
  const prepared = prepare(system, operation, contract);
  const scopes = new Set([
    ...contract.scopesOf('Mutation', operation.write.operation),
    ...(prepared.answer?.scopes ?? []),
  ]);
  return { scopes, perform: (call) => perform(prepared, call) };
}

function prepare(system: System, operation: WriteOperation, contract: Contract): Prepared {
  const { answer, names = {}, ids, sentBack = {}, repeated = {} } = operation;
  const { root = '' } = answer;
  const encoderOf = (encoding: Parameters<typeof encoder>[0], at = root) =>
    encoder(encoding, at, contract.policyOf, system.nothing);
  const known = new Set([...Object.keys(names), ...namesInBody(ids), operation.bankInBody]);
  const readOnly = Object.entries(sentBack).filter(([name]) => !known.has(name));
  const echoes = [
    ...readOnly.map(
      ([name, shown]): Echo => ({ name, code: 'READ_ONLY', shown: encoderOf({ [name]: shown }) }),
    ),
    ...Object.entries(repeated).map(
      ([name, shown]): Echo => ({ name, code: 'ID_MISMATCH', shown: encoderOf({ [name]: shown }, '') }),
    ),
  ];
  const further = {
    ...Object.fromEntries(
      echoes.filter(({ code }) => code === 'READ_ONLY').map(({ name }) => [name, z.unknown().optional()]),
    ),
    ...Object.fromEntries(namesInBody(ids).map((name) => [name, z.string().nullish()])),
  };
  return {
    ...{ system, operation, contract, echoes },
    shape: z.strictObject({ ...further, ...operation.body?.shape }),
    answer: answer.encoding ? encoderOf(answer.encoding) : null,
  };
}

async function perform(prepared: Prepared, call: Call): Promise<Reply> {
  const { system, operation, shape } = prepared;
  const ids = inputOfIds(operation, call);
  const sent = bodyOf(system, operation, call);
  const { body, problems: malformed } = judgeShape(shape, sent);
  requireOwnBank(operation, call, body);
  const manner = { whole: operation.whole ?? false, emptyIsNull: system.emptyIsNull };
  const input = { ...decode(operation.names ?? {}, body, manner), ...ids };
  requireScopes(call.principal, scopesOfCall(prepared, input, body));
  const refusals = [
    ...judgeQuery(operation, system, call),
    ...judgeBodyIds(operation, system, call, body),
    ...malformed,
  ];
  const told = new Set(refusals);
  const written = await call.writer.write(
    guarded(prepared, call, body, told),
    { ...input, expectedVersion: expectedVersion(call), ...keyOf(call, refusals) },
    prepared.answer?.lists,
  );
  requireNone(inWords(prepared, written.problems, told, sent));
  return replyTo(prepared, call, written);
}

/** Nothing at all is an object without fields where the wire format cannot tell, and where none is expected. */
function bodyOf({ anyContentType }: System, operation: WriteOperation, { body }: Call): unknown {
  if (body !== undefined) return body;
  if (operation.body && !anyContentType) throw new CallerError('BAD_REQUEST', 'The body must be JSON.');
  return {};
}

function requireOwnBank({ bankInBody }: WriteOperation, { organization }: Call, body: Tree): void {
  const bank = bankInBody === undefined ? null : body[bankInBody];
  if (bank != null && bank !== '' && bank !== organization.bankId) throw new CallerError('NOT_FOUND');
}

/** What the input takes beside the mutation itself, and what is compared with it. */
function scopesOfCall(
  { operation, contract, echoes }: Prepared,
  input: Tree,
  body: Tree,
): ReadonlySet<string> {
  const compared = echoes.filter(({ name }) => presenceOf(body, name) === 'value');
  return new Set([
    ...contract.scopesOfInput(operation.write.operation, input),
    ...compared.flatMap(({ shown }) => [...shown.scopes]),
  ]);
}

/** What is refused in any case leaves its key free. */
function keyOf({ headers }: Call, refusals: readonly Problem[]): { idempotencyKey?: string } {
  const key = headers['idempotency-key'];
  return key === undefined || refusals.length > 0 ? {} : { idempotencyKey: [key].flat().join(', ') };
}

/** The mutation, which is refused for what is wrong with the request too. Those problems are added to `told`. */
function guarded({ operation, echoes }: Prepared, call: Call, body: Tree, told: Set<Problem>): Write {
  const { write } = operation;
  return {
    ...write,
    lists: [...new Set([...write.lists, ...echoes.flatMap(({ shown }) => [...shown.lists])])],
    change(document, input, occasion) {
      const change = write.change(document, input, occasion);
      const refused = echoes.filter((echo) => !isAsShown(echo, operation, call, document, input, body));
      for (const { code, name } of refused) told.add(problem(code, [name]));
      return { ...change, problems: [...told, ...change.problems] };
    },
  };
}

/** Whether a field that may only be sent back has the value that the caller is shown. */
function isAsShown(
  { name, code, shown }: Echo,
  { write, answer, ids }: WriteOperation,
  { organization, personal }: Call,
  document: CustomerDocument,
  input: Tree,
  body: Tree,
): boolean {
  const sent = body[name];
  if (sent == null || sent === '') return true;
  const itemId = Object.values(ids).find(({ of }) => of === 'item')?.input;
  const items = write.itemList ? (document[write.itemList] ?? []) : [];
  const isOfItem = code === 'READ_ONLY' && answer.root !== undefined;
  const row = isOfItem ? itemId && findItem(items, input[itemId]) : document;
  const value = row ? shown.encode({ row, customer: document, organization }, personal)[name] : undefined;
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

/** The problems at the fields that were sent. `told` are those that are there already. */
function inWords(
  prepared: Prepared,
  problems: readonly Problem[],
  told: ReadonlySet<Problem>,
  sent: unknown,
): Problem[] {
  const found: Problem[] = problems.filter((each) => told.has(each));
  const isSaid = (path: Path) => found.some((each) => each.path.every((step, place) => step === path[place]));
  for (const each of problems) {
    if (told.has(each)) continue;
    const said = inWord(prepared, each, sent);
    if (!isSaid(said.path) || said.path.length === 0) found.push(said);
  }
  return found;
}

function inWord({ operation, system }: Prepared, { path, ...rest }: Problem, sent: unknown): Problem {
  const [first] = path;
  const parameter = Object.entries(operation.ids).find(([, { input }]) => input === first)?.[0];
  // Of another type than the surface shows, a customer is not there.
  if (parameter !== undefined && rest.code === 'WRONG_TYPE') return problem('NOT_FOUND', [parameter]);
  if (parameter !== undefined) return { ...rest, path: [parameter] };
  const header = HEADERS[String(first)];
  if (header !== undefined) return { ...rest, path: [header] };
  const place = wirePathOf(operation.names ?? {}, path, sent) ?? aliasOf(operation, path);
  const isMissing = rest.code === 'NULL_NOT_ALLOWED' && system.emptyIsNull && !isNull(sent, place);
  return isMissing ? problem('FIELD_REQUIRED', place) : { ...rest, path: place };
}

const HEADERS: Readonly<Record<string, string>> = {
  expectedVersion: 'If-Match',
  idempotencyKey: 'Idempotency-Key',
};

function aliasOf({ aliases = {} }: WriteOperation, [first]: Path): Path {
  const alias = aliases[String(first)];
  return alias === undefined ? [] : [alias];
}

/** Whether null itself was sent, and not nothing. */
function isNull(sent: unknown, path: Path): boolean {
  return path.reduce<unknown>((value, step) => (value as Tree | null | undefined)?.[step], sent) === null;
}

function replyTo(
  { operation, answer }: Prepared,
  { organization, personal }: Call,
  written: Awaited<ReturnType<Call['writer']['write']>>,
): Reply {
  const { customer, item, created } = written;
  if (!customer) throw new Error('a write that was accepted shows no customer');
  const { status: statuses, root } = operation.answer;
  const status = typeof statuses === 'number' ? statuses : statuses[created ? 0 : 1];
  const reply: Reply = { status, headers: { etag: etagOf(customer.version) } };
  if (!answer) return reply;
  const row = root === undefined ? customer : item;
  if (!row) throw new Error('a write that was accepted shows no item');
  const node: Node = { row, customer, organization };
  return { ...reply, body: answer.encode(node, personal) };
}
