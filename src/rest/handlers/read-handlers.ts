import { Utils } from '@mikro-orm/core';
import type { Collection, CustomerDocument } from '../../aggregate/customer-aggregate.ts';
import type { Target } from '../../aggregate/customer-selector.ts';
import { loadCustomer } from '../../aggregate/load-aggregate.ts';
import { CallerError } from '../../errors.ts';
import { customerOf, referencesOfCustomer } from '../../modules/customer/customer.loader.ts';
import { connect } from '../../read/connection.ts';
import { encodeCursor } from '../../read/cursor.ts';
import type { Page } from '../../read/paged-list.ts';
import type { Row } from '../../read/projection.ts';
import { type Plan, planOfFields } from '../../read/read-plan.ts';
import type { Tree } from '../../update/presence.ts';
import { problem } from '../../update/problem.ts';
import { namedCustomer } from '../../write/section-command.ts';
import type { CustomerOperation, ItemOperation, ListOperation, System } from '../apis/rest-api.ts';
import { type Encoder, encoder } from '../mapping/response-encoder.ts';
import { type Node, referenceIn } from '../mapping/response-mapping.ts';
import { etagOf, isKnown } from './conditional-requests.ts';
import type { Contract } from './graph-policy.ts';
import { inputOfIds, isSameId, judgeQuery } from './path-ids.ts';
import { Refused, requireNone } from './request-rejected.ts';
import type { Call, Performance, Reply } from './rest-request.ts';

/** One customer. */
export function performCustomer(
  system: System,
  operation: CustomerOperation,
  { policyOf }: Contract,
): Performance {
  const answer = encoder(operation.encoding, '', policyOf, system.nothing);
  return {
    scopes: answer.scopes,
    async perform(call) {
      const input = inputOfIds(operation, call);
      requireNone(judgeQuery(operation, system, call));
      const target = (operation.target ?? namedCustomer)(input);
      const customer = await readCustomer(call, target, answer.lists);
      if (operation.type && customer.type !== operation.type) throw new CallerError('NOT_FOUND');
      requireNumber(operation, call, customer);
      return shown(call, customer, () => answer.encode(nodeOf(call, customer, customer), call.personal));
    },
  };
}

/** A list, in pages of 20. */
export function performList(system: System, operation: ListOperation, contract: Contract): Performance {
  const { item, root, through = [], owner } = operation;
  const answer = encoder(item, root, contract.policyOf, system.nothing);
  const plan = planOf(operation, answer);
  const passed = through.flatMap(([type, field]) => contract.scopesOf(type, field));
  return {
    // A list tells of each of its items that it is there.
    scopes: new Set([...answer.scopes, ...passed, ...(contract.policyOf(root.split('.'))?.scopes ?? [])]),
    async perform(call) {
      const input = inputOfIds(operation, call);
      requireNone(judgeQuery(operation, system, call, [CURSOR]));
      call.reading.follow(plan);
      if (owner !== 'customer') return list(call, operation, answer, ownerOf(operation, call), null);
      const customer = await readCustomer(call, namedCustomer(input), answer.lists);
      const reply = await list(call, operation, answer, customer.id, customer);
      return shown(call, customer, () => reply.body, reply.headers);
    },
  };
}

/** One item of a list of a customer. */
export function performItem(system: System, operation: ItemOperation, { policyOf }: Contract): Performance {
  const { encoding, root, relation } = operation;
  const answer = encoder(encoding, root, policyOf, system.nothing);
  const plan = planOfFields(new Map([[Utils.className(relation.entity), answer.properties]]));
  return {
    scopes: answer.scopes,
    async perform(call) {
      const input = inputOfIds(operation, call);
      requireNone(judgeQuery(operation, system, call));
      call.reading.follow(plan);
      const id = Object.values(operation.ids).find(({ of }) => of === 'item')?.input ?? '';
      const [customer, row] = await Promise.all([
        readCustomer(call, namedCustomer(input), answer.lists),
        call.reading.byId(relation, String(input[id])),
      ]);
      if (row?.customer !== customer.id) throw new CallerError('NOT_FOUND');
      return shown(call, customer, () => answer.encode(nodeOf(call, row, customer), call.personal));
    },
  };
}

/** The parameter of lists with the place to go on from. */
export const CURSOR = 'cursor';
const PAGE_SIZE = 20;

async function readCustomer(
  { reading, tables, principal }: Call,
  target: Target,
  lists: ReadonlySet<Collection>,
): Promise<CustomerDocument> {
  const load = loadCustomer(tables, principal.organizationId, target, { lists });
  const document = load?.build(await reading.rows(load.statements));
  // One that was erased has nothing left to show.
  if (!document || document.erasedAt !== null) throw new CallerError('NOT_FOUND');
  return document;
}

/** A number in the path must be the customer's. */
function requireNumber({ ids }: CustomerOperation, { params }: Call, customer: Tree): void {
  const [name] = Object.entries(ids).find(([, { of }]) => of === 'number') ?? [];
  if (name === undefined || isSameId(params[name], referenceIn(customer, 'BANKING'))) return;
  throw new Refused([problem('ID_MISMATCH', [name])]);
}

function nodeOf({ organization }: Call, row: Tree, customer: Tree): Node {
  return { row, customer, organization };
}

/** Nothing but its version for whoever has it already. */
function shown(
  call: Call,
  { id, version }: CustomerDocument,
  body: () => unknown,
  headers: Record<string, string> = {},
): Reply {
  const all = { ...headers, etag: etagOf(version, call.personal) };
  if (isKnown(call, version)) return { status: 304, headers: all };
  call.reading.showCustomer(id);
  return { status: 200, headers: all, body: body() };
}

function ownerOf({ owner }: ListOperation, { principal }: Call): string {
  return owner === 'user' ? (principal.userId ?? '') : principal.organizationId;
}

function planOf({ listing }: ListOperation, { properties }: Encoder): Plan {
  const names = [Utils.className(listing.entity), 'Customer', 'CustomerReference'];
  return planOfFields(new Map(names.map((name) => [name, properties])));
}

async function list(
  call: Call,
  operation: ListOperation,
  answer: Encoder,
  owner: string,
  customer: CustomerDocument | null,
): Promise<Reply> {
  const { listing, envelope, more, root } = operation;
  const after = call.query[CURSOR] === undefined ? null : String(call.query[CURSOR]);
  const connection = connect(call.reading, envelope, listing, { first: PAGE_SIZE, after }, owner);
  const page = await connection.page();
  const items = await Promise.all(
    page.edges.map(async ({ row }) => {
      const owned = customer ?? (await customerOfRow(call, row, root, answer.lists));
      if (!customer) call.reading.show(row);
      return answer.encode(nodeOf(call, root === '' ? owned : row, owned), call.personal);
    }),
  );
  const body = { [envelope]: items, ...(more ? { [more]: page.hasNextPage } : {}) };
  return { status: 200, headers: nextPage(call, connection.cursorName, page), body };
}

/** The customer of a row of a list over many, with its references where they are shown. */
async function customerOfRow(
  { reading }: Call,
  row: Row,
  root: string,
  lists: ReadonlySet<Collection>,
): Promise<Tree> {
  const customer = root === '' ? row : await customerOf(reading, row);
  return lists.has('references')
    ? { ...customer, references: await reading.many(referencesOfCustomer, customer) }
    : customer;
}

/** RFC 8288, relative to what was asked for. */
function nextPage({ url }: Call, cursorName: string, { edges, hasNextPage }: Page): Record<string, string> {
  const last = edges.at(-1);
  if (!hasNextPage || !last) return {};
  // Of a request line with a host in it, too, only path and query.
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.set(CURSOR, encodeCursor(cursorName, last.place));
  return { link: `<${pathname}?${searchParams}>; rel="next"` };
}
