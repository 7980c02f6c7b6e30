/** Writes the OpenAPI document of each REST API to `openapi/<system>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildAccessibleSchema } from '../src/graphql/schema/build-schema.ts';
import { resolvers } from '../src/modules/index.ts';
import { openapiTexts } from '../src/rest/openapi/documents.ts';

const folder = new URL('../openapi/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of openapiTexts(buildAccessibleSchema(resolvers).policy)) {
  writeFileSync(new URL(`${name}.json`, folder), text);
}
