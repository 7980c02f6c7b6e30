import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REQUIRED_NODE } from '../src/load-program.ts';
import { type Outcome, run } from './support/process.ts';

const LINE =
  /^customer-graph needs Node 24\.16 or newer, except 25; this is Node [\d.]+\. Run it with npm start or npm run cli, or with node_modules\/\.bin\/node\n$/;

/** Makes this Node report an older version, before the program is loaded. */
const as = (version: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`,
});

function expectLine(outcome: Outcome): void {
  expect(outcome).toMatchObject({ code: 1, stdout: '' });
  expect(outcome.stderr).toMatch(LINE);
}

describe('an old Node', () => {
  it.each(['dist/main.js', 'dist/cli.js'])('gets one line that names the required Node: %s', async (file) => {
    for (const version of ['12.22.12', '20.20.2', '22.23.5', '24.15.9', '25.9.0'])
      expectLine(await run(file, [], as(version)));
  });

  const [system = ''] = ['/usr/bin/node', '/usr/local/bin/node'].filter(isOld);
  it.skipIf(system === '')('of the system gets it', () => {
    for (const file of ['dist/main.js', 'dist/cli.js']) {
      expect(() => execFileSync(system, [file], { stdio: 'pipe' })).toThrow(/customer-graph needs Node/);
    }
  });

  it('can read what is loaded before the check', () => {
    const files = [...staticImports('dist/main.js'), ...staticImports('dist/cli.js')];
    expect(files).toContainEqual(expect.stringMatching(/load-program/));
    for (const file of files) {
      const source = readFileSync(file, 'utf8');
      // Old versions lack other names of node:module, top-level await and these operators.
      for (const [, names] of source.matchAll(/import ({.*}) from "node:/g))
        expect(names).toBe('{ createRequire }');
      expect(source).not.toMatch(/^\s*await |\?\?|\?\.\w|\|\|=|&&=/m);
    }
  });
});

describe('the required Node', () => {
  it('runs the program', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { code, stdout } = await run('dist/cli.js', ['--version'], as(`${REQUIRED_NODE.join('.')}.0`));
    expect([code, stdout]).toEqual([0, `${version}\n`]);
  });

  it('is at least what the packages require', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const required = Object.values<Locked>(packages)
      .filter(({ dev, optional }) => !dev && !optional)
      .map(({ engines }) => minimumOf(engines?.node ?? '0'));
    expect(Math.max(...required)).toBeGreaterThan(20_000);
    expect(Math.max(...required)).toBeLessThanOrEqual(ordered(...REQUIRED_NODE));
  });
});

describe('the command customer-graph', () => {
  const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-bin-'));
    await symlink(resolve(bin['customer-graph']), join(folder, 'customer-graph'));
    await symlink(process.execPath, join(folder, 'node'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Runs the linked command as a shell does, by its name. */
  const called = (environment: Record<string, string> = {}) =>
    execFileSync('customer-graph', ['--help'], {
      env: { PATH: `${folder}:${process.env.PATH}`, ...environment },
      cwd: folder,
      stdio: 'pipe',
      encoding: 'utf8',
    });

  it('runs through a link, from another folder', () => {
    expect(called()).toMatch(/^Usage: customer-graph \[options\] \[command\]\n/);
  });

  it('prints the line if its Node is old', () => {
    expect(() => called(as('20.20.2'))).toThrow(
      /customer-graph needs Node 24\.16 or newer, except 25; this is Node 20\.20\.2\./,
    );
  });
});

describe('a checkout without dist/', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-checkout-'));
    for (const name of ['src', 'scripts', 'package.json', '.npmrc', 'tsconfig.json'])
      await cp(name, join(folder, name), { recursive: true });
    await symlink(realpathSync('node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const npm = (args: string[], environment: Record<string, string> = {}) =>
    promisify(execFile)('npm', args, { cwd: folder, env: { ...process.env, ...environment } });

  it('builds it before a command, whose output is only that of the command', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await npm(['run', '-s', 'cli', '--', '--version'])).stdout).toBe(`${version}\n`);
  });

  it('builds it before the start', async () => {
    await rm(join(folder, 'dist'), { recursive: true });
    await expect(npm(['start'], { PORT: '' })).rejects.toMatchObject({
      stderr: 'PORT must be an integer from 0 to 65535\n',
    });
  });

  it('gets one line if the packages for building are missing', async () => {
    await rm(join(folder, 'dist'), { recursive: true, force: true });
    await rm(join(folder, 'node_modules'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(realpathSync('node_modules/.bin'), join(folder, 'node_modules/.bin'));
    await expect(npm(['start'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^building dist\/ requires the development packages: [^\n]+\n$/),
    });
  });
});

interface Locked {
  dev?: true;
  optional?: true;
  engines?: { node?: string };
}

const ordered = (major: number, minor: number) => major * 1_000 + minor;

/** The lowest version of the highest alternative that is not beyond the required major version. */
function minimumOf(range: string): number {
  const versions = [...range.matchAll(/(\d+)(?:\.(\d+))?/g)];
  const alternatives = versions.filter(([, major]) => Number(major) <= REQUIRED_NODE[0]);
  return Math.max(0, ...alternatives.map(([, major, minor = '0']) => ordered(Number(major), Number(minor))));
}

function isOld(file: string): boolean {
  if (!existsSync(file)) return false;
  const version = execFileSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' });
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return ordered(major, minor) < ordered(...REQUIRED_NODE);
}

/** Returns a file of dist/ and what it imports statically. */
function staticImports(file: string): string[] {
  const imported = readFileSync(file, 'utf8').matchAll(/^import (?:.* from )?"\.\/(.+)";/gm);
  return [file, ...[...imported].flatMap(([, name = '']) => staticImports(join('dist', name)))];
}
