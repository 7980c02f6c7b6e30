import { nameOf } from './prepared-statements.ts';

/** What the log has of a statement: its name and tables, or its text. */
export type StatementLogMode = 'names' | 'text';

/** The log fields of a statement. Its values are parameters, so its text contains none. */
export function statementFields(mode: StatementLogMode, text: string): Record<string, unknown> {
  const statement = nameOf(text);
  return mode === 'text' ? { statement, sql: text } : { statement, tables: tablesOf(text) };
}

/** A table after the word that leads to it. A function has a parenthesis; `for update` and `do update` name none. */
const TABLE = /(?:\bfrom|\bjoin|\binto|(?<!\b(?:for|do) )\bupdate)\s+"?(?!lateral\b)(\w+)\b(?!\()/gi;

/** A name that a statement gives to a part of itself. */
const PART = /\b(\w+)(?:\([\w, ]+\))? as (?:materialized )?\(/gi;

/** The tables of a statement, in the order of its text. */
export function tablesOf(text: string): string[] {
  const namesBy = (pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name));
  return [...namesBy(TABLE).difference(namesBy(PART))];
}
