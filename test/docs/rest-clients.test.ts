import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsFile } from '../../src/demo/credentials-file.ts';
import { type Running, run, start } from '../support/process.ts';
import { blocksOf } from './pages.ts';

const sources = 'examples/rest/src';
const PAGE = 'docs/rest-clients.md';
const programs = await readAll(sources, (await readdir(sources)).filter(isSource));

function isSource(name: string): boolean {
  return name.endsWith('.ts');
}

async function readAll(folder: string, names: string[]): Promise<string[]> {
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** Returns the texts of the blocks of the page in a language. */
function textsOf(language: string): string[] {
  return blocksOf(PAGE).flatMap((block) => (block.language === language ? [block.text] : []));
}

describe('the code of the page', () => {
  it.each(textsOf('ts').map((code, index) => ({ code, number: index + 1 })))(
    'block $number is part of one program',
    ({ code }) => {
      expect(programs.filter((program) => program.includes(code))).toHaveLength(1);
    },
  );

  it('installs the versions that the example uses', async () => {
    const { dependencies, devDependencies } = JSON.parse(
      await readFile('examples/rest/package.json', 'utf8'),
    );
    const installed = [
      ...textsOf('sh')
        .join('')
        .matchAll(/ ([a-z-]+)@(\S+)/g),
    ].map(([, name = '', version]) => [name, version]);
    const { jose: _, ...used } = { ...dependencies, ...devDependencies };
    expect(Object.fromEntries(installed)).toEqual(used);
  });
});

describe('the types of the five documents', () => {
  beforeAll(() => promisify(execFile)('npm', ['run', '-s', 'typecheck', '-w', 'examples/rest']), 120_000);

  it('compile with the programs, and no body is unknown', async () => {
    const names = (await readdir('openapi')).map((name) => name.replace('.json', '.ts'));
    for (const text of await readAll(join(sources, 'api'), names)) {
      const types = text.replaceAll('[name: string]: unknown;', '');
      expect(types).toContain('export interface paths');
      expect(types).not.toMatch(/\b(unknown|any)\b(?=[;[\]| ]*;)/);
    }
  });
});

describe('the programs', () => {
  let folder: string;
  let server: Running;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-rest-clients-'));
    server = start('dist/main.js', [], { DATA_FOLDER: folder, PORT: '0' });
    const [, url = ''] = await server.until(/curl -s (http:\S+)\/graphql .*\n/);
    environment = { CUSTOMER_GRAPH_URL: url, CUSTOMER_GRAPH_CREDENTIALS: credentialsFile(folder) };
  });
  afterAll(async () => {
    await server.end();
    await rm(folder, { recursive: true, force: true });
  });

  it('print what the page shows, each time', async () => {
    const expected = { code: 0, stdout: `${textsOf('text').join('\n')}\n`, stderr: '' };
    expect(await run('examples/rest/src/main.ts', [], environment)).toEqual(expected);
    expect(await run('examples/rest/src/main.ts', [], environment)).toEqual(expected);
  });

  it("do not send the demo's credentials to another gateway", async () => {
    const { CUSTOMER_GRAPH_URL = '' } = environment;
    const { code, stdout, stderr } = await run('examples/rest/src/main.ts', [], { CUSTOMER_GRAPH_URL });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('must be set together');
  });
});
