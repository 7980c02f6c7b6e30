import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../src/embedded-postgres/index.ts';
import { freePort } from '../../src/embedded-postgres/port.ts';
import { matches } from './expected-output.ts';
import { NOT_RUN } from './not-run.ts';
import { type Block, blocksOf, PAGES } from './pages.ts';
import { Sandbox } from './sandbox.ts';

const QUICK_START = 'README.md';
const DEPLOYMENT = 'docs/deploy.md';
/** Languages of a block that shows the output of the commands before it, in the same section. */
const OUTPUT = ['json', 'text'];

const hasTools = ['bash', 'setsid', 'curl', 'openssl'].every(
  (tool) => spawnSync('which', [tool]).status === 0,
);

/** The commands of a page, each with the output that the page shows. */
interface Step {
  commands: string;
  output: string | undefined;
}

function stepsOf(page: string): Step[] {
  const blocks = blocksOf(page);
  return blocks.flatMap((block, index) => {
    if (block.language !== 'sh' || isNotRun(page, block)) return [];
    const next = blocks[index + 1];
    const shows = next?.section === block.section && OUTPUT.includes(next.language);
    return [{ commands: block.text, output: shows ? next.text : undefined }];
  });
}

function isNotRun(page: string, { text }: Block): boolean {
  return NOT_RUN.some((exception) => exception.page === page && text.startsWith(exception.starts));
}

const withCommands = (page: string) => stepsOf(page).length > 0;
const others = PAGES.filter((page) => ![QUICK_START, DEPLOYMENT].includes(page)).filter(withCommands);

describe.skipIf(!hasTools)('commands of the documentation', () => {
  let sandbox: Sandbox;
  beforeAll(() => {
    sandbox = new Sandbox();
  });
  afterAll(() => sandbox.close());

  /** Runs the commands of a page, compares the outputs with the page, and returns them. */
  async function check(
    page: string,
    prepare = (commands: string) => commands,
    environment = {},
  ): Promise<string[]> {
    const steps = stepsOf(page);
    const blocks = steps.map(({ commands }) => withPrinted(prepare(commands)));
    const outputs = await sandbox.run(blocks, environment);
    for (const [index, { commands, output }] of steps.entries()) {
      const actual = outputs[index] ?? '';
      // A rejected request does not end curl with an error.
      if (output === undefined)
        expect(actual, `${page}: ${commands}`).not.toMatch(/"errors":|"status":[45]\d\d/);
      else if (!matches(actual, output)) expect(actual, `${page}: ${commands}`).toBe(output);
    }
    return outputs;
  }

  it('every exception is a block of its page', () => {
    for (const exception of NOT_RUN) {
      const blocks = blocksOf(exception.page).filter(({ language }) => language === 'sh');
      expect(
        blocks.filter((block) => isNotRun(exception.page, block)),
        exception.page,
      ).not.toEqual([]);
    }
  });

  it('the quick start serves the graph', { timeout: 120_000 }, async () => {
    const [printed = ''] = await check(QUICK_START, undefined, { PORT: '0' });
    const [curl = ''] = printed.split('\n').filter((line) => line.startsWith('curl '));
    const [response = ''] = await sandbox.run([curl]);
    const shown = blocksOf(QUICK_START).find(({ language }) => language === 'json')?.text ?? '';
    if (!matches(response, shown)) expect(response).toBe(shown);
  });

  it.each(others)('%s', { timeout: 120_000 }, async (page) => {
    await check(page);
  });

  it('the deployment serves another database', { timeout: 120_000 }, async () => {
    // Roles belong to the whole PostgreSQL, so this page has its own.
    const dataFolder = mkdtempSync(join(tmpdir(), 'customer-graph-docs-postgres-'));
    const postgres = await startEmbedded({ dataFolder });
    try {
      const { href, host } = new URL(postgres.superuserUrl);
      const sql = blocksOf(DEPLOYMENT).filter(({ language }) => language === 'sql');
      for (const { text } of sql) await run(href, text.replaceAll("'…'", "'secret'"));
      const port = String(await freePort());
      const here = (commands: string) =>
        commands
          .replaceAll(':…@db.example.com/', `:secret@${host}/`)
          .replaceAll('127.0.0.1:4000', `127.0.0.1:${port}`);
      await check(DEPLOYMENT, here, { PORT: port });
    } finally {
      await postgres.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    }
  });
});

/** Replaces abbreviated credentials by those that were printed last. */
function withPrinted(commands: string): string {
  return commands
    .replaceAll("'X-API-Key: cg_…'", '"X-API-Key: $(last_key)"')
    .replaceAll("'X-API-Secret: …'", '"X-API-Secret: $(last_secret)"')
    .replaceAll('cg_…', '$(last_key)');
}

/** Runs the statements one by one, because PostgreSQL creates no database in a transaction. */
async function run(url: string, statements: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements.split(';').filter((text) => text.trim() !== ''))
      await client.query(statement);
  } finally {
    await client.end();
  }
}
