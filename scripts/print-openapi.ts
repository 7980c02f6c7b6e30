/** Writes the reference of each system to `openapi/<system>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolvers } from '../src/modules/index.ts';
import { openapiTexts } from '../src/openapi/documents.ts';
import { buildSchema } from '../src/schema.ts';

const folder = new URL('../openapi/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of openapiTexts(buildSchema(resolvers))) {
  writeFileSync(new URL(`${name}.json`, folder), text);
}
