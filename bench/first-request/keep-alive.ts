import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Headers } from '../requests.ts';

export interface Answer {
  body: string;
  /** Milliseconds from the request to the end of the response. */
  ms: number;
}

/** One connection to a server, which is kept open. */
export class KeepAlive {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;
  readonly #headers: Headers;

  constructor(url: string, headers: Headers) {
    this.#url = `${url}/graphql`;
    this.#headers = headers;
  }

  async post(body: string): Promise<Answer> {
    const started = performance.now();
    const sent = request(this.#url, { method: 'POST', agent: this.#agent, headers: this.#headers });
    const response = new Promise<string>((resolve, reject) => {
      sent.on('error', reject).on('response', (message) => text(message).then(resolve, reject));
    });
    sent.end(body);
    const answer = await response;
    return { body: answer, ms: performance.now() - started };
  }

  close(): void {
    this.#agent.destroy();
  }
}
