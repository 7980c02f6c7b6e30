/** Writes the schema reference: `docs/schema.md`, and a page for each module in `docs/schema/`. */
import { readExamples } from '../src/explorer/examples.ts';
import { writeReference } from './reference/write-reference.ts';

writeReference(
  { schema: new URL('../schema/', import.meta.url), docs: new URL('../docs/', import.meta.url) },
  await readExamples(),
);
