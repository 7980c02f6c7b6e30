import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { type Example, readExamples } from './examples.ts';

/**
 * The explorer, one HTML page that needs nothing else: GraphiQL with the saved queries in its tabs. With a credential,
 * its headers are filled in.
 */
export async function renderExplorer(credential?: ApiKeyCredential): Promise<string> {
  // Only when somebody looks at it: it is 9 MB of text.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL(optionsOf(await readExamples(), credential));
  return html.replace('</head>', `<style>${STYLE}</style><script>${SCRIPT}</script></head>`);
}

/**
 * More tabs than fit in a line are shown in several. Where they scroll, GraphiQL moves them away from under the pointer as it
 * is pressed, and the click is lost: so they are not moved at all.
 */
const STYLE = `
  .graphiql-container .graphiql-session-header { height: auto; padding-top: 4px; align-items: flex-end; }
  .graphiql-tabs { flex-wrap: wrap; }
  .graphiql-tab { transform: none !important; }
`;

/** Tabs that GraphiQL kept, but without the query that it finds the open one by, it would show with an empty one open. */
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
    // A key lives as long as the server that made it; one that the browser kept would be a wrong one.
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'variables',
  } as const;
}

function headersOf(credential: ApiKeyCredential | undefined): Record<string, string> {
  return { 'X-API-Key': credential?.apiKey ?? '', 'X-API-Secret': credential?.apiSecret ?? '' };
}
