/** A server process that the tests of the bundled PostgreSQL can kill. See server-process.ts. */
import { createInterface } from 'node:readline';
import { startEmbedded } from '../../src/embedded-postgres/index.ts';

const [dataFolder = '', exclusive = 'true'] = process.argv.slice(2);

function report(event: string, more: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ event, ...more }));
}

try {
  const postgres = await startEmbedded({
    dataFolder,
    exclusive: exclusive === 'true',
    settings: { fsync: 'off' },
    onLog: (line) => console.error(line),
  });
  report('up', { port: postgres.port, superuserUrl: postgres.superuserUrl });
  createInterface({ input: process.stdin }).on('line', async (command) => {
    if (command === 'stop') await postgres.stop();
    process.exit();
  });
} catch (error) {
  report('failed', { name: (error as Error).name, message: (error as Error).message });
  process.exitCode = 1;
}
