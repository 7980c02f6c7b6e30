import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import type { Asset } from '../common/assets.ts';
import type { Assets } from './assets.ts';
import { type Example, FIRST, readExamples } from './examples.ts';

/** What the page knows of the demo, if the server has one. */
export interface ExplorerDemo {
  /** Says where the demo's credentials are. Visible to every visitor. */
  credentialsFile?: string | undefined;
  /** Filled into the headers. */
  credential?: ApiKeyCredential | undefined;
}

/** Renders the explorer: GraphiQL with the first examples in tabs, and a menu of all examples. */
export async function renderExplorer(assets: Assets, demo: ExplorerDemo = {}): Promise<string> {
  const { graphiql, own } = assets;
  const settings = settingsOf(assets, await readExamples(), demo);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Customer graph</title>
    <link rel="icon" href="${graphiql.icon.path}">
    <link rel="stylesheet" href="${graphiql.style.path}">
    <link rel="stylesheet" href="${pathOf(own, 'page.css')}">
    <script type="module" src="${pathOf(own, 'monaco-environment.js')}"></script>
    <script defer src="${graphiql.script.path}"></script>
    <script type="module" src="${pathOf(own, 'start.js')}"></script>
  </head>
  <body>
    <header class="page-header">
      <h1>Customer graph</h1>
      <button type="button" popovertarget="examples">Examples</button>
      <ul id="examples" popover></ul>
      <p id="note" role="status"><noscript>This page requires JavaScript.</noscript></p>
    </header>
    <main id="root"></main>
    <script type="application/json" id="settings">${inScript(settings)}</script>
  </body>
</html>
`;
}

/** What the page's scripts need to know (`browser/settings.js`). */
function settingsOf({ workers }: Assets, examples: Example[], { credential, credentialsFile }: ExplorerDemo) {
  return {
    headers: { 'X-API-Key': credential?.apiKey ?? '', 'X-API-Secret': credential?.apiSecret ?? '' },
    credentialsFile,
    examples,
    tabs: FIRST.length,
    workers: Object.fromEntries(Object.entries(workers).map(([label, { path }]) => [label, path])),
  };
}

function pathOf(own: Record<string, Asset>, name: string): string {
  const asset = own[name];
  if (!asset) throw new Error(`src/explorer/browser/${name} is missing`);
  return asset.path;
}

/** JSON that cannot end the script element. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
