import { readdir, readFile } from 'node:fs/promises';
import { type Asset, type AssetFile, assetsOf } from '../common/assets.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** GraphiQL, and the scripts and styles of this project. */
export interface Assets {
  graphiql: Record<'script' | 'style' | 'icon', Asset>;
  /** Monaco's workers, by the names that Monaco uses. */
  workers: Record<'editorWorkerService' | 'json' | 'graphql', Asset>;
  /** The files of `browser/`, by name. */
  own: Record<string, Asset>;
}

const FOLDER = '/explorer';
const BROWSER = new URL('src/explorer/browser/', PROJECT_ROOT);

export async function readAssets(): Promise<Assets> {
  // Loaded on demand, because the module contains 9 MB of text.
  const module = await import('@graphql-yoga/render-graphiql/graphiql');
  const graphiql = assetsOf(FOLDER, {
    script: fileOf('graphiql.js', module.js),
    style: fileOf('graphiql.css', module.css),
    icon: { name: 'graphiql.ico', content: decoded(module.favicon) },
  });
  const workers = assetsOf(FOLDER, {
    editorWorkerService: fileOf('editor-worker.js', module.editorWorkerService),
    json: fileOf('json-worker.js', module.jsonWorker),
    graphql: fileOf('graphql-worker.js', module.graphqlWorker),
  });
  return { graphiql, workers, own: assetsOf(FOLDER, await readOwnFiles()) };
}

function fileOf(name: string, text: string): AssetFile {
  return { name, content: Buffer.from(text) };
}

/** Decodes a `data:` URL. */
function decoded(url: string): Buffer {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function readOwnFiles(): Promise<Record<string, AssetFile>> {
  const names = (await readdir(BROWSER)).filter((name) => /\.(js|css)$/.test(name)).sort();
  const files = names.map(async (name): Promise<[string, AssetFile]> => {
    return [name, { name, content: await readFile(new URL(name, BROWSER)) }];
  });
  return Object.fromEntries(await Promise.all(files));
}
