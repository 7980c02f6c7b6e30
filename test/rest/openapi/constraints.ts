import { type Document, resolved, type Schema } from './documents.ts';

/** Words of a schema that only some values of its type fit. */
const WORDS = [
  'format',
  'pattern',
  'enum',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
];

/** Every path of a schema with such a word, with `[]` behind a list. */
export function constrainedIn(document: Document, schema: Schema, path = ''): string[] {
  const { properties = {}, items, anyOf = [], ...words } = resolved(document, schema);
  const own = WORDS.some((word) => word in words) ? [path] : [];
  const below = Object.entries(properties).flatMap(([name, part]) =>
    constrainedIn(document, part, path === '' ? name : `${path}.${name}`),
  );
  const inner = [...(items ? [items] : []).map((each) => constrainedIn(document, each, `${path}[]`))];
  const others = anyOf.map((each) => constrainedIn(document, each, path));
  return [...new Set([...own, ...below, ...inner.flat(), ...others.flat()])];
}
