import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A type, field, argument, enum value or directive that a page of the reference describes. */
export interface Entry {
  page: string;
  /** For example `Customer`, `Customer.addresses`, `Query.customer(by:)` or `@auth`. */
  coordinate: string;
  /** What the page says about it: its scopes, PII, size and cost, and the lines of a type. */
  facts: string;
}

export interface Page {
  name: string;
  text: string;
  entries: Entry[];
}

/** Returns the pages of the modules. */
export function readPages(): Page[] {
  return globSync('docs/schema/*.md')
    .sort()
    .map((file) => {
      const name = basename(file);
      const text = readFileSync(file, 'utf8');
      return { name, text, entries: entriesOf(name, text) };
    });
}

/** Returns the scopes that follow the word *Needs*. */
export function scopesIn(facts: string): string[] {
  const [, list = ''] = /\*Needs\* ((?:`[\w:]+`(?:, )?)+)/.exec(facts) ?? [];
  return [...list.matchAll(/`([\w:]+)`/g)].map(([, scope]) => scope ?? '');
}

/** Returns the names and targets of the links in the lines that begin with a text. */
export function linksAfter(facts: string, start: string): Map<string, string> {
  const lines = facts.split('\n').filter((line) => line.startsWith(start));
  return new Map(
    lines.flatMap((line) =>
      [...line.matchAll(/\[`(\w+)`\]\(([^)]+)\)/g)].map(([, name = '', target = '']) => [name, target]),
    ),
  );
}

/** The parents of fields and arguments while the lines of a page are read. */
interface Position {
  section: string;
  type: string;
  field: string;
}

function entriesOf(page: string, text: string): Entry[] {
  const entries: Entry[] = [];
  const position: Position = { section: '', type: '', field: '' };
  let current: Entry | undefined;
  for (const line of text.split('\n')) {
    const coordinate = readLine(line, position);
    if (coordinate) {
      current = { page, coordinate, facts: line };
      entries.push(current);
    } else if (line.startsWith('## ')) current = undefined;
    else if (current) current.facts += `\n${line}`;
  }
  return entries;
}

/** Returns the coordinate that a line begins to describe, if any, and moves the position. */
function readLine(line: string, position: Position): string | undefined {
  const [, marks = '', heading = ''] = /^(#{2,4}) (.+)$/.exec(line) ?? [];
  if (marks === '##') return openSection(heading, position);
  if (marks) return openType(heading, position);
  const [, bold, name] = /^ *- (?:<a id="[^"]+"><\/a>)?(\*\*)?`(\w+)`/.exec(line) ?? [];
  if (!name || position.type === '') return undefined;
  if (!bold) return `${position.field || position.type}(${name}:)`;
  position.field = `${position.type}.${name}`;
  return position.field;
}

function openSection(heading: string, position: Position): undefined {
  const [, named = ''] = /^Fields added to (\w+)$/.exec(heading) ?? [];
  const extended = heading === 'Queries' ? 'Query' : named;
  Object.assign(position, { section: heading, type: extended, field: '' });
}

function openType(heading: string, position: Position): string {
  const isMutation = position.section === 'Mutations' && /^[a-z]/.test(heading);
  Object.assign(position, { type: isMutation ? `Mutation.${heading}` : heading, field: '' });
  return position.type;
}
