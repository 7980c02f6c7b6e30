import { z } from 'zod';
import { requireScopes } from '../../auth/require-scopes.ts';
import { CallerError } from '../../errors.ts';
import { presenceOf, type Tree } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import type { Write, Written } from '../../write/command.ts';
import type { System, WriteOperation } from '../apis/rest-api.ts';
import { decode, wirePathOf, withoutEmptyTexts } from '../mapping/request-mapping.ts';
import { type Encoder, encoder } from '../mapping/response-encoder.ts';
import { judgeShape } from '../mapping/validate-body.ts';
import { etagOf, expectedVersion } from './conditional-requests.ts';
import type { Contract } from './graph-policy.ts';
import { inWordsOf, isAtOrAbove } from './map-problems.ts';
import { inputOfIds, isSameId, judgeBodyIds, judgeQuery, namesInBody } from './path-ids.ts';
import { type Echo, echoesIn, echoesOf, isAsShown } from './read-only-fields.ts';
import { Refused, requireNone } from './request-rejected.ts';
import type { Call, Performance, Reply } from './rest-request.ts';

/** An operation with all that follows from it. */
interface Prepared {
  system: System;
  operation: WriteOperation;
  contract: Contract;
  /** What the body may hold: what the document has, ids of the path, and what was read. */
  shape: z.ZodObject;
  answer: Encoder | null;
  echoes: Echo[];
}

/** A write of a surface: the mutation of its system, told in the words of the system. */
export function performWrite(system: System, operation: WriteOperation, contract: Contract): Performance {
  const prepared = prepare(system, operation, contract);
  const ofMutation = contract.scopesOf('Mutation', operation.write.operation);
  return {
    scopes: new Set([...ofMutation, ...(prepared.answer?.scopes ?? [])]),
    perform: (call) => perform(prepared, call),
  };
}

function prepare(system: System, operation: WriteOperation, contract: Contract): Prepared {
  const { encoding, root = '' } = operation.answer;
  const echoes = echoesOf(system, operation, contract);
  const idShape = system.emptyIsNull ? z.string().nullish() : z.string().optional();
  return {
    ...{ system, operation, contract, echoes },
    shape: z.strictObject({
      ...Object.fromEntries(echoes.map(({ name }) => [name, z.unknown().optional()])),
      ...Object.fromEntries(namesInBody(operation.ids).map((name) => [name, idShape])),
      ...operation.body?.shape,
    }),
    answer: encoding ? encoder(encoding, root, contract.policyOf, system.nothing) : null,
  };
}

async function perform(prepared: Prepared, call: Call): Promise<Reply> {
  const { system, operation, shape } = prepared;
  const ids = inputOfIds(operation, call);
  const sent = bodyOf(operation, call);
  const { body, problems: malformed } = judgeShape(
    shape,
    system.emptyIsNull ? withoutEmptyTexts(sent) : sent,
  );
  requireOwnBank(operation, call, body);
  const manner = { whole: operation.whole ?? false, emptyIsNull: system.emptyIsNull };
  const input = { ...decode(operation.names ?? {}, withAnswered(operation, body), manner), ...ids };
  requireScopes(call.principal, scopesOfInput(prepared, input, body));
  const refusals = [
    ...judgeQuery(operation, system, call),
    ...judgeBodyIds(operation, system, call, body),
    ...malformed,
  ];
  requireNamed(operation, input, refusals, sent);
  const guarded = guard(prepared, call, body, refusals);
  const conditions = {
    expectedVersion: expectedVersion(call),
    ...keyOf(call, refusals),
    besides: echoesIn(body, prepared.echoes),
  };
  const written = await call.writer.write(guarded.write, { ...input, ...conditions }, prepared.answer?.lists);
  requireNone(
    inWordsOf({ system, operation, sent, headers: call.headers }, written.problems, guarded.told()),
  );
  const reply = replyTo(prepared, call, written);
  if (reply.body !== undefined) call.reading.show(written.customer);
  return reply;
}

/** Nothing at all is not an object without fields, which may clear a whole group, unless none are expected. */
function bodyOf(operation: WriteOperation, { body }: Call): unknown {
  if (body !== undefined) return body;
  if (operation.body) throw new CallerError('BAD_REQUEST', 'The body must be JSON.');
  return {};
}

function requireOwnBank({ bankInBody }: WriteOperation, { organization }: Call, body: Tree): void {
  const bank = bankInBody === undefined ? null : body[bankInBody];
  if (bank != null && bank !== '' && !isSameId(bank, organization.bankId)) throw new CallerError('NOT_FOUND');
}

/** A group that is sent back as it was read has its fields under the names of the answer, which keep what is stored. */
function withAnswered({ answeredAs = {} }: WriteOperation, body: Tree): Tree {
  const named = Object.entries(answeredAs).flatMap(([name, answered]) =>
    presenceOf(body, name) === 'absent' && presenceOf(body, answered) === 'value'
      ? [[name, body[answered]]]
      : [],
  );
  return { ...body, ...Object.fromEntries(named) };
}

/** A customer that the body names must be named, before anything else can be said of them. */
function requireNamed(
  { names = {} }: WriteOperation,
  input: Tree,
  refusals: readonly Problem[],
  sent: unknown,
): void {
  const place = wirePathOf(names, ['customerId'], sent);
  if (!place || typeof input.customerId === 'string') return;
  const isTold = refusals.some(({ path }) => isAtOrAbove(path, place));
  throw new Refused(isTold ? refusals : [...refusals, problem('FIELD_REQUIRED', place)]);
}

/** What the input takes beside the mutation itself, and what is compared with it. */
function scopesOfInput(
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

/** A mutation that is refused for what is wrong with the request too. */
interface Guarded {
  write: Write;
  /** What is wrong with the request; what only the customer tells is known when the mutation was tried. */
  told(): ReadonlySet<Problem>;
}

function guard(
  { operation, echoes }: Prepared,
  call: Call,
  body: Tree,
  refusals: readonly Problem[],
): Guarded {
  const { write } = operation;
  // A mutation that another one broke off is tried again.
  let told = [...refusals];
  return {
    told: () => new Set(told),
    write: {
      ...write,
      lists: [...new Set([...write.lists, ...echoes.flatMap(({ shown }) => [...shown.lists])])],
      change(document, input, occasion) {
        const change = write.change(document, input, occasion);
        const changed = echoes.filter((echo) => !isAsShown(echo, operation, call, { document, input, body }));
        told = [...refusals, ...changed.map(({ code, name }) => problem(code, [name]))];
        return { ...change, problems: [...told, ...change.problems] };
      },
    },
  };
}

function replyTo({ operation, answer }: Prepared, { organization, personal }: Call, written: Written): Reply {
  const { customer, item, created } = written;
  if (!customer) throw new Error('a write that was accepted shows no customer');
  const { status: statuses, root } = operation.answer;
  const status = typeof statuses === 'number' ? statuses : statuses[created ? 0 : 1];
  const reply: Reply = { status, headers: { etag: etagOf(customer.version, personal) } };
  if (!answer) return reply;
  const row = root === undefined ? customer : item;
  if (!row) throw new Error('a write that was accepted shows no item');
  return { ...reply, body: answer.encode({ row, customer, organization }, personal) };
}
