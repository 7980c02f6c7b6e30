import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { describeInBrowser, visit } from '../support/browser.ts';
import type { Outcome } from '../support/process.ts';
import { developPage, startWith } from './page.ts';
import { customers, fill, startWeb, type Web } from './web.ts';

let web: Web;

describeInBrowser('the server of examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
    await fill(web.tenant);
  }, 120_000);
  afterAll(() => web?.close());

  it('does not expose the credential to the browser or to other pages', async () => {
    const { page } = await visit(web.browser, 'about:blank');
    const responses: Promise<string>[] = [];
    page.on('response', (response) => {
      responses.push(response.text(), response.request().allHeaders().then(JSON.stringify));
    });
    await page.goto(web.served.url);
    await customers(page).first().waitFor();
    const received = (await Promise.all(responses)).join();
    expect(received).toContain('Hiranya Reddy');
    for (const secret of Object.values(web.tenant.headers)) expect(received).not.toContain(secret);

    const body = JSON.stringify({ query: '{ customers { nodes { displayName } } }' });
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' };
    const elsewhere = await fetch(`${web.served.url}/graphql`, { method: 'POST', headers, body });
    expect(elsewhere.status).toBe(403);
    expect(await elsewhere.text()).not.toContain('Hiranya');
  });

  it('works in development and serves no other files of the repository', async () => {
    const { url, stop } = await developPage(web.gateway, web.tenant);
    onTestFinished(stop);
    const { page } = await visit(web.browser, url);
    await customers(page).filter({ hasText: 'Hiranya Reddy' }).waitFor();
    const served = (path: string) => fetch(`${url}/@fs${resolve(path)}`);
    expect((await served('examples/web/src/app.tsx')).status).toBe(200);
    expect((await served('package.json')).status).toBe(403);
  });
});

it('passes the arguments of `npm run web` to Vite', async () => {
  const npm = spawn('npm', ['run', 'web', '--', '--port', '0'], { detached: true });
  onTestFinished(() => void process.kill(-(npm.pid as number), 'SIGTERM'));
  const url = /http:\/\/127\.0\.0\.1:\d+/;
  let served: string | undefined;
  for await (const line of createInterface({ input: npm.stdout })) {
    served = url.exec(line)?.[0];
    if (served) break;
  }
  expect(served).not.toContain(':5173');
  expect(await (await fetch(served ?? '')).text()).toContain('/src/main.tsx');
});

it('rejects invalid settings with one line that names the variable', async () => {
  const elsewhere = { CUSTOMER_GRAPH_URL: 'https://graph.example.com' };
  const wrong: [string, Record<string, string>][] = [
    ['CUSTOMER_GRAPH_URL', { CUSTOMER_GRAPH_URL: '127.0.0.1:4000' }],
    ['CUSTOMER_GRAPH_URL', { CUSTOMER_GRAPH_URL: 'http://' }],
    ['CUSTOMER_GRAPH_API_SECRET', { CUSTOMER_GRAPH_API_KEY: 'key' }],
    ['CUSTOMER_GRAPH_API_KEY', { ...elsewhere, CUSTOMER_GRAPH_API_SECRET: 'secret' }],
    ['CUSTOMER_GRAPH_URL', elsewhere],
  ];
  const outcomes = await Promise.all(wrong.map(([, settings]) => startWith(settings)));
  for (const [i, [variable]] of wrong.entries()) {
    const { code, stdout, stderr } = outcomes[i] as Outcome;
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(new RegExp(`^${variable} [^\n]+\n$`));
  }
});
