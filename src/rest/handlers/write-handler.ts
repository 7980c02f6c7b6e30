import { z } from 'zod';
import type { Policy } from '../../auth/policy.ts';
import { requireScopes } from '../../auth/require-scopes.ts';
import { CallerError } from '../../errors.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import type { Command, WriteOutcome } from '../../write/command.ts';
import type { RestApi, WriteOperation } from '../apis/rest-api.ts';
import { decode, wirePathOf, withoutEmptyTexts } from '../mapping/request-mapping.ts';
import { createEncoder, type Encoder } from '../mapping/response-encoder.ts';
import { validateBody } from '../mapping/validate-body.ts';
import { etagOf, expectedVersion } from './conditional-requests.ts';
import { isAtOrAbove, toWireProblems } from './map-problems.ts';
import { bodyIdProblems, idNamesInBody, inputOfIds, isSameId, queryProblems } from './path-ids.ts';
import { isUnchanged, type ReadOnlyField, readOnlyFieldsOf, readOnlyValuesIn } from './read-only-fields.ts';
import { RequestRejectedError, throwIfAny } from './request-rejected.ts';
import type { Handler, RestRequest, RestResponse } from './rest-request.ts';

/** An operation with everything that is computed once for all its requests. */
interface PreparedOperation {
  api: RestApi;
  operation: WriteOperation;
  policy: Policy;
  /** Schema of the body: the fields of the API spec, repeated path ids, and read-only fields. */
  schema: z.ZodObject;
  encoder: Encoder | null;
  readOnlyFields: ReadOnlyField[];
}

/** Creates the handler of a write: it runs a mutation and maps its problems and its result to the API. */
export function createWriteHandler(api: RestApi, operation: WriteOperation, policy: Policy): Handler {
  const prepared = prepare(api, operation, policy);
  const ofMutation = policy.scopesOf('Mutation', operation.command.operation);
  return {
    scopes: new Set([...ofMutation, ...(prepared.encoder?.scopes ?? [])]),
    handle: (request) => handle(prepared, request),
  };
}

function prepare(api: RestApi, operation: WriteOperation, policy: Policy): PreparedOperation {
  const { responseMapping, root = '' } = operation.response;
  const readOnlyFields = readOnlyFieldsOf(api, operation, policy);
  const idSchema = api.emptyIsNull ? z.string().nullish() : z.string().optional();
  return {
    ...{ api, operation, policy, readOnlyFields },
    schema: z.strictObject({
      ...Object.fromEntries(readOnlyFields.map(({ name }) => [name, z.unknown().optional()])),
      ...Object.fromEntries(idNamesInBody(operation.ids).map((name) => [name, idSchema])),
      ...operation.body?.shape,
    }),
    encoder: responseMapping ? createEncoder(responseMapping, root, policy, api.absent) : null,
  };
}

async function handle(prepared: PreparedOperation, request: RestRequest): Promise<RestResponse> {
  const { api, operation, schema } = prepared;
  const ids = inputOfIds(operation, request);
  const sent = bodyOf(operation, request);
  const { body, problems: malformed } = validateBody(
    schema,
    api.emptyIsNull ? withoutEmptyTexts(sent) : sent,
  );
  requireOwnBank(operation, request, body);
  const semantics = { complete: operation.replacesGroup ?? false, emptyIsNull: api.emptyIsNull };
  const input = {
    ...decode(operation.requestMapping ?? {}, withResponseAliases(operation, body), semantics),
    ...ids,
  };
  requireScopes(request.principal, scopesOfInput(prepared, input, body));
  const problems = [
    ...queryProblems(operation, api, request),
    ...bodyIdProblems(operation, api, request, body),
    ...malformed,
  ];
  requireCustomerId(operation, input, problems, sent);
  const wrapped = wrapCommand(prepared, request, body, problems);
  const options = {
    expectedVersion: expectedVersion(request),
    ...keyOf(request, problems),
    otherContent: readOnlyValuesIn(body, prepared.readOnlyFields),
  };
  const outcome = await request.commandExecutor.execute(
    wrapped.command,
    { ...input, ...options },
    { lists: prepared.encoder?.lists ?? [] },
  );
  throwIfAny(
    toWireProblems(
      { api, operation, sent, headers: request.headers },
      outcome.problems,
      wrapped.requestProblems(),
    ),
  );
  const response = responseTo(prepared, request, outcome);
  if (response.body !== undefined) request.loaders.show(outcome.customer);
  return response;
}

/**
 * Returns the body. A missing body is rejected and not read as `{}`, because `{}` may clear a group of
 * fields; it is only allowed for operations without a body.
 */
function bodyOf(operation: WriteOperation, { body }: RestRequest): unknown {
  if (body !== undefined) return body;
  if (operation.body) throw new CallerError('BAD_REQUEST', 'The body must be JSON.');
  return {};
}

function requireOwnBank(
  { bankField }: WriteOperation,
  { organization }: RestRequest,
  body: JsonObject,
): void {
  const bank = bankField === undefined ? null : body[bankField];
  if (bank != null && bank !== '' && !isSameId(bank, organization.bankId)) throw new CallerError('NOT_FOUND');
}

/** Copies response names to body names, so that a response that is sent back keeps the stored values. */
function withResponseAliases({ responseAliases = {} }: WriteOperation, body: JsonObject): JsonObject {
  const aliased = Object.entries(responseAliases).flatMap(([name, responseName]) =>
    presenceOf(body, name) === 'absent' && presenceOf(body, responseName) === 'value'
      ? [[name, body[responseName]]]
      : [],
  );
  return { ...body, ...Object.fromEntries(aliased) };
}

/**
 * Throws if the customer id must be in the body and is missing. Without the customer nothing
 * else can be validated.
 */
function requireCustomerId(
  { requestMapping = {} }: WriteOperation,
  input: JsonObject,
  problems: readonly Problem[],
  sent: unknown,
): void {
  const path = wirePathOf(requestMapping, ['customerId'], sent);
  if (!path || typeof input.customerId === 'string') return;
  const isReported = problems.some((reported) => isAtOrAbove(reported.path, path));
  throw new RequestRejectedError(isReported ? problems : [...problems, problem('FIELD_REQUIRED', path)]);
}

/** Scopes that the input and the sent read-only fields require, in addition to those of the mutation. */
function scopesOfInput(
  { operation, policy, readOnlyFields }: PreparedOperation,
  input: JsonObject,
  body: JsonObject,
): ReadonlySet<string> {
  const compared = readOnlyFields.filter(({ name }) => presenceOf(body, name) === 'value');
  return new Set([
    ...policy.inputs.ofMutation(operation.command.operation, input),
    ...compared.flatMap(({ encoder }) => [...encoder.scopes]),
  ]);
}

/**
 * The idempotency key. It is omitted if there are problems: a request that is rejected
 * anyway does not use its key.
 */
function keyOf({ headers }: RestRequest, problems: readonly Problem[]): { idempotencyKey?: string } {
  const key = headers['idempotency-key'];
  return key === undefined || problems.length > 0 ? {} : { idempotencyKey: [key].flat().join(', ') };
}

/** Wraps the command so that problems of the request are reported together with its own. */
interface WrappedCommand {
  command: Command;
  /**
   * Problems of the request. Those of read-only fields need the customer, so they are known
   * after the command ran.
   */
  requestProblems(): ReadonlySet<Problem>;
}

function wrapCommand(
  { operation, readOnlyFields }: PreparedOperation,
  request: RestRequest,
  body: JsonObject,
  problems: readonly Problem[],
): WrappedCommand {
  const { command } = operation;
  // The command runs again if its transaction is retried, so each run replaces the problems of the previous
  // run.
  let found = [...problems];
  return {
    requestProblems: () => new Set(found),
    command: {
      ...command,
      lists: [...new Set([...command.lists, ...readOnlyFields.flatMap(({ encoder }) => [...encoder.lists])])],
      execute(aggregate, input, context) {
        const result = command.execute(aggregate, input, context);
        const changedFields = readOnlyFields.filter(
          (field) => !isUnchanged(field, operation, request, { aggregate, input, body }),
        );
        found = [...problems, ...changedFields.map(({ code, name }) => problem(code, [name]))];
        return { ...result, problems: [...found, ...result.problems] };
      },
    },
  };
}

function responseTo(
  { operation, encoder }: PreparedOperation,
  { organization, visibility }: RestRequest,
  outcome: WriteOutcome,
): RestResponse {
  const { customer, item, created } = outcome;
  if (!customer) throw new Error('an accepted write returned no customer');
  const { status: statuses, root } = operation.response;
  const status = typeof statuses === 'number' ? statuses : statuses[created ? 0 : 1];
  const response: RestResponse = { status, headers: { etag: etagOf(customer.version, visibility) } };
  if (!encoder) return response;
  const row = root === undefined ? customer : item;
  if (!row) throw new Error('an accepted write returned no item');
  return { ...response, body: encoder.encode({ row, customer, organization }, visibility) };
}
