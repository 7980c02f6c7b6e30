import {
  type DirectiveDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type TypeDefinitionNode,
} from 'graphql';
import type { Example } from '../../src/explorer/examples.ts';
import { type Extension, type Graph, isExtension, isType } from './graph.ts';
import { argumentItems, fieldItem } from './items.ts';
import { fieldAnchor, type Links, linksFrom, namedType } from './links.ts';
import type { Module } from './modules.ts';
import { descriptionOf, factsLine, paragraphs, typeSection } from './type-section.ts';

/** The sections of types, by kind. */
const KINDS: Record<string, string> = {
  [Kind.INTERFACE_TYPE_DEFINITION]: 'Interfaces',
  [Kind.OBJECT_TYPE_DEFINITION]: 'Objects',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'Inputs',
  [Kind.ENUM_TYPE_DEFINITION]: 'Enums',
  [Kind.SCALAR_TYPE_DEFINITION]: 'Scalars',
};
/** The sections before and after the mutations. */
const OUTPUT = ['Interfaces', 'Objects', 'Connections'];
const OTHER = ['Inputs', 'Enums', 'Scalars'];

interface Section {
  heading: string;
  /** Links to what the section describes; empty for a list of fields. */
  names: string[];
  parts: string[];
}

/** Returns `docs/schema/<module>.md`. The example is a saved query of the explorer. */
export function modulePage(module: Module, graph: Graph, example?: Example): string {
  const links = linksFrom(graph, module.name);
  const sections = [
    ...addedFieldSections(module, graph, links),
    ...typeSections(OUTPUT, module, graph, links),
    ...mutationSection(module, graph, links),
    ...typeSections(OTHER, module, graph, links),
    ...directiveSection(module, links),
  ];
  return paragraphs([
    `<!-- Generated from schema/${module.name}.graphql by \`npm run generate\`. Never edited. -->`,
    `# Module ${module.name}`,
    module.summary,
    '[All modules](../schema.md) · [How to read a page](../schema.md#how-to-read-a-page)',
    sections.map(contentsItem).join('\n'),
    ...(example ? exampleSection(example) : []),
    ...sections.flatMap(({ heading, parts }) => [`## ${heading}`, ...parts]),
  ]);
}

function exampleSection({ query, variables }: Example): string[] {
  const blocks = [`\`\`\`graphql\n${query.trim()}\n\`\`\``];
  if (variables) blocks.push('Variables:', `\`\`\`json\n${variables.trim()}\n\`\`\``);
  return ['## Example', ...blocks];
}

function contentsItem({ heading, names }: Section): string {
  const link = `[${heading}](#${heading.toLowerCase().replaceAll(' ', '-')})`;
  return names.length === 0 ? `- ${link}` : `- ${link}: ${names.join(', ')}`;
}

function extensionsOf({ definitions }: Module): Extension[] {
  return definitions.filter(isExtension);
}

/** One section for each type to which the module adds fields. */
function addedFieldSections(module: Module, graph: Graph, links: Links): Section[] {
  const extensions = extensionsOf(module).filter(({ name }) => name.value !== 'Mutation');
  return extensions.map(({ name, fields = [] }) => {
    const type = name.value;
    const node = graph.types.get(type)?.node;
    const items = fields.map((field) => fieldItem(field, links, fieldAnchor({ type, field })));
    const needs = node ? factsLine(node).replace(/\.$/, ' for each field.') : '';
    return {
      heading: type === 'Query' ? 'Queries' : `Fields added to ${type}`,
      names: fields.map((field) => links.field({ type, field, module: module.name })),
      parts: [needs, items.join('\n')],
    };
  });
}

function mutationsOf(module: Module): FieldDefinitionNode[] {
  const extensions = extensionsOf(module).filter(({ name }) => name.value === 'Mutation');
  return extensions.flatMap(({ fields = [] }) => fields);
}

/** The mutations, each with its input and its payload. */
function mutationSection(module: Module, graph: Graph, links: Links): Section[] {
  const mutations = mutationsOf(module);
  if (mutations.length === 0) return [];
  return [
    {
      heading: 'Mutations',
      names: mutations.map((field) => links.field({ type: 'Mutation', field, module: module.name })),
      parts: mutations.flatMap((field) => [
        `### ${field.name.value}`,
        descriptionOf(field),
        factsLine(field),
        [...argumentItems(field.arguments ?? [], links), `- Returns ${links.type(field.type)}`].join('\n'),
        ...typesOfMutation(field, graph).map((node) => typeSection(node, graph, links, '####')),
      ]),
    },
  ];
}

/** Returns the input and the payload of a mutation. No other field uses them. */
function typesOfMutation(field: FieldDefinitionNode, graph: Graph): TypeDefinitionNode[] {
  const used = [...(field.arguments ?? []), field].map(({ type }) => namedType(type));
  return used.flatMap((name) => graph.types.get(name)?.node ?? []);
}

function typeSections(headings: string[], module: Module, graph: Graph, links: Links): Section[] {
  const ofMutations = new Set(mutationsOf(module).flatMap((field) => typesOfMutation(field, graph)));
  const types = module.definitions.filter(isType).filter((node) => !ofMutations.has(node));
  const byHeading = Map.groupBy(types, headingOf);
  return headings.flatMap((heading) => {
    const nodes = byHeading.get(heading) ?? [];
    if (nodes.length === 0) return [];
    return {
      heading,
      names: nodes.map(({ name }) => links.typeName(name.value)),
      parts: nodes.map((node) => typeSection(node, graph, links)),
    };
  });
}

function headingOf({ kind, name }: TypeDefinitionNode): string {
  if (/(Connection|Edge)$/.test(name.value)) return 'Connections';
  return KINDS[kind] ?? kind;
}

function directiveSection({ definitions }: Module, links: Links): Section[] {
  const directives = definitions.filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION);
  if (directives.length === 0) return [];
  return [
    {
      heading: 'Directives',
      names: directives.map(({ name }) => `[\`@${name.value}\`](#${name.value.toLowerCase()})`),
      parts: directives.flatMap((node) => directiveParts(node, links)),
    },
  ];
}

function directiveParts(node: DirectiveDefinitionNode, links: Links): string[] {
  return [
    `### @${node.name.value}`,
    descriptionOf(node),
    argumentItems(node.arguments ?? [], links).join('\n'),
  ];
}
