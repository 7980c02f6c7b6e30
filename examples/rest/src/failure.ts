import type { Settings } from './settings.ts';

/** A failure whose message is enough for the user, without a stack. */
export class Failure extends Error {}

/** A request that the server rejected. */
export class Rejection extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Returns a failure that names the server, or the error itself if it is unexpected. */
export function explain(error: unknown, { baseUrl, isDemo }: Settings): unknown {
  // What fetch() throws if there is no response.
  if (error instanceof TypeError && error.message === 'fetch failed') {
    return new Failure(`The server at ${baseUrl} cannot be reached.`);
  }
  if (!(error instanceof Rejection)) return error;
  if (error.status === 401 && isDemo) {
    return new Failure(
      `The server at ${baseUrl} does not accept the credential of .data/demo-credentials.json. ` +
        'Set CUSTOMER_GRAPH_URL and CUSTOMER_GRAPH_CREDENTIALS.',
    );
  }
  return new Failure(`The server at ${baseUrl} rejected the request: ${error.message}`);
}
