import type { Operation } from './send.js';

/** What the scripts use of GraphiQL and Monaco, which `graphiql.js` makes available as globals. */
declare global {
  const YogaGraphiQL: { renderYogaGraphiQL(root: HTMLElement | null, options: GraphiqlOptions): void };
  const monaco: { editor: { getModels(): TextModel[]; getEditors(): Editor[] } };
  var MonacoEnvironment: {
    globalAPI: boolean;
    getWorkerUrl(module: string, label: string): string | undefined;
  };
}

interface TextModel {
  uri: { path: string };
  getValue(): string;
  setValue(text: string): void;
}

interface Editor {
  getModel(): TextModel | null;
  hasTextFocus(): boolean;
}

interface GraphiqlOptions {
  fetcher(operation: Operation, options?: { headers?: Record<string, unknown> }): Promise<unknown>;
  introspectionQueryName: string;
  title: string;
  logo: string;
  defaultTabs: { query: string; variables: string; headers: string }[];
  headers: string;
  initialHeaders: string;
  shouldPersistHeaders: boolean;
  defaultEditorToolsVisibility: 'variables' | 'headers';
  onEditHeaders(text: string): void;
  onTabChange(state: { tabs: { id: string }[]; activeTabIndex: number }): void;
}
