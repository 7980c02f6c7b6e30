/** Starts the gateway with tracing. Its spans go to an empty collector in a process of its own. */
import { fork } from 'node:child_process';
import { nextMessage } from './child.ts';

const collector = fork(new URL('./empty-collector.ts', import.meta.url));
process.env.OTEL_EXPORTER_OTLP_ENDPOINT = await nextMessage<string>(collector, 'the collector');
await import('./gateway.ts');
