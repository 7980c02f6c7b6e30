import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readPages } from './reference-pages.ts';

const schema = buildSchema(readFileSync('src/generated/schema.graphql', 'utf8'));
const index = readFileSync('docs/schema.md', 'utf8');
const diagrams = [...index.matchAll(/```mermaid\n(.+?)\n```/gs)].map(([, text]) => readDiagram(text ?? ''));

/** Types that are used everywhere. The map does not show them. */
const shared = readPages()
  .filter(({ name }) => name === 'base.md' || name === 'problems.md')
  .flatMap(({ entries }) => entries.map(({ coordinate }) => coordinate));

/** The fields that lead back to the first type of a diagram. */
const leadingBack = ['UserLink.customer'];

describe('the map of the graph', () => {
  it('consists of boxes and arrows between them', () => {
    expect(diagrams).toHaveLength(3);
    for (const { boxes, fields, kinds, unknown } of diagrams) {
      expect(unknown).toEqual([]);
      const ends = [...fields, ...kinds].flatMap(({ from, to }) => [from, to]);
      expect(ends.filter((name) => !boxes.has(name))).toEqual([]);
      expect(boxes.size).toBeLessThan(25);
    }
  });

  it('shows every field that leads from Query to an object, once', () => {
    const shown = diagrams.flatMap(({ fields }) =>
      fields.map(({ from, to, name, isMany }) => `${from}.${name} ${to} ${isMany}`),
    );
    const expected = [...reachable()].flatMap((type) =>
      ownFields(type).flatMap((field) => {
        const step = stepOf(field);
        const isShown = step && !leadingBack.includes(`${type}.${field.name}`);
        return isShown ? [`${type}.${field.name} ${step.to} ${step.isMany}`] : [];
      }),
    );
    expect(expected.length).toBeGreaterThan(30);
    expect(shown.sort()).toEqual(expected.sort());
  });

  it('shows the types of a customer', () => {
    const kinds = diagrams.flatMap((diagram) => diagram.kinds).map(({ from, to }) => `${from} ${to}`);
    expect(kinds.sort()).toEqual(['Customer BusinessCustomer', 'Customer PersonCustomer']);
  });

  it('draws exactly the types that node finds with round corners', () => {
    for (const [name, isRound] of diagrams.flatMap(({ boxes }) => [...boxes])) {
      const type = schema.getType(name);
      const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
      expect([name, isRound]).toEqual([name, interfaces.some((each) => each.name === 'Node')]);
    }
  });
});

interface Arrow {
  from: string;
  to: string;
}

interface Diagram {
  /** Whether a box has round corners, by type. */
  boxes: Map<string, boolean>;
  fields: (Arrow & { name: string; isMany: boolean })[];
  kinds: Arrow[];
  unknown: string[];
}

function readDiagram(text: string): Diagram {
  const diagram: Diagram = { boxes: new Map(), fields: [], kinds: [], unknown: [] };
  const [first, ...lines] = text.split('\n');
  expect(first).toBe('flowchart LR');
  for (const line of lines) {
    const box = /^ {2}(\w+)(\(\[|\[)\1(\]\)|\])$/.exec(line);
    const arrow = /^ {2}(\w+) -->\|"([\w(), ]+)"\| (\w+)$/.exec(line);
    const kind = /^ {2}(\w+) -\.->\|may be\| (\w+)$/.exec(line);
    if (box) diagram.boxes.set(box[1] ?? '', box[2] === '([');
    else if (arrow) diagram.fields.push(...fieldsOf(arrow));
    else if (kind) diagram.kinds.push({ from: kind[1] ?? '', to: kind[2] ?? '' });
    else diagram.unknown.push(line);
  }
  return diagram;
}

function fieldsOf([, from = '', labels = '', to = '']: RegExpExecArray): Diagram['fields'] {
  return labels.split(', ').map((label) => {
    const [name = '', many] = label.split(' ');
    return { from, to, name, isMany: many === '(many)' };
  });
}

/** Returns the types that queries reach. */
function reachable(): Set<string> {
  const found = new Set(['Query']);
  for (const name of found) {
    for (const field of ownFields(name)) {
      const step = stepOf(field);
      if (step) found.add(step.to);
    }
    const type = schema.getType(name);
    if (!isInterfaceType(type) || name === 'Node') continue;
    for (const possible of schema.getPossibleTypes(type)) found.add(possible.name);
  }
  return found;
}

/** Returns the fields of a type without those of its interfaces. */
function ownFields(name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const inherited = type.getInterfaces().flatMap((each) => Object.keys(each.getFields()));
  return Object.values(type.getFields()).filter((field) => !inherited.includes(field.name));
}

/** Returns the object to which a field leads; through a connection to its items. */
function stepOf(field: GraphQLField<unknown, unknown>): { to: string; isMany: boolean } | undefined {
  const type = getNamedType(field.type);
  if ((!isObjectType(type) && !isInterfaceType(type)) || shared.includes(type.name)) return undefined;
  const items = type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
  const isMany = items !== undefined || isListType(getNullableType(field.type));
  return { to: items ? getNamedType(items.type).name : type.name, isMany };
}
