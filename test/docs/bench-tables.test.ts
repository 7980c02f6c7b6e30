import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Changes, changesSince, hasHistory, lastRun } from '../../scripts/bench-tables/last-run.ts';
import { PAGES, readPage, withTables } from '../../scripts/bench-tables/pages.ts';

const COMMAND = 'npm run bench:tables';
const results = lastRun();

describe('the tables of the last whole run of npm run bench', () => {
  const changes = changesSince(results.commit?.hash);

  it('were measured on a commit of the history', ({ skip }) => {
    skip(!hasHistory(), 'this copy of the project has no history');
    expect(changes, 'bench/latest.json names no commit of the history: run npm run bench').not.toBe(
      'unknown',
    );
  });

  it.each(PAGES)('%s has them as the command writes them', (page) => {
    const written = withTables(readPage(page), results, changes);
    // Without a history nobody knows whether the page has to say that the code is newer.
    const possible: Changes[] = changes === 'unknown' ? ['none', 'some'] : [changes];
    const expected = possible.map((each) => withTables(readPage(page), results, each));
    if (!expected.includes(readPage(page)))
      expect(readPage(page), `${page} differs from bench/latest.json: run ${COMMAND}`).toBe(written);
  });

  it.each(PAGES)('%s names the commit, and says if the code is newer', (page) => {
    const hash = results.commit?.hash.slice(0, 7) ?? '';
    const current = withTables(readPage(page), results, 'none');
    expect(current).toContain(`at commit \`${hash}\``);
    expect(current).not.toContain('The code is newer');
    expect(withTables(readPage(page), results, 'some')).toContain('The code is newer');
  });

  it('change with the figures', () => {
    const { W1, ...others } = results.workloads;
    const faster = { ...W1, gateway: { ...W1?.gateway, rps: 123_456 } } as typeof W1;
    const changed = { ...results, workloads: { ...others, W1: faster } } as typeof results;
    for (const page of PAGES) expect(withTables(readPage(page), changed, changes)).toContain('123,456');
  });

  it('reject a name that is neither a part nor a workload', () => {
    const page = (name: string) => `<!-- bench: ${name} -->\n<!-- /bench -->`;
    expect(() => withTables(page('speed'), results, 'none')).toThrow('no part speed');
    expect(() => withTables(page('throughput W9'), results, 'none')).toThrow('no workload W9');
  });
});

describe('the code is newer than a measurement', () => {
  const folder = mkdtempSync(join(tmpdir(), 'customer-graph-history-'));
  const clone = mkdtempSync(join(tmpdir(), 'customer-graph-clone-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  const commit = (path: string, content: string) => {
    writeFileSync(join(folder, path), content);
    git('add', '.');
    git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', path);
    return git('rev-parse', 'HEAD');
  };
  let measured: string;
  beforeAll(() => {
    git('init', '-q');
    for (const name of ['src', 'schema']) mkdirSync(join(folder, name));
    measured = commit('src/main.ts', 'one');
  });
  afterAll(() => {
    for (const each of [folder, clone]) rmSync(each, { recursive: true, force: true });
  });

  it('not after a commit of other files', () => {
    commit('README.md', 'figures');
    expect(changesSince(measured, folder)).toBe('none');
  });

  it('if a file of src/ or schema/ was changed, created or committed', () => {
    writeFileSync(join(folder, 'src/main.ts'), 'two');
    expect(changesSince(measured, folder)).toBe('some');
    git('checkout', '-q', '.');
    writeFileSync(join(folder, 'schema/new.graphql'), 'type Query');
    expect(changesSince(measured, folder)).toBe('some');
    commit('schema/new.graphql', 'type Query');
    expect(changesSince(measured, folder)).toBe('some');
  });

  it('is unknown in a shallow clone and without Git', () => {
    expect(hasHistory(folder)).toBe(true);
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    expect([hasHistory(clone), changesSince(measured, clone)]).toEqual([false, 'unknown']);
    rmSync(join(clone, '.git'), { recursive: true });
    expect([hasHistory(clone), changesSince(measured, clone)]).toEqual([false, 'unknown']);
  });
});
