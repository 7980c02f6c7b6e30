import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import { type Graph, implementations, isTypeWithFields } from './graph.ts';
import { namedType } from './links.ts';

/** Modules of types that are found everywhere, such as money and pages. The map leaves them out. */
const LEFT_OUT = ['base', 'problems'];
/** Every object with an id implements it. The map draws those with round corners, without arrows. */
const NODE = 'Node';

interface Arrow {
  from: string;
  to: string;
  label: string;
}

/** The diagrams of the map: one would be too wide to read. Each type is followed in the first that reaches it. */
const DIAGRAMS: { title: string; roots(graph: Graph): string[] }[] = [
  { title: 'From a query', roots: () => ['Query'] },
  { title: 'From a customer', roots: () => ['Customer'] },
  { title: 'From a person or a business', roots: (graph) => implementations(graph, 'Customer') },
];

/** Returns the types that lead from `Query` to one another, as Mermaid diagrams. */
export function graphMap(graph: Graph): { title: string; text: string }[] {
  const roots = DIAGRAMS.flatMap((each) => each.roots(graph));
  const followed = new Set<string>();
  return DIAGRAMS.map(({ title, roots: rootsOf }) => {
    const start = rootsOf(graph);
    const others = new Set([...followed, ...roots.filter((name) => !start.includes(name))]);
    const names = reachable(graph, start, others);
    for (const name of names.filter((each) => !others.has(each))) followed.add(name);
    return { title, text: diagram(graph, names, new Set(start), others) };
  });
}

/** Returns a diagram without arrows back to its roots. Types of other diagrams are drawn, but not followed. */
function diagram(
  graph: Graph,
  names: readonly string[],
  roots: ReadonlySet<string>,
  others: ReadonlySet<string>,
): string {
  const boxes = names.map((name) => `  ${box(graph, name)}`);
  const arrows = names
    .filter((name) => !others.has(name))
    .flatMap((name) => [
      ...fieldArrows(graph, name)
        .filter(({ to }) => !roots.has(to))
        .map(({ from, to, label }) => `  ${from} -->|"${label}"| ${to}`),
      ...kinds(graph, name).map((kind) => `  ${name} -.->|may be| ${kind}`),
    ]);
  return ['flowchart LR', ...boxes, ...arrows].join('\n');
}

function reachable(graph: Graph, roots: readonly string[], others: ReadonlySet<string>): string[] {
  const found = new Set(roots);
  for (const name of found) {
    if (others.has(name)) continue;
    for (const { to } of fieldArrows(graph, name)) found.add(to);
    for (const kind of kinds(graph, name)) found.add(kind);
  }
  return [...found];
}

function box(graph: Graph, name: string): string {
  const node = graph.types.get(name)?.node;
  const hasId = node && isTypeWithFields(node) && node.interfaces?.some((each) => each.name.value === NODE);
  return hasId ? `${name}([${name}])` : `${name}[${name}]`;
}

function kinds(graph: Graph, name: string): string[] {
  return name === NODE ? [] : implementations(graph, name);
}

/** Returns one arrow for each type to which the fields of a type lead. */
function fieldArrows(graph: Graph, name: string): Arrow[] {
  const steps = (graph.fields.get(name) ?? []).flatMap(({ field }) => stepOf(graph, field));
  return [...Map.groupBy(steps, ({ to }) => to)].map(([to, same]) => ({
    from: name,
    to,
    label: same.map(({ label }) => label).join(', '),
  }));
}

function stepOf(graph: Graph, { name, type }: FieldDefinitionNode): { to: string; label: string }[] {
  const target = graph.types.get(namedType(type));
  if (!target || !isTypeWithFields(target.node) || LEFT_OUT.includes(target.module)) return [];
  const items = target.node.fields?.find((field) => field.name.value === 'nodes');
  const isMany = items !== undefined || isList(type);
  return [
    {
      to: items ? namedType(items.type) : target.node.name.value,
      label: isMany ? `${name.value} (many)` : name.value,
    },
  ];
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
