/**
 * Program that sends incomplete request bodies. Its argument is `IncompleteBodies` as JSON; it prints status
 * counts as JSON.
 */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { IncompleteBodies } from './sending-incomplete-bodies.ts';

const { url, headers, rate, seconds }: IncompleteBodies = JSON.parse(process.argv[2] ?? '');
const { hostname, port } = new URL(url);
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
const request = `POST /graphql HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}Content-Length: 100\r\n\r\n{`;
const statuses: Record<string, number> = {};

function send(): void {
  const socket = connect(Number(port), hostname, () => socket.write(request));
  socket.on('error', () => {});
  socket.once('data', (answer) => {
    const [, status = 'none'] = /^HTTP\/1.1 (\d+) /.exec(answer.toString()) ?? [];
    statuses[status] = (statuses[status] ?? 0) + 1;
  });
}

const started = performance.now();
for (let sent = 0; sent < rate * seconds; sent += 1) {
  await sleep(Math.max(0, started + (sent * 1_000) / rate - performance.now()));
  send();
}
console.log(JSON.stringify(statuses));
// Close the connections that got no response.
process.exit();
