import { createCredential } from '../../src/modules/credential/create-credential.ts';
import type { Server } from '../../src/server.ts';
import type { TestDatabase } from './database.ts';
import { canBeOneStatement, type RecordedRead, type RecordedReads } from './recorded-reads.ts';

/** Starts a server on the database of the reads. */
export type StartServer = (settings: Record<string, string>) => Promise<Server>;

/** Settings with which every recorded query is executed. */
const SETTINGS = { QUERY_COST_LIMIT: '999999999', DATABASE_POOL_SIZE: '4' };
/** Requests that are sent at the same time. */
const IN_FLIGHT = 4;

/**
 * Sends each recorded query to a server with the fast path and to one without it, and throws if a response
 * differs. The second use finds the document in the cache, so each is sent twice.
 */
export async function compareReads(
  reads: RecordedReads,
  { adminOrm }: TestDatabase,
  start: StartServer,
): Promise<void> {
  const queries = [...reads.values()].filter(canBeOneStatement);
  if (queries.length === 0) return;
  const [fast, plain] = await Promise.all([
    start({ ...SETTINGS, FAST_PATH: 'on' }),
    start({ ...SETTINGS, FAST_PATH: 'off' }),
  ]);
  const credentials = new Credentials(adminOrm);
  const known = new Map<string, Promise<unknown>>();
  const compare = async (read: RecordedRead) => {
    const headers = await credentials.of(read.caller);
    const first = known.get(read.query) ?? send(fast, headers, read);
    known.set(read.query, first);
    const [expected] = await Promise.all([send(plain, headers, read), first]);
    const actual = await send(fast, headers, read);
    if (actual !== expected) throw new Error(describeDifference(read, actual, expected));
  };
  try {
    const rest = queries.values();
    const work = async () => {
      for (const read of rest) await compare(read);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  } finally {
    await Promise.all([fast.close(), plain.close()]);
  }
}

/** New credentials with the rights of the recorded callers. The recorded ones may have been revoked. */
class Credentials {
  readonly #orm: TestDatabase['adminOrm'];
  readonly #created = new Map<string, Promise<Record<string, string>>>();

  constructor(orm: TestDatabase['adminOrm']) {
    this.#orm = orm;
  }

  of({ organizationId, userId, scopes }: RecordedRead['caller']): Promise<Record<string, string>> {
    const key = JSON.stringify([organizationId, userId, [...scopes].sort()]);
    const created = this.#created.get(key) ?? this.#create(organizationId, userId, [...scopes]);
    this.#created.set(key, created);
    return created;
  }

  async #create(organizationId: string, userId: string | null, scopes: string[]) {
    const options = { organizationId, name: 'compared', scopes, userId: userId ?? undefined };
    const { apiKey, apiSecret } = await createCredential(this.#orm.em.fork(), options);
    return { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  }
}

const CORRELATION_ID = /"correlationId":"[^"]*"/g;

async function send(
  { url }: Server,
  headers: Record<string, string>,
  { query, variables, operationName }: RecordedRead,
): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text} for ${query}`);
  return text.replaceAll(CORRELATION_ID, '');
}

/** In a form that can be pasted into the explorer. */
function describeDifference({ query, variables }: RecordedRead, actual: string, expected: string): string {
  return [
    ...['the fast path and the resolvers have different responses to', query],
    ...['with the variables', JSON.stringify(variables ?? {})],
    ...['fast path:', actual, 'resolvers:', expected],
  ].join('\n');
}
