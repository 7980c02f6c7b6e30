/** Writes the schema reference to `docs/schema.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DocumentNode,
  introspectionFromSchema,
  Kind,
  parse,
  type StringValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { renderSchema } from 'graphql-markdown';

const PROLOGUE = `<!-- Generated from schema/*.graphql by \`npm run generate\`. Never edited. -->

All types with their fields and arguments. *Needs* names the scopes that a credential must have. *PII* says how the value is
masked for a credential without \`pii:read\`. [docs/security.md](security.md) has the rules. *Size* and *Cost* are explained in
[docs/query-cost.md](query-cost.md).
`;

/** How values are masked, by class of `@pii`. */
const MASKING = {
  TEXT: 'masked',
  IDENTIFIER: 'masked, except the last four characters if there are twelve or more',
  EXACT: 'returned as null',
  AS_FIELD: 'masked like the original field',
};

const printed = readFileSync(new URL('../src/generated/schema.graphql', import.meta.url), 'utf8');
const schema = buildASTSchema(withDirectives(parse(printed)));
const lines: string[] = [];
renderSchema(introspectionFromSchema(schema), {
  title: 'The graph',
  prologue: PROLOGUE,
  printer: (line) => lines.push(line),
});
writeFileSync(new URL('../docs/schema.md', import.meta.url), `${lines.join('\n').trim()}\n`);

/**
 * Returns the document with its directives added to the descriptions, because the Markdown shows no
 * directives.
 */
function withDirectives(document: DocumentNode): DocumentNode {
  const describe = <Node extends Described>(node: Node): Node => {
    const texts = (node.directives ?? []).flatMap(textsOf).join(' ');
    if (texts === '') return node;
    const value = [node.description?.value, texts].filter(Boolean).join('\n\n');
    return { ...node, description: { kind: Kind.STRING, value } };
  };
  return visit(document, {
    ObjectTypeDefinition: describe,
    InterfaceTypeDefinition: describe,
    FieldDefinition: describe,
    InputValueDefinition: describe,
    EnumValueDefinition: describe,
  });
}

interface Described {
  description?: StringValueNode | undefined;
  directives?: readonly ConstDirectiveNode[] | undefined;
}

function textsOf({ name, arguments: given = [] }: ConstDirectiveNode): string[] {
  const values = Object.fromEntries(
    given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
  if (name.value === 'pii') return [`*PII*, ${MASKING[values.class as keyof typeof MASKING]}.`];
  if (name.value === 'cost') return [`*Cost* ${Number(values.weight).toLocaleString('en')}.`];
  if (name.value === 'listSize') return [sizeText(values)];
  if (name.value !== 'auth' || !Array.isArray(values.scopes)) return [];
  return [`*Needs* ${values.scopes.map((scope) => `\`${scope}\``).join(', ')}.`];
}

function sizeText({ slicingArguments = [], assumedSize = [] }: Record<string, unknown>): string {
  const given = (slicingArguments as string[]).map((name) => `\`${name}\``).join(' or ');
  return `*Size* ${[given, assumedSize]
    .flat()
    .filter((each) => each !== '')
    .join(', else ')}.`;
}
