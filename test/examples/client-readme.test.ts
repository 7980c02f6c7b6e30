import { readFile } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { DEMO, ensureDemo } from '../../src/demo/demo.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { startGateway } from '../support/gateway.ts';
import { run } from '../support/process.ts';
import { environmentOf } from './client-settings.ts';

it('examples/client prints for the demo what its README shows', async () => {
  const gateway = await startGateway();
  onTestFinished(gateway.close);
  const { adminOrm } = gateway.database;
  const organizationId = await ensureDemo(adminOrm, DEMO);
  const caller = { organizationId, name: 'test', scopes: SCOPES, userId: undefined };
  const credential = await createCredential(adminOrm.em.fork(), caller);
  const settings = environmentOf({ url: gateway.server.url, ...credential });
  const { stdout } = await run('examples/client/src/main.ts', [], settings);

  const readme = await readFile('examples/client/README.md', 'utf8');
  const [, output = ''] = /^```\n(A changed.*?)^```$/ms.exec(readme) ?? [];
  expect(output).not.toBe('');
  expect(stdout).toContain(output);
}, 60_000);
