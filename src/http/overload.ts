import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import { errorCodes } from '../errors.ts';
import { rejections } from '../metrics/metrics.ts';
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
    return createServer(options, (request, response) => {
      if (PROBES.has(request.url ?? '')) handle(request, response);
      else line.take(request, response);
    });
  };
}

class Line {
  readonly #handle: RequestListener;
  readonly #most: number;
  #atWork = 0;
  /** In the order in which they came. */
  readonly #waiting = new Set<Waiting>();

  constructor(handle: RequestListener, most: number) {
    this.#handle = handle;
    this.#most = most;
  }

  take(request: IncomingMessage, response: ServerResponse): void {
    if (this.#atWork < this.#most) this.#work(request, response);
    else if (this.#waiting.size < MOST_WAITING) this.#wait(request, response);
    else turnAway(request, response);
  }

  #work(request: IncomingMessage, response: ServerResponse): void {
    this.#atWork += 1;
    let counts = true;
    const leave = () => {
      if (counts) this.#next();
      counts = false;
    };
    const slow = setTimeout(() => {
      if (!request.complete) leave();
    }, SLOW_BODY);
    response.once('close', () => {
      clearTimeout(slow);
      leave();
    });
    this.#handle(request, response);
  }

  /** One place is free. */
  #next(): void {
    this.#atWork -= 1;
    const [next] = this.#waiting;
    if (!next) return;
    this.#leave(next);
    this.#work(next.request, next.response);
  }

  #wait(request: IncomingMessage, response: ServerResponse): void {
    const timer = setTimeout(() => {
      this.#leave(waiting);
      turnAway(request, response);
    }, LONGEST_WAIT);
    const waiting: Waiting = { request, response, timer };
    this.#waiting.add(waiting);
    // Whoever went away is not worked for.
    response.once('close', () => this.#leave(waiting));
  }

  #leave(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    this.#waiting.delete(waiting);
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
  // Its body is of no interest, and must be out of the way for the next request of the connection.
  request.resume();
}
