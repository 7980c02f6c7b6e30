import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Manifest, manifestOf, manifests, patched } from './manifests.ts';

const deployment = manifestOf('Deployment');
const documents = [...manifests, ...patched];

/** Wrong manifests, each with what the compiler reports. */
const WRONG: Record<string, { change: (copy: typeof deployment) => void; reported: RegExp }> = {
  'a misspelt probe': {
    change: ({ spec }) => {
      const [container] = spec.template.spec.containers;
      container.readynessProbe = container.readinessProbe;
    },
    reported: /readynessProbe"' does not exist/,
  },
  'text for a number': {
    change: ({ spec }) => {
      spec.minReadySeconds = 'sixty';
    },
    reported: /'string' is not assignable to type 'number'/,
  },
  'a field at the wrong level': {
    change: ({ spec }) => {
      spec.terminationGracePeriodSeconds = 60;
    },
    reported: /terminationGracePeriodSeconds"' does not exist/,
  },
  'a kind of another group': {
    change: (copy) => {
      copy.apiVersion = 'batch/v1';
    },
    reported: /has no exported member 'Deployment'/,
  },
};

let folder: string;
/** What the compiler reports, by file. */
let errors: Map<string, string>;

/** One run of the compiler for all documents. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-manifests-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const sources: [string, string][] = documents.map((manifest, index) => [fileOf(index), sourceOf(manifest)]);
  for (const [name, { change }] of Object.entries(WRONG)) {
    const content = structuredClone(deployment);
    change(content);
    const { apiVersion, kind } = content;
    sources.push([`${name.replaceAll(' ', '-')}.ts`, sourceOf({ file: name, apiVersion, kind, content })]);
  }
  for (const [file, source] of sources) await writeFile(join(folder, file), source);
  errors = await compile(sources.map(([file]) => file));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fileOf = (index: number) => `manifest-${index}.ts`;

/** Returns a program that declares the document as a literal, so that unknown fields are errors. */
function sourceOf({ apiVersion, kind, content }: Manifest): string {
  const group = apiVersion === 'v1' ? 'core/v1' : apiVersion.replace('.k8s.io/', '/');
  return `import type { ${kind} } from 'kubernetes-types/${group}';\nexport const manifest: ${kind} = ${JSON.stringify(content, null, 1)};\n`;
}

function compile(files: string[]): Promise<Map<string, string>> {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', ''];
  return new Promise((found) => {
    execFile(resolve('node_modules/.bin/tsc'), [...options, ...files], { cwd: folder }, (_error, stdout) => {
      const reported = new Map<string, string>();
      let file = '';
      for (const line of stdout.split('\n')) {
        file = /^([\w-]+\.ts)\(/.exec(line)?.[1] ?? file;
        if (line !== '') reported.set(file, `${reported.get(file) ?? ''}${line}\n`);
      }
      found(reported);
    });
  });
}

describe('the manifests of Kubernetes', () => {
  it.each(documents.map(({ file, kind }, index) => ({ file, kind, index })))(
    '$kind of $file has the types of Kubernetes',
    ({ index }) => {
      expect(errors.get(fileOf(index)) ?? '').toBe('');
    },
  );

  it.each(Object.keys(WRONG))('would be rejected with %s', (name) => {
    expect(errors.get(`${name.replaceAll(' ', '-')}.ts`)).toMatch(WRONG[name]?.reported ?? /^$/);
  });
});
