import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type Fields, readMessage } from './protobuf.ts';

/** A span as it was received. */
export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  /** Empty for the root of a trace. */
  parentId: string;
  tracestate: string;
  name: string;
  kind: number;
  attributes: Record<string, string | number>;
  events: number;
  /** 0: unset, 1: ok, 2: error. */
  status: number;
  statusMessage: string;
  resource: Record<string, string | number>;
}

/** A collector: an HTTP server that keeps the spans that it gets. */
export class OtlpReceiver {
  readonly bodies: Buffer[] = [];
  readonly headers: IncomingHttpHeaders[] = [];
  readonly #server: Server;
  readonly #path: string;

  private constructor(server: Server, path: string) {
    this.#server = server;
    this.#path = path;
    server.on('request', async (request, response) => {
      this.headers.push(request.headers);
      const body = await buffer(request);
      if (request.url === this.#path) this.bodies.push(body);
      response.setHeader('content-type', 'application/x-protobuf').end();
    });
  }

  static async start(port = 0, path = '/v1/traces'): Promise<OtlpReceiver> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    return new OtlpReceiver(server, path);
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Settings of a server that sends its spans here at once. */
  get settings(): Record<string, string> {
    return { OTEL_EXPORTER_OTLP_ENDPOINT: this.endpoint, OTEL_BSP_SCHEDULE_DELAY: '20' };
  }

  get spans(): ReceivedSpan[] {
    return this.bodies.flatMap(spansOf);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const messages = (fields: Fields, number: number) =>
  (fields.get(number) ?? []).map((each) => readMessage(each as Buffer));
const textOf = (fields: Fields, number: number) => String(fields.get(number)?.[0] ?? '');
const hexOf = (fields: Fields, number: number) =>
  (fields.get(number)?.[0] as Buffer | undefined)?.toString('hex') ?? '';
const numberOf = (fields: Fields, number: number) => Number(fields.get(number)?.[0] ?? 0);

/** The numbers are those of `opentelemetry/proto/trace/v1/trace.proto`. */
function spansOf(body: Buffer): ReceivedSpan[] {
  return messages(readMessage(body), 1).flatMap((resourceSpans) => {
    const resource = Object.assign({}, ...messages(resourceSpans, 1).map((each) => attributesOf(each, 1)));
    return messages(resourceSpans, 2).flatMap((scope) =>
      messages(scope, 2).map((span) => ({ ...spanOf(span), resource })),
    );
  });
}

function spanOf(span: Fields): Omit<ReceivedSpan, 'resource'> {
  const [status] = messages(span, 15);
  return {
    ...{ traceId: hexOf(span, 1), spanId: hexOf(span, 2), parentId: hexOf(span, 4) },
    ...{ tracestate: textOf(span, 3), name: textOf(span, 5), kind: numberOf(span, 6) },
    attributes: attributesOf(span, 9),
    events: span.get(11)?.length ?? 0,
    status: status ? numberOf(status, 3) : 0,
    statusMessage: status ? textOf(status, 2) : '',
  };
}

function attributesOf(message: Fields, number: number): Record<string, string | number> {
  const pairs = messages(message, number).map((pair) => {
    const value = messages(pair, 2)[0] as Fields;
    return [textOf(pair, 1), value.has(3) ? numberOf(value, 3) : textOf(value, 1)];
  });
  return Object.fromEntries(pairs);
}
