import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Only `dist/` has this file: scripts/build.ts bundles graphql-js. */
const bundled = join(import.meta.dirname, 'graphql.js');

let shared = false;

/**
 * Makes modules that are imported from now on use the graphql-js of this program. graphql-js rejects the
 * schema and the errors of another copy of itself.
 */
export function shareGraphql(): void {
  if (shared) return;
  shared = true;
  const file = existsSync(bundled) ? bundled : createRequire(import.meta.url).resolve('graphql');
  const url = pathToFileURL(file).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'graphql' ? { url, shortCircuit: true } : next(specifier, context),
  });
}
