import { settings } from './settings.js';

/**
 * Configures Monaco, GraphiQL's editor, before GraphiQL loads it: `globalAPI` makes it available as `monaco`, and
 * its workers are files of this server.
 */
globalThis.MonacoEnvironment = {
  globalAPI: true,
  getWorkerUrl: (_module, label) => settings.workers[label],
};
