import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Example } from '../../src/explorer/examples.ts';
import { readGraph } from './graph.ts';
import { indexPage } from './index-page.ts';
import { modulePage } from './module-page.ts';
import { readModules } from './modules.ts';

/** Where the reference comes from, and where it is written. */
interface Locations {
  /** The folder of the schema files, one for each module. */
  schema: URL;
  docs: URL;
}

/** Writes `schema.md` and a page for each module in `schema/`. Deletes pages of modules that do not exist. */
export function writeReference({ schema, docs }: Locations, examples: readonly Example[]): void {
  const graph = readGraph(readModules(schema));
  const exampleOf = new Map(examples.map((example) => [example.module, example]));
  const folder = new URL('schema/', docs);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('schema.md', docs), `${indexPage(graph)}\n`);
  for (const module of graph.modules) {
    writeFileSync(
      new URL(`${module.name}.md`, folder),
      `${modulePage(module, graph, exampleOf.get(module.name))}\n`,
    );
  }
}
