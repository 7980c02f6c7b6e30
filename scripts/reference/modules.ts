import { readdirSync, readFileSync } from 'node:fs';
import { type DefinitionNode, parse } from 'graphql';

/** A file of `schema/`. */
export interface Module {
  name: string;
  /** What the module covers: the comment at the beginning of the file. */
  summary: string;
  definitions: readonly DefinitionNode[];
}

/** Returns the modules of a folder of schema files, in alphabetical order. */
export function readModules(folder: URL): Module[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const summary = /^# (.+)\n/.exec(text)?.[1];
    if (!summary) throw new Error(`${file} must begin with a comment: one line that says what it covers`);
    return { name: file.replace(/\.graphql$/, ''), summary, definitions: parse(text).definitions };
  });
}
