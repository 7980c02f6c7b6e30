import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { errorCodes } from '../errors.ts';
import { rejections, waitingRequests } from '../metrics/metrics.ts';
import { PROBES } from './probes.ts';

/** Requests that are worked on at once: for each connection to the database, and at least. */
const AT_WORK_EACH = 5;
const AT_WORK_LEAST = 50;
/** Requests that wait behind them at most, and for how long, in milliseconds. */
const MOST_WAITING = 500;
const LONGEST_WAIT = 5_000;
/** Whoever has not sent the body by then, in milliseconds, takes nobody's place any more: it is slow, and there is no work in it. */
const SLOW_BODY = 1_000;

interface Waiting {
  request: IncomingMessage;
  response: ServerResponse;
  timer: NodeJS.Timeout;
}

/**
 * An HTTP server that works on so many requests at once, lets others wait, and turns away what is too much, before anything is done for
 * it. What waits has no more than its head: whatever is made for a request lives as short as its work, which spares the collector of garbage a
 * fifth of the time. Health is told at once.
 */
export function sheddingServer(poolSize: number, options: ServerOptions) {
  return (handle: RequestListener): Server => {
    const line = new Line(handle, Math.max(AT_WORK_LEAST, poolSize * AT_WORK_EACH));
    const server = createServer(options, (request, response) => {
      if (PROBES.has(request.url ?? '')) handle(request, response);
      else line.take(request, response);
    });
    return server.once('close', () => line.close());
  };
}

/** A request that is worked on. */
interface Working {
  request: IncomingMessage;
  response: ServerResponse;
  since: number;
  /** Whether it was seen to be slow. */
  suspect: boolean;
}

class Line {
  readonly #handle: RequestListener;
  readonly #most: number;
  readonly #atWork = new Set<Working>();
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiting>();

  constructor(handle: RequestListener, most: number) {
    this.#handle = handle;
    this.#most = most;
  }

  close(): void {
    clearInterval(this.#looking);
  }

  take(request: IncomingMessage, response: ServerResponse): void {
    if (this.#atWork.size < this.#most) this.#work(request, response);
    else if (this.#waiting.size < MOST_WAITING) this.#wait(request, response);
    else turnAway(request, response);
  }

  #work(request: IncomingMessage, response: ServerResponse): void {
    const working: Working = { request, response, since: performance.now(), suspect: false };
    this.#atWork.add(working);
    response.once('close', () => this.#makeRoom(working));
    this.#handle(request, response);
  }

  #makeRoom(working: Working): void {
    this.#atWork.delete(working);
    for (const next of this.#waiting) {
      if (this.#atWork.size >= this.#most) return;
      this.#leave(next);
      this.#work(next.request, next.response);
    }
  }

  /** Whoever is slow makes room, and counts again once the body is there. Seen twice, because what came in a pause of ours is read after it. */
  readonly #looking = setInterval(() => {
    const late = performance.now() - SLOW_BODY;
    for (const working of this.#atWork) {
      if (working.request.complete || working.since > late) continue;
      if (working.suspect) this.#setAside(working);
      working.suspect = true;
    }
  }, SLOW_BODY / 2).unref();

  #setAside(working: Working): void {
    working.request.once('end', () => {
      if (!working.response.closed) this.#atWork.add(working);
    });
    this.#makeRoom(working);
  }

  #wait(request: IncomingMessage, response: ServerResponse): void {
    const timer = setTimeout(() => {
      this.#leave(waiting);
      turnAway(request, response);
    }, LONGEST_WAIT);
    const waiting: Waiting = { request, response, timer };
    this.#waiting.add(waiting);
    waitingRequests.inc();
    // Whoever went away is not worked for.
    response.once('close', () => this.#leave(waiting));
  }

  #leave(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    if (this.#waiting.delete(waiting)) waitingRequests.dec();
  }
}

const { status } = errorCodes.SERVICE_UNAVAILABLE;
const message = 'Too many requests are under way; try again.';
const extensions = { code: 'SERVICE_UNAVAILABLE' };
const BODY_OF_GRAPH = JSON.stringify({ errors: [{ message, extensions }] });
const BODY = JSON.stringify({ title: message, status, ...extensions });

/** Without a line in the log, which would take longer than all the rest: `graph_rejected_total` counts them. */
function turnAway(request: IncomingMessage, response: ServerResponse): void {
  rejections.inc({ limit: 'LOAD' });
  const isGraph = /^\/graphql(?:$|\?)/.test(request.url ?? '');
  const type = isGraph ? 'application/json; charset=utf-8' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, 'retry-after': '1' });
  response.end(isGraph ? BODY_OF_GRAPH : BODY);
  // Its body is of no interest, and must be out of the way for the next request of the connection; soon, or there is none.
  const patience = setTimeout(() => request.socket.destroy(), SLOW_BODY);
  request.once('close', () => clearTimeout(patience)).once('end', () => clearTimeout(patience));
  request.resume();
}
