/** A collector that reads spans and discards them. */
import { createServer } from 'node:http';
import { listenAndReport } from './server-harness.ts';

listenAndReport(
  createServer((request, response) => {
    request.resume().once('end', () => response.setHeader('content-type', 'application/x-protobuf').end());
  }),
);
