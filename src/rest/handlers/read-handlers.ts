import type { CustomerAggregate } from '../../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../../aggregate/customer-selector.ts';
import { aggregateQuery, aggregateStatement } from '../../aggregate/load-aggregate.ts';
import type { Policy } from '../../auth/policy.ts';
import { CallerError } from '../../errors.ts';
import { customerOf } from '../../modules/customer/customer.loader.ts';
import { referenceList } from '../../modules/customer/reference.list.ts';
import type { ListName } from '../../modules/lists.ts';
import { createConnection } from '../../read/connection.ts';
import { encodeCursor } from '../../read/cursor.ts';
import type { Loaders } from '../../read/loaders.ts';
import type { Page } from '../../read/paged-list.ts';
import type { AnyRow, Row } from '../../read/row.ts';
import type { JsonObject } from '../../update/presence.ts';
import { problem } from '../../update/problem.ts';
import { namedCustomer } from '../../write/section-command.ts';
import type { CustomerOperation, ItemOperation, ListOperation, RestApi } from '../apis/rest-api.ts';
import { createEncoder, type Encoder } from '../mapping/response-encoder.ts';
import { type MappingSource, referenceIn } from '../mapping/response-mapping.ts';
import { etagOf, isNotModified } from './conditional-requests.ts';
import { inputOfIds, isSameId, queryProblems } from './path-ids.ts';
import { RequestRejectedError, throwIfAny } from './request-rejected.ts';
import type { Handler, RestRequest, RestResponse } from './rest-request.ts';

/** Creates the handler that reads one customer. */
export function createCustomerHandler(api: RestApi, operation: CustomerOperation, policy: Policy): Handler {
  const encoder = createEncoder(operation.responseMapping, '', policy, api.absent);
  return {
    scopes: encoder.scopes,
    async handle(request) {
      const input = inputOfIds(operation, request);
      throwIfAny(queryProblems(operation, api, request));
      const selector = (operation.target ?? namedCustomer)(input);
      const customer = await readOnlyCustomer(request, selector, encoder.lists);
      if (operation.type && customer.type !== operation.type) throw new CallerError('NOT_FOUND');
      requireNumber(operation, request, customer);
      return versionedResponse(request, customer, () =>
        encoder.encode(sourceOf(request, customer, customer), request.visibility),
      );
    },
  };
}

/** Creates the handler that reads a list in pages of 20. */
export function createListHandler(api: RestApi, operation: ListOperation, policy: Policy): Handler {
  const { item, root, traverses = [], owner } = operation;
  const encoder = createEncoder(item, root, policy, api.absent);
  const traversedScopes = traverses.flatMap(([type, field]) => policy.scopesOf(type, field));
  return {
    // A list reveals that its items exist, so it also requires the scopes of the list field.
    scopes: new Set([
      ...encoder.scopes,
      ...traversedScopes,
      ...(policy.ofPath(root.split('.'))?.scopes ?? []),
    ]),
    async handle(request) {
      const input = inputOfIds(operation, request);
      throwIfAny(queryProblems(operation, api, request, [CURSOR]));
      if (owner !== 'customer')
        return readPage(request, operation, encoder, ownerOf(operation, request), null);
      const customer = await readCustomer(request, namedCustomer(input), encoder.lists);
      const response = await readPage(request, operation, encoder, customer.id, customer);
      return versionedResponse(request, customer, () => response.body, response.headers);
    },
  };
}

/** Creates the handler that reads one item of a list of a customer. */
export function createItemHandler(api: RestApi, operation: ItemOperation, policy: Policy): Handler {
  const { responseMapping, root, relation } = operation;
  const encoder = createEncoder(responseMapping, root, policy, api.absent);
  return {
    scopes: encoder.scopes,
    async handle(request) {
      const input = inputOfIds(operation, request);
      throwIfAny(queryProblems(operation, api, request));
      const id = Object.values(operation.ids).find(({ of }) => of === 'item')?.input ?? '';
      const [customer, row] = await Promise.all([
        readCustomer(request, namedCustomer(input), encoder.lists),
        request.loaders.loadById(relation, String(input[id])),
      ]);
      if (row?.customer !== customer.id) throw new CallerError('NOT_FOUND');
      return versionedResponse(request, customer, () =>
        encoder.encode(sourceOf(request, row, customer), request.visibility),
      );
    },
  };
}

/** Query parameter of lists: the cursor that the page starts after. */
export const CURSOR = 'cursor';
const PAGE_SIZE = 20;

async function readCustomer(
  { loaders, tables, principal }: RestRequest,
  selector: CustomerSelector,
  lists: ReadonlySet<ListName>,
): Promise<CustomerAggregate> {
  const query = aggregateQuery(tables, principal.organizationId, selector, { lists });
  return existing(query?.build(await loaders.rows(query.statements)));
}

/** Reads a customer if the request reads nothing else. */
async function readOnlyCustomer(
  { loaders, tables }: RestRequest,
  selector: CustomerSelector,
  lists: ReadonlySet<ListName>,
): Promise<CustomerAggregate> {
  const query = aggregateStatement(tables, selector, lists);
  return existing(query?.build(await loaders.onlyRow(query.statement)));
}

/** An erased customer has no data left. */
function existing(customer: CustomerAggregate | null | undefined): CustomerAggregate {
  if (!customer || customer.erasedAt !== null) throw new CallerError('NOT_FOUND');
  return customer;
}

/** Throws if the path has a customer number that is not the customer's. */
function requireNumber({ ids }: CustomerOperation, { params }: RestRequest, customer: JsonObject): void {
  const [name] = Object.entries(ids).find(([, { of }]) => of === 'number') ?? [];
  if (name === undefined || isSameId(params[name], referenceIn(customer, 'BANKING'))) return;
  throw new RequestRejectedError([problem('ID_MISMATCH', [name])]);
}

function sourceOf({ organization }: RestRequest, row: JsonObject, customer: JsonObject): MappingSource {
  return { row, customer, organization };
}

/** The response with the version as `ETag`: 304 without a body if the caller already has this version. */
function versionedResponse(
  request: RestRequest,
  { id, version }: CustomerAggregate,
  body: () => unknown,
  headers: Record<string, string> = {},
): RestResponse {
  const all = { ...headers, etag: etagOf(version, request.visibility) };
  if (isNotModified(request, version)) return { status: 304, headers: all };
  request.loaders.showCustomer(id);
  return { status: 200, headers: all, body: body() };
}

function ownerOf({ owner }: ListOperation, { principal }: RestRequest): string {
  return owner === 'user' ? (principal.userId ?? '') : principal.organizationId;
}

async function readPage(
  request: RestRequest,
  operation: ListOperation,
  encoder: Encoder,
  owner: string,
  customer: CustomerAggregate | null,
): Promise<RestResponse> {
  const { list, listField, hasMoreField, root } = operation;
  const after = request.query[CURSOR] === undefined ? null : String(request.query[CURSOR]);
  const connection = createConnection(request.loaders, list, { first: PAGE_SIZE, after }, owner);
  const page = await connection.page();
  const items = await Promise.all(
    page.edges.map(async ({ row }) => {
      const rowCustomer = customer ?? (await customerOfRow(request, row, root, encoder.lists));
      if (!customer) request.loaders.show(row);
      return encoder.encode(
        sourceOf(request, root === '' ? rowCustomer : row, rowCustomer),
        request.visibility,
      );
    }),
  );
  const body = { [listField]: items, ...(hasMoreField ? { [hasMoreField]: page.hasNextPage } : {}) };
  return { status: 200, headers: nextPage(request, connection.cursorName, page), body };
}

/**
 * Returns the customer of a row of a list over several customers, with its references if the
 * response shows them.
 */
async function customerOfRow(
  { loaders }: RestRequest,
  row: AnyRow,
  root: string,
  lists: ReadonlySet<ListName>,
): Promise<JsonObject> {
  const customer: AnyRow = root === '' ? row : await parentOf(loaders, row);
  return lists.has('references')
    ? { ...customer, references: await loaders.loadMany(referenceList.rows, customer) }
    : customer;
}

async function parentOf(loaders: Loaders, row: Row & { customer?: unknown }): Promise<AnyRow> {
  return { ...(await customerOf(loaders, { ...row, customer: String(row.customer) })) };
}

/** The `Link` header (RFC 8288) to the next page, relative to the request URL. */
function nextPage(
  { url }: RestRequest,
  cursorName: string,
  { edges, hasNextPage }: Page,
): Record<string, string> {
  const last = edges.at(-1);
  if (!hasNextPage || !last) return {};
  // The request target may be an absolute URL; only its path and query are used.
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.set(CURSOR, encodeCursor(cursorName, last.position));
  return { link: `<${pathname}?${searchParams}>; rel="next"` };
}
