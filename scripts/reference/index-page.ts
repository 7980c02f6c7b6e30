import { addedFields, type Graph } from './graph.ts';
import { graphMap } from './graph-map.ts';
import { linksFrom } from './links.ts';

const TITLE = `# Schema reference

<!-- Generated from schema/*.graphql by \`npm run generate\`. Never edited. -->

The graph begins at \`Query\` and leads to customers, and from a customer to everything that is known about it. Every type, field,
argument and value is described on the page of its module.`;

const MAP = `An arrow is a field, or several that lead to the same type; *many* marks lists and connections. A dotted arrow leads from an
interface to its types. Objects with round corners have an id, by which \`node\` finds them. Not shown: the payloads of mutations, the pages
of connections, types that all modules share, such as \`Money\`, and fields that lead back to the beginning of a diagram.`;

const LEGEND = `## How to read a page

A page lists what the module adds to \`Query\` and to other types, its types, and its mutations with their input and payload. A field has its
name, its type, facts, a description and its arguments. \`String!\` is never null; \`[String!]!\` is a list. Types without a link, such as
\`ID\` and \`String\`, are the scalars of GraphQL. Names in parentheses are those of the source systems, for example (banking \`email\`). The
facts are:

- *Needs* names the scopes that a credential must have, all of them. The scopes of a type are needed for each of its fields, in addition to
  those of the field. An argument, an input field or an enum value needs its scopes only if it is used.
  [security.md](security.md#scopes) has the rules.
- *PII* says what a credential without \`pii:read\` receives: *masked* is \`•••\`; *masked except the last four characters* is \`•••1234\`, and
  \`•••\` for fewer than twelve characters; *null* is null. [security.md](security.md#pii) has the rules.
- *Size* is the number of items by which the cost of a list is computed: that of the named arguments, or else the number.
- *Cost* is what a field or an argument costs. Without it, a field costs 1 and an argument nothing. [query-cost.md](query-cost.md) explains
  sizes and costs.`;

/** Returns `docs/schema.md`. */
export function indexPage(graph: Graph): string {
  return [
    TITLE,
    '## Map of the graph',
    MAP,
    ...graphMap(graph).flatMap(({ title, text }) => [`### ${title}`, `\`\`\`mermaid\n${text}\n\`\`\``]),
    '## Entry points',
    entryPoints(graph),
    '## Modules',
    modules(graph),
    LEGEND,
  ].join('\n\n');
}

function entryPoints(graph: Graph): string {
  const links = linksFrom(graph);
  const rows = addedFields(graph, 'Query').map((declared) => [
    links.field(declared),
    links.type(declared.field.type),
    firstSentence(declared.field.description?.value ?? ''),
  ]);
  return table(['query', 'returns', 'description'], rows);
}

function modules(graph: Graph): string {
  const links = linksFrom(graph);
  const mutations = Map.groupBy(addedFields(graph, 'Mutation'), ({ module }) => module);
  const rows = graph.modules.map(({ name, summary }) => [
    `[${name}](schema/${name}.md)`,
    summary,
    (mutations.get(name) ?? []).map((mutation) => links.field(mutation)).join(', '),
  ]);
  return table(['module', 'covers', 'mutations'], rows);
}

function firstSentence(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return /^.*?\.(?= |$)/.exec(line)?.[0] ?? line;
}

function table(header: string[], rows: string[][]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
