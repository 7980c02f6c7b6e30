import { z } from 'zod';
import { requireScopes } from '../../auth/require-scopes.ts';
import { CallerError } from '../../errors.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import type { Command, WriteOutcome } from '../../write/command.ts';
import type { RestApi, WriteOperation } from '../apis/rest-api.ts';
import { decode, wirePathOf, withoutEmptyTexts } from '../mapping/request-mapping.ts';
import { type Encoder, encoder } from '../mapping/response-encoder.ts';
import { validateBody } from '../mapping/validate-body.ts';
import { etagOf, expectedVersion } from './conditional-requests.ts';
import type { GraphPolicy } from './graph-policy.ts';
import { isAtOrAbove, toWireProblems } from './map-problems.ts';
import { idNamesInBody, inputOfIds, isSameId, validateBodyIds, validateQuery } from './path-ids.ts';
import { isUnchanged, type ReadOnlyField, readOnlyFieldsOf, readOnlyValuesIn } from './read-only-fields.ts';
import { RequestRejectedError, throwIfAny } from './request-rejected.ts';
import type { Handler, RestRequest, RestResponse } from './rest-request.ts';

/** An operation with all that follows from it. */
interface PreparedOperation {
  api: RestApi;
  operation: WriteOperation;
  graphPolicy: GraphPolicy;
  /** What the body may hold: what the document has, ids of the path, and what was read. */
  schema: z.ZodObject;
  encoder: Encoder | null;
  readOnlyFields: ReadOnlyField[];
}

/** A write of a surface: the mutation of its system, told in the words of the system. */
export function createWriteHandler(
  api: RestApi,
  operation: WriteOperation,
  graphPolicy: GraphPolicy,
): Handler {
  const prepared = prepare(api, operation, graphPolicy);
  const ofMutation = graphPolicy.scopesOf('Mutation', operation.command.operation);
  return {
    scopes: new Set([...ofMutation, ...(prepared.encoder?.scopes ?? [])]),
    handle: (request) => handle(prepared, request),
  };
}

function prepare(api: RestApi, operation: WriteOperation, graphPolicy: GraphPolicy): PreparedOperation {
  const { responseMapping, root = '' } = operation.response;
  const readOnlyFields = readOnlyFieldsOf(api, operation, graphPolicy);
  const idSchema = api.emptyIsNull ? z.string().nullish() : z.string().optional();
  return {
    ...{ api, operation, graphPolicy, readOnlyFields },
    schema: z.strictObject({
      ...Object.fromEntries(readOnlyFields.map(({ name }) => [name, z.unknown().optional()])),
      ...Object.fromEntries(idNamesInBody(operation.ids).map((name) => [name, idSchema])),
      ...operation.body?.shape,
    }),
    encoder: responseMapping ? encoder(responseMapping, root, graphPolicy.policyOf, api.absent) : null,
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
    ...validateQuery(operation, api, request),
    ...validateBodyIds(operation, api, request, body),
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
    prepared.encoder?.lists,
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

/** Nothing at all is not an object without fields, which may clear a whole group, unless none are expected. */
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

/** A group that is sent back as it was read has its fields under the names of the answer, which keep what is stored. */
function withResponseAliases({ responseAliases = {} }: WriteOperation, body: JsonObject): JsonObject {
  const named = Object.entries(responseAliases).flatMap(([name, answered]) =>
    presenceOf(body, name) === 'absent' && presenceOf(body, answered) === 'value'
      ? [[name, body[answered]]]
      : [],
  );
  return { ...body, ...Object.fromEntries(named) };
}

/** A customer that the body names must be named, before anything else can be said of them. */
function requireCustomerId(
  { requestMapping = {} }: WriteOperation,
  input: JsonObject,
  problems: readonly Problem[],
  sent: unknown,
): void {
  const path = wirePathOf(requestMapping, ['customerId'], sent);
  if (!path || typeof input.customerId === 'string') return;
  const isReported = problems.some((each) => isAtOrAbove(each.path, path));
  throw new RequestRejectedError(isReported ? problems : [...problems, problem('FIELD_REQUIRED', path)]);
}

/** What the input takes beside the mutation itself, and what is compared with it. */
function scopesOfInput(
  { operation, graphPolicy, readOnlyFields }: PreparedOperation,
  input: JsonObject,
  body: JsonObject,
): ReadonlySet<string> {
  const compared = readOnlyFields.filter(({ name }) => presenceOf(body, name) === 'value');
  return new Set([
    ...graphPolicy.scopesOfInput(operation.command.operation, input),
    ...compared.flatMap(({ encoder }) => [...encoder.scopes]),
  ]);
}

/** What is refused in any case leaves its key free. */
function keyOf({ headers }: RestRequest, problems: readonly Problem[]): { idempotencyKey?: string } {
  const key = headers['idempotency-key'];
  return key === undefined || problems.length > 0 ? {} : { idempotencyKey: [key].flat().join(', ') };
}

/** A mutation that is refused for what is wrong with the request too. */
interface WrappedCommand {
  command: Command;
  /** What is wrong with the request; what only the customer tells is known when the mutation was tried. */
  requestProblems(): ReadonlySet<Problem>;
}

function wrapCommand(
  { operation, readOnlyFields }: PreparedOperation,
  request: RestRequest,
  body: JsonObject,
  problems: readonly Problem[],
): WrappedCommand {
  const { command } = operation;
  // A mutation that another one broke off is tried again.
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
  { organization, canReadPii }: RestRequest,
  outcome: WriteOutcome,
): RestResponse {
  const { customer, item, created } = outcome;
  if (!customer) throw new Error('a write that was accepted shows no customer');
  const { status: statuses, root } = operation.response;
  const status = typeof statuses === 'number' ? statuses : statuses[created ? 0 : 1];
  const response: RestResponse = { status, headers: { etag: etagOf(customer.version, canReadPii) } };
  if (!encoder) return response;
  const row = root === undefined ? customer : item;
  if (!row) throw new Error('a write that was accepted shows no item');
  return { ...response, body: encoder.encode({ row, customer, organization }, canReadPii) };
}
