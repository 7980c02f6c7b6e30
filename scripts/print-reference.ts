/** Writes the reference of the graph for readers to `docs/schema.md`. */
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

Every type with its fields and arguments. *Needs* names the scopes that a credential must have, *personal data* says how it is
hidden from one without \`pii:read\`: [docs/security.md](security.md) has the rules.
`;

/** By the classes of `@pii`. */
const HIDING = {
  TEXT: 'masked',
  IDENTIFIER: 'masked, the last four characters shown if there are twelve or more',
  EXACT: 'withheld',
  AS_FIELD: 'hidden as the field is that it was in',
};

const printed = readFileSync(new URL('../src/generated/schema.graphql', import.meta.url), 'utf8');
const schema = buildASTSchema(withAccess(parse(printed)));
const lines: string[] = [];
renderSchema(introspectionFromSchema(schema), {
  title: 'The graph',
  prologue: PROLOGUE,
  printer: (line) => lines.push(line),
});
writeFileSync(new URL('../docs/schema.md', import.meta.url), `${lines.join('\n').trim()}\n`);

/** The same with what `@auth` and `@pii` say in the descriptions, which is all that a reader of Markdown sees. */
function withAccess(document: DocumentNode): DocumentNode {
  const describe = <Node extends Described>(node: Node): Node => {
    const access = (node.directives ?? []).flatMap(accessOf).join(' ');
    if (access === '') return node;
    const value = [node.description?.value, access].filter(Boolean).join('\n\n');
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

function accessOf({ name, arguments: given = [] }: ConstDirectiveNode): string[] {
  const values = Object.fromEntries(
    given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
  if (name.value === 'pii') return [`*Personal data*, ${HIDING[values.class as keyof typeof HIDING]}.`];
  if (name.value !== 'auth' || !Array.isArray(values.scopes)) return [];
  return [`*Needs* ${values.scopes.map((scope) => `\`${scope}\``).join(', ')}.`];
}
