import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

// biome-ignore lint/suspicious/noExplicitAny: kubernetes-types checks the shape in manifest-types.test.ts
type Fields = any;

/** A YAML document of Kubernetes. */
export interface Manifest {
  file: string;
  apiVersion: string;
  kind: string;
  content: Fields;
}

export interface Kustomization {
  file: string;
  content: {
    kind: string;
    resources?: string[];
    components?: string[];
    configMapGenerator?: { name: string; behavior?: string; envs?: string[]; literals?: string[] }[];
    patches?: { target: { kind: string; name: string }; patch: string }[];
    images?: { name: string }[];
  } & Record<string, unknown>;
}

export const FOLDER = 'deploy/kustomize';

export const kustomizations: Kustomization[] = globSync(`${FOLDER}/**/kustomization.yaml`)
  .sort()
  .map((file) => ({ file, content: parse(readFileSync(file, 'utf8')) }));

export const manifests: Manifest[] = globSync(`${FOLDER}/**/*.yaml`)
  .filter((file) => !file.endsWith('/kustomization.yaml'))
  .sort()
  .flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).map((document) => {
      const content = document.toJS();
      return { file, apiVersion: content.apiVersion, kind: content.kind, content };
    }),
  );

/** Returns the content of the only document of a kind. */
export function manifestOf(kind: string): Fields {
  const [found, ...others] = manifests.filter((manifest) => manifest.kind === kind);
  if (!found || others.length > 0) throw new Error(`expected one ${kind}`);
  return found.content;
}

interface Addition {
  op: 'add';
  /** A JSON pointer; `-` at its end is the next item of a list. */
  path: string;
  value: unknown;
}

/** The documents as the kustomizations patch them, each with the file of its patches. */
export const patched: Manifest[] = kustomizations.flatMap(({ file, content: { patches = [] } }) =>
  [...new Set(patches.map(({ target }) => target.kind))].map((kind) => {
    const content = structuredClone(manifestOf(kind));
    for (const { patch } of patches.filter(({ target }) => target.kind === kind))
      for (const addition of parse(patch)) add(content, addition);
    return { file, apiVersion: content.apiVersion, kind, content };
  }),
);

function add(content: Fields, { path, value }: Addition): void {
  const parts = path.split('/').slice(1);
  const last = parts.pop() ?? '';
  const parent = parts.reduce((found, part) => found[part], content);
  if (last === '-') parent.push(value);
  else parent[last] = value;
}

/** Returns the variables in a list of `NAME=value`. */
export function readVariables(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** Returns the settings that a kustomization generates. */
export function settingsOf({ file, content }: Kustomization): Record<string, string> {
  const lines = (content.configMapGenerator ?? []).flatMap(({ envs = [], literals = [] }) => [
    ...envs.flatMap((path) => readFileSync(join(dirname(file), path), 'utf8').split('\n')),
    ...literals,
  ]);
  return readVariables(lines);
}
