import { isFocused, setText, textOf } from './editors.js';
import { fillMenu } from './examples-menu.js';
import { completedHeaders, INITIAL_HEADERS, readHeaders, rememberHeaders } from './headers.js';
import { readSchema, retryWithHeaders, SCHEMA_OPERATION } from './schema.js';
import { send } from './send.js';
import { settings } from './settings.js';

/** @type {string | undefined} */
let openTab;

/**
 * Fills in the headers of a tab when it is opened. GraphiQL also calls this for each edit, and the first call may be
 * an edit of the headers.
 * @param {{ tabs: { id: string }[], activeTabIndex: number }} state
 */
function onTabChange({ tabs, activeTabIndex }) {
  const tab = tabs[activeTabIndex]?.id;
  if (tab === openTab) return;
  openTab = tab;
  queueMicrotask(() => {
    if (!isFocused('headers')) setText('headers', completedHeaders(textOf('headers')));
  });
}

/** @param {string} text */
function onEditHeaders(text) {
  rememberHeaders(text);
  retryWithHeaders(text);
}

// GraphiQL finds the open tab by the stored query. If it has stored tabs but no query, it would open an empty query.
if (!localStorage.getItem('graphiql:query')) localStorage.removeItem('graphiql:tabState');

fillMenu();
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  fetcher: (operation, options) =>
    operation.operationName === SCHEMA_OPERATION
      ? readSchema(operation, options?.headers)
      : send(operation, options?.headers),
  introspectionQueryName: SCHEMA_OPERATION,
  title: '',
  logo: ' ',
  defaultTabs: settings.examples
    .slice(0, settings.tabs)
    .map(({ query, variables }) => ({ query, variables, headers: INITIAL_HEADERS })),
  headers: INITIAL_HEADERS,
  initialHeaders: INITIAL_HEADERS,
  // A stored secret would outlive the page. The demo's key is invalid after a restart of the server anyway.
  shouldPersistHeaders: false,
  defaultEditorToolsVisibility: readHeaders(INITIAL_HEADERS) ? 'variables' : 'headers',
  onEditHeaders,
  onTabChange,
});
