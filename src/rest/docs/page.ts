import type { ApiKeyCredential } from '../../auth/strategies/api-secret.ts';
import { restApis } from '../apis/index.ts';
import type { RestApiName } from '../apis/rest-api.ts';
import type { Assets } from './assets.ts';

const SEND =
  'The examples of each page can be sent. Before that, press “Authorize” on the page and enter a credential.';
const DEMO = 'Those of the demo are in <code>.data/demo-credentials.json</code>.';

/** Renders `/docs`, the list of the API references. */
export function renderList({ style, icon }: Assets, hasDemo: boolean): string {
  const items = Object.entries(restApis).map(
    ([name, { title, description }]) => `
      <dt><a href="/docs/${name}">${escaped(title)}</a> (<a href="/openapi/${name}.json">OpenAPI</a>)</dt>
      <dd>${escaped(description)}</dd>`,
  );
  const head = `<link rel="stylesheet" href="${style.path}">`;
  const body = `
    <main class="systems">
      <h1>REST APIs</h1>
      <p>${hasDemo ? `${SEND} ${DEMO}` : SEND}</p>
      <dl>${items.join('')}
      </dl>
    </main>`;
  return html({ title: 'REST APIs', icon, head, body, current: undefined });
}

/**
 * Renders `/docs/<name>`, the reference of one API in Swagger UI. If a credential is given,
 * requests from the page use it.
 */
export function renderReference(name: RestApiName, assets: Assets, credential?: ApiKeyCredential): string {
  const { viewer, viewerStyle, start, style, icon } = assets;
  const head = [viewerStyle, style].map(({ path }) => `<link rel="stylesheet" href="${path}">`);
  const scripts = [viewer, start].map(({ path }) => `<script defer src="${path}"></script>`);
  const data = {
    document: `/openapi/${name}.json`,
    'api-key': credential?.apiKey ?? '',
    'api-secret': credential?.apiSecret ?? '',
  };
  const attributes = Object.entries(data).map(([key, value]) => `data-${key}="${escaped(value)}"`);
  const body = `\n    <main id="reference" ${attributes.join(' ')}></main>`;
  return html({
    ...{ title: restApis[name].title, icon, body, current: name },
    head: [...head, ...scripts].join('\n    '),
  });
}

interface Page {
  title: string;
  icon: Assets['icon'];
  head: string;
  body: string;
  current: RestApiName | undefined;
}

function html({ title, icon, head, body, current }: Page): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="icon" href="${icon.path}">
    ${head}
  </head>
  <body>${navigation(current)}${body}
  </body>
</html>
`;
}

function navigation(current: RestApiName | undefined): string {
  const link = (path: string, text: string, isCurrent: boolean) =>
    `<a href="${path}"${isCurrent ? ' aria-current="page"' : ''}>${escaped(text)}</a>`;
  const links = Object.entries(restApis).map(([name, { title }]) =>
    link(`/docs/${name}`, title, name === current),
  );
  const all = [link('/', 'Graph', false), link('/docs', 'REST APIs', current === undefined), ...links];
  return `\n    <nav aria-label="API references">${all.join('\n      ')}</nav>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
