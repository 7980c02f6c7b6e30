import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import lockfile from '../../package-lock.json' with { type: 'json' };
import { copiedFromProject } from '../containers/dockerfile.ts';
import { productionPackages } from '../containers/packages.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const sectionOf = (text: string, heading: string) => text.split(`\n${heading}`)[1]?.split('\n## ')[0] ?? '';

describe('the license', () => {
  it('is the text of the Apache License 2.0', () => {
    // SHA-256 of https://www.apache.org/licenses/LICENSE-2.0.txt
    expect(createHash('sha256').update(read('LICENSE')).digest('hex')).toBe(
      'cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30',
    );
  });

  it('is that of every package of the project', () => {
    const folders = ['.', ...packageJson.workspaces, 'bench/peers'];
    const licenses = folders.map((folder) => JSON.parse(read(`${folder}/package.json`)).license);
    expect([...new Set(licenses)]).toEqual(['Apache-2.0']);
    const locked = lockfile.packages as Record<string, { license?: string }>;
    expect(['', ...packageJson.workspaces].map((folder) => locked[folder]?.license)).toEqual(
      ['', ...packageJson.workspaces].map(() => 'Apache-2.0'),
    );
  });

  it('is part of the image, with the notice', () => {
    expect(copiedFromProject()).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE']));
  });
});

describe('NOTICE', () => {
  it('names exactly the licenses of the packages of the image', () => {
    const [, listed = ''] = /Their licenses are\n\n\s+([^\n]+)\.\n/.exec(read('NOTICE')) ?? [];
    const locked = lockfile.packages as Record<string, { license?: string }>;
    const used = productionPackages().map((path) => locked[path]?.license ?? path);
    // A package may name several licenses, or an alias.
    const names = used.flatMap((license) => license.replaceAll(/[()]/g, '').split(' AND '));
    const families = names.map((name) => name.replace('MIT/X11', 'MIT'));
    expect(listed.split(/, | and /).sort()).toEqual([...new Set(families)].sort());
  });
});

describe('CHANGELOG.md', () => {
  const changelog = read('CHANGELOG.md');
  const headings = [...changelog.matchAll(/^## \[(.*?)\](?: - (.*))?$/gm)].map(([, version, date]) => ({
    version,
    date,
  }));

  it('has the changes that are not released, and then each version with its date, the newest first', () => {
    const [unreleased, ...released] = headings;
    expect(unreleased).toEqual({ version: 'Unreleased', date: undefined });
    expect(released[0]?.version).toBe(packageJson.version);
    for (const { date } of released) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('groups changes as Keep a Changelog does', () => {
    const groups = [...changelog.matchAll(/^### (.*)$/gm)].map(([, group = '']) => group);
    const allowed = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(groups.filter((group) => !allowed.includes(group))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const page = read('CONTRIBUTING.md');
  const scripts: Record<string, string> = packageJson.scripts;

  it('names only scripts that exist', () => {
    const named = [...page.matchAll(/npm run (?!-)([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names every script that checks something', () => {
    const checks = Object.keys(scripts).filter((name) =>
      /^(test|lint|format|typecheck|generate|check|bench|faults)\b/.test(name),
    );
    const commands = checks.map((name) => (name === 'test' ? '`npm test`' : `\`npm run ${name}\``));
    expect(commands.filter((command) => !sectionOf(page, '## Test').includes(command))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const page = read('SECURITY.md');

  it('names a test for each threat, and each test exists', () => {
    const rows = page.split('| threat |')[1]?.split('\n\n')[0]?.split('\n').slice(2) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const tests = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);
      expect(tests, row).not.toEqual([]);
      expect(tests.filter((path) => !existsSync(path))).toEqual([]);
    }
  });

  it('supports the minor version of package.json', () => {
    const [, minor = ''] = /^(\d+\.\d+)\./.exec(packageJson.version) ?? [];
    expect(sectionOf(page, '## Supported versions')).toContain(`now ${minor} | yes |`);
  });
});
