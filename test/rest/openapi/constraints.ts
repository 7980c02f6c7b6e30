import { type Document, resolved, type Schema } from './documents.ts';

/** JSON Schema keywords that restrict the values of a type. */
const KEYWORDS = [
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

/** Returns the paths in a schema that have such a keyword. A list has `[]` after its name. */
export function constrainedIn(document: Document, schema: Schema, path = ''): string[] {
  const { properties = {}, items, anyOf = [], ...keywords } = resolved(document, schema);
  const own = KEYWORDS.some((keyword) => keyword in keywords) ? [path] : [];
  const below = Object.entries(properties).flatMap(([name, part]) =>
    constrainedIn(document, part, path === '' ? name : `${path}.${name}`),
  );
  const inner = [...(items ? [items] : []).map((each) => constrainedIn(document, each, `${path}[]`))];
  const others = anyOf.map((each) => constrainedIn(document, each, path));
  return [...new Set([...own, ...below, ...inner.flat(), ...others.flat()])];
}
