import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReference } from '../../scripts/reference/write-reference.ts';

const BASE = '# What all share.\n\ntype Query {\n  "The version."\n  version: String\n}\n';
const PET = '# Pets.\n\nextend type Query {\n  "All pets."\n  pets: [String!]!\n}\n';
const CHECK = resolve('scripts/check-generated.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reference-'));
  for (const name of ['schema', 'docs', 'src/generated', 'openapi'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'schema/base.graphql'), BASE);
  writeFileSync(join(folder, 'schema/pet.graphql'), PET);
  generate();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the pages of the reference', () => {
  it('are one for each schema file', () => {
    expect(pages()).toEqual(['base.md', 'pet.md']);
  });

  it('are deleted with their module', () => {
    rmSync(join(folder, 'schema/pet.graphql'));
    generate();
    expect(pages()).toEqual(['base.md']);
  });

  it('need a comment in the schema file that says what the module covers', () => {
    writeFileSync(join(folder, 'schema/pet.graphql'), PET.replace('# Pets.\n', ''));
    expect(generate).toThrow('pet.graphql must begin with a comment: one line that says what it covers');
  });
});

describe('npm run check:generated', () => {
  beforeEach(() => {
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '-m', 'all');
  });

  it('accepts files that are in Git', () => {
    expect(check()).toEqual({ status: 0, output: '' });
  });

  it('reports a changed page', () => {
    writeFileSync(join(folder, 'schema/pet.graphql'), PET.replace('All pets.', 'Every pet.'));
    generate();
    expect(check()).toEqual({ status: 1, output: expect.stringContaining('+  Every pet.') });
  });

  it('reports the page of a new module', () => {
    writeFileSync(join(folder, 'schema/toy.graphql'), PET.replaceAll('pets', 'toys'));
    generate();
    git('add', 'schema', 'docs/schema.md');
    expect(check()).toEqual({ status: 1, output: expect.stringContaining('docs/schema/toy.md') });
  });

  it('reports the page of a module that was removed', () => {
    rmSync(join(folder, 'schema/pet.graphql'));
    generate();
    git('add', 'schema', 'docs/schema.md');
    expect(check()).toEqual({ status: 1, output: expect.stringContaining('a/docs/schema/pet.md') });
  });
});

function generate(): void {
  const root = pathToFileURL(`${folder}/`);
  writeReference({ schema: new URL('schema/', root), docs: new URL('docs/', root) }, []);
}

function pages(): string[] {
  return readdirSync(join(folder, 'docs/schema')).sort();
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: folder });
}

function check(): { status: number | null; output: string } {
  const { status, stderr } = spawnSync(process.execPath, [CHECK], { cwd: folder, encoding: 'utf8' });
  return { status, output: stderr };
}
