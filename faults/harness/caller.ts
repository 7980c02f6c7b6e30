/** The response to a request. */
export interface Answer {
  /** 0 if there was no response. */
  status: number;
  retryAfter: string | null;
  connection: string | null;
  /** The position in the database that a write returned. */
  position: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's own
  data: any;
  codes: string[];
  /** Milliseconds. */
  took: number;
}

const TIMEOUT_MS = 60_000;

/** A client with a credential. Its methods never reject; a missing response has the status 0. */
export class Caller {
  readonly url: string;
  readonly headers: Record<string, string>;

  constructor(url: string, headers: Record<string, string>) {
    this.url = url;
    this.headers = { 'content-type': 'application/json', ...headers };
  }

  /** Returns a caller whose requests have a further header. */
  with(header: Record<string, string>): Caller {
    return new Caller(this.url, { ...this.headers, ...header });
  }

  async ask(query: string, variables: object = {}, signal?: AbortSignal): Promise<Answer> {
    const started = performance.now();
    const body = JSON.stringify({ query, variables });
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await fetch(`${this.url}/graphql`, {
        ...{ method: 'POST', headers: this.headers, body },
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const { data = null, errors = [] } = JSON.parse(await response.text());
      return {
        status: response.status,
        retryAfter: response.headers.get('retry-after'),
        connection: response.headers.get('connection'),
        position: response.headers.get('x-graph-position'),
        data,
        codes: errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code),
        took: performance.now() - started,
      };
    } catch {
      const nothing = {
        status: 0,
        retryAfter: null,
        connection: null,
        position: null,
        data: null,
        codes: [],
      };
      return { ...nothing, took: performance.now() - started };
    }
  }

  /** Returns the status of a health check, or 0 without a response, and its duration in milliseconds. */
  async health(path: '/livez' | '/readyz'): Promise<{ status: number; took: number }> {
    const started = performance.now();
    const status = await fetch(this.url + path, { signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
      (response) => response.arrayBuffer().then(() => response.status),
      () => 0,
    );
    return { status, took: performance.now() - started };
  }
}
