import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { describeInBrowser, keepScreenshot, launchBrowser, visit } from '../support/browser.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { run, start } from '../support/process.ts';
import { settingsOf } from './client-settings.ts';
import { buildPage } from './page.ts';
import { alert, width } from './web.ts';

let gateway: Gateway;
let tenant: Tenant;
/** A copy of the examples whose demo file names the gateway. */
let copy: string;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  await tenant.customers.person({ firstName: 'Ada', lastName: 'Lovelace' });
  await tenant.customers.business({ name: 'Analytical Engines' });
  copy = await copyExamples();
}, 60_000);
afterAll(async () => {
  await rm(copy, { recursive: true, force: true });
  await gateway.close();
});
beforeEach(() => writeDemo(gateway.server.url));

it('examples/client calls the URL of the demo file', async () => {
  const { code, stdout, stderr } = await run(join(copy, 'examples/client/src/main.ts'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Ada Lovelace');
});

it('examples/client prefers CUSTOMER_GRAPH_URL', async () => {
  await writeDemo('http://127.0.0.1:1');
  const other = { CUSTOMER_GRAPH_URL: gateway.server.url };
  const { code, stdout } = await run(join(copy, 'examples/client/src/main.ts'), [], other);
  expect(code).toBe(0);
  expect(stdout).toContain('Ada Lovelace');
});

it('examples/web calls the URL that the demo file names at the time of the request', async () => {
  await writeDemo('http://127.0.0.1:1');
  const url = await servePage();
  expect((await askPage(url)).status).not.toBe(200);
  await writeDemo(gateway.server.url);
  expect(await (await askPage(url)).text()).toContain('Ada Lovelace');
});

it('examples/web prefers CUSTOMER_GRAPH_URL', async () => {
  await writeDemo('http://127.0.0.1:1');
  const url = await servePage({ CUSTOMER_GRAPH_URL: gateway.server.url });
  expect(await (await askPage(url)).text()).toContain('Ada Lovelace');
});

it('examples/web names the missing credential if there is no demo file', async () => {
  await rm(join(copy, '.data'), { recursive: true });
  const response = await askPage(await servePage());
  expect(response.status).toBe(502);
  expect(await response.text()).toContain('No credential was found. Start the gateway first.');
});

describe('when the server does not accept the credential of the demo file', () => {
  const refused = () =>
    `The server at ${gateway.server.url} does not accept the credential of .data/demo-credentials.json.`;
  const KEY_AND_SECRET = 'Set CUSTOMER_GRAPH_URL, CUSTOMER_GRAPH_API_KEY and CUSTOMER_GRAPH_API_SECRET.';
  const FILE = 'Set CUSTOMER_GRAPH_URL and CUSTOMER_GRAPH_CREDENTIALS.';

  beforeEach(() => writeDemo(gateway.server.url, { apiSecret: 'of-another-database' }));

  it.each([
    ['client', KEY_AND_SECRET],
    ['rest', FILE],
  ])('examples/%s says so and what to set, in one line', async (example, whatToSet) => {
    const { code, stderr } = await run(join(copy, `examples/${example}/src/main.ts`));
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${refused()} ${whatToSet}\n` });
  });

  it('examples/web says so and what to set', async () => {
    const response = await askPage(await servePage());
    expect([response.status, response.headers.get('content-type')]).toEqual([
      401,
      'application/graphql-response+json',
    ]);
    expect(await response.json()).toEqual({ errors: [{ message: `${refused()} ${KEY_AND_SECRET}` }] });
  });

  describeInBrowser('the page of examples/web', () => {
    it('shows it', async () => {
      const [browser, built] = await Promise.all([launchBrowser(), buildPage()]);
      onTestFinished(async () => void (await Promise.all([browser.close(), built.remove()])));
      const { page } = await visit(browser, await servePage({}, ['preview', '--outDir', built.folder]));
      await page.setViewportSize({ width: 390, height: 844 });
      await alert(page, `${refused()} ${KEY_AND_SECRET}`).waitFor();
      await keepScreenshot(page, 'web-demo-refused-390');
      expect(await width(page)).toBeLessThanOrEqual(390);
    });
  });

  it('examples/web passes on the response if the credential is another one', async () => {
    const other = { CUSTOMER_GRAPH_API_KEY: 'cg_other', CUSTOMER_GRAPH_API_SECRET: 'other' };
    const response = await askPage(await servePage({ ...other, CUSTOMER_GRAPH_URL: gateway.server.url }));
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('UNAUTHENTICATED');
  });
});

describe('examples/rest fails in one line', () => {
  const fail = (environment: Record<string, string> = {}) =>
    run(join(copy, 'examples/rest/src/main.ts'), [], environment);

  it('if the server is unreachable', async () => {
    await writeDemo('http://127.0.0.1:1');
    expect(await fail()).toMatchObject({
      code: 1,
      stderr: 'The server at http://127.0.0.1:1 cannot be reached.\n',
    });
  });

  it('if the server rejects a request', async () => {
    expect(await fail()).toMatchObject({
      code: 1,
      stderr: `The server at ${gateway.server.url} rejected the request: 404 NOT_FOUND\n`,
    });
  });

  it('if the server does not accept the credentials of another file', async () => {
    await writeDemo('http://127.0.0.1:1', { apiSecret: 'wrong' });
    const environment = {
      CUSTOMER_GRAPH_URL: gateway.server.url,
      CUSTOMER_GRAPH_CREDENTIALS: join(copy, '.data/demo-credentials.json'),
    };
    expect(await fail(environment)).toMatchObject({
      code: 1,
      stderr: `The server at ${gateway.server.url} rejected the request: 401 UNAUTHENTICATED\n`,
    });
  });

  it.each<[string, string, Record<string, string>]>([
    ['there is no demo file', 'No demo credentials were found', {}],
    [
      'the file is missing',
      'CUSTOMER_GRAPH_CREDENTIALS ',
      { CUSTOMER_GRAPH_URL: 'http://127.0.0.1:1', CUSTOMER_GRAPH_CREDENTIALS: 'missing.json' },
    ],
    [
      'the file is not JSON',
      'CUSTOMER_GRAPH_CREDENTIALS ',
      { CUSTOMER_GRAPH_URL: 'http://127.0.0.1:1', CUSTOMER_GRAPH_CREDENTIALS: 'vitest.config.ts' },
    ],
    [
      'the URL is not one',
      'CUSTOMER_GRAPH_URL ',
      { CUSTOMER_GRAPH_URL: 'graph', CUSTOMER_GRAPH_CREDENTIALS: 'package.json' },
    ],
    ['only the URL is set', 'CUSTOMER_GRAPH_URL and ', { CUSTOMER_GRAPH_URL: 'http://127.0.0.1:1' }],
  ])('if %s', async (_, start, environment) => {
    await rm(join(copy, '.data'), { recursive: true });
    const { code, stdout, stderr } = await fail(environment);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${start}[^\n]*\\.?\n$`));
  });
});

async function copyExamples(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-examples-'));
  const filter = (path: string) => !path.includes('node_modules');
  await cp('examples', join(folder, 'examples'), { recursive: true, filter });
  await cp('package.json', join(folder, 'package.json'));
  for (const path of ['node_modules', 'examples/web/node_modules']) {
    await symlink(resolve(path), join(folder, path));
  }
  return folder;
}

/** Writes the file that `npm start` writes. */
async function writeDemo(url: string, further: { apiSecret?: string } = {}): Promise<void> {
  const { apiKey, apiSecret } = settingsOf(gateway, tenant);
  const content = { url, apiKey, apiSecret, ...further };
  await mkdir(join(copy, '.data'), { recursive: true });
  await writeFile(join(copy, '.data/demo-credentials.json'), JSON.stringify(content));
}

async function servePage(environment: Record<string, string> = {}, command: string[] = []): Promise<string> {
  const vite = resolve('node_modules/vite/bin/vite.js');
  const server = start(vite, [...command, join(copy, 'examples/web'), '--port', '0'], environment);
  onTestFinished(async () => void (await server.end()));
  const [url] = await server.until(/http:\/\/127\.0\.0\.1:\d+/);
  return url;
}

function askPage(url: string): Promise<Response> {
  const body = JSON.stringify({ query: '{ customers { nodes { displayName } } }' });
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body });
}
