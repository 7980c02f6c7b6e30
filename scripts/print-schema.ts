/** Writes the complete schema with its directives to `src/generated/schema.graphql`. */
import { writeFileSync } from 'node:fs';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildSchema } from '../src/graphql/schema/build-schema.ts';

const header = '# Generated from schema/*.graphql by `npm run generate`. Never edited.\n\n';
const file = new URL('../src/generated/schema.graphql', import.meta.url);
writeFileSync(file, `${header}${printSchemaWithDirectives(buildSchema({}))}\n`);
