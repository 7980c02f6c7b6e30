import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { type Example, readExamples } from './examples.ts';

/**
 * Renders the explorer as a self-contained HTML page: GraphiQL with the saved queries in its tabs. If a
 * credential is given, its headers are filled in.
 */
export async function renderExplorer(credential?: ApiKeyCredential): Promise<string> {
  // Loaded on demand, because the module contains 9 MB of text.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL(optionsOf(await readExamples(), credential));
  return html.replace('</head>', `<style>${STYLE}</style><script>${SCRIPT}</script></head>`);
}

/**
 * Wraps tabs onto several lines. With scrolling tabs, GraphiQL moves a tab away from under the pointer while
 * it is pressed, and the click is lost; so tabs are not moved at all.
 */
const STYLE = `
  .graphiql-container .graphiql-session-header { height: auto; padding-top: 4px; align-items: flex-end; }
  .graphiql-tabs { flex-wrap: wrap; }
  .graphiql-tab { transform: none !important; }
`;

/**
 * GraphiQL finds the open tab by the stored query. If it has stored tabs but no query, it would open an empty
 * query.
 */
const SCRIPT = `
  if (!localStorage.getItem('graphiql:query')) localStorage.removeItem('graphiql:tabState');
`;

function optionsOf(examples: Example[], credential: ApiKeyCredential | undefined) {
  const headers = JSON.stringify(headersOf(credential), null, 2);
  return {
    title: 'Customer\u00a0graph',
    logo: ' ',
    endpoint: '/graphql',
    defaultTabs: examples.map(({ query, variables }) => ({ query, variables, headers })),
    headers,
    initialHeaders: headers,
    // A key lives only as long as the server process that created it, so a stored key would be invalid later.
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'variables',
  } as const;
}

function headersOf(credential: ApiKeyCredential | undefined): Record<string, string> {
  return { 'X-API-Key': credential?.apiKey ?? '', 'X-API-Secret': credential?.apiSecret ?? '' };
}
