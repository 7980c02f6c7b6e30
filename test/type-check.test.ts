import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const exec = promisify(execFile);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The folders of the configurations that `npm run typecheck` uses. */
const folders = (scripts.typecheck as string)
  .split(' && ')
  .flatMap((command) => (/^tsc\b/.test(command) ? [/-p (\S+)/.exec(command)?.[1] ?? '.'] : []));

describe('npm run typecheck', () => {
  const programs = new Map<string, string[]>();

  beforeAll(async () => {
    await Promise.all(folders.map(async (folder) => programs.set(folder, await filesOf(folder))));
  });

  it('checks every TypeScript file outside the examples', () => {
    const exclude = ['**/node_modules', 'dist', 'examples', 'bench/peers'];
    const files = globSync(['**/*.ts', 'src/explorer/browser/*.js'], { exclude });
    expect(files.length).toBeGreaterThan(500);
    const checked = new Set([...programs.values()].flat());
    expect(files.filter((file) => !checked.has(file))).toEqual([]);
  });

  it.each([
    { folder: '.', file: 'src/main.ts', globals: false },
    { folder: 'test', file: 'test/examples/layout.ts', globals: true },
    { folder: 'src/explorer/browser', file: 'src/explorer/browser/start.js', globals: true },
  ])('knows the globals of a browser in $file: $globals', ({ folder, file, globals }) => {
    const files = programs.get(folder) ?? [];
    expect(files).toContain(file);
    expect(files.some((each) => each.endsWith('/lib.dom.d.ts'))).toBe(globals);
  });
});

async function filesOf(folder: string): Promise<string[]> {
  const { stdout } = await exec('node_modules/.bin/tsc', ['-p', folder, '--listFilesOnly'], {
    maxBuffer: 1e7,
  });
  return stdout.split('\n').map((file) => relative('.', file));
}
