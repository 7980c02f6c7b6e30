import { CUSTOMER_TABLES } from '../support/customer-tables.ts';

const TABLES = CUSTOMER_TABLES.join('|');

/** `$1`, or in a statement without a transaction the only value of `own`, which is `$1`. */
const PARAMETER = String.raw`organization_id = (?:\$1(?!\d)|own\.id\b)`;

/** A table that a statement reads or changes, and its alias. */
const USE = new RegExp(
  String.raw`\b(?:from|join|update)\s+(${TABLES})\b(?:\s+(?:as\s+)?(?!where\b|set\b|on\b)(\w+))?`,
  'gi',
);

/** The columns and the first value of an insert. */
const INSERT = new RegExp(
  String.raw`\binsert\s+into\s+(?:${TABLES})\b\s*\(([^)]*)\)\s*(?:values\s*\(|select\s+)\s*(\$1\b)?`,
  'gi',
);

/**
 * Returns the uses of tables with customer data that a statement does not restrict to the organization by its
 * parameter.
 */
export function usesWithoutOrganization(statement: string): string[] {
  const text = statement.replaceAll('"', '');
  const uses = [...text.matchAll(USE)];
  const unrestricted = uses.filter((use) => !isRestricted(text, use, uses.length));
  const inserts = [...text.matchAll(INSERT)].filter(
    ([, columns, value]) => !columns?.startsWith('organization_id,') || !value,
  );
  return [...unrestricted, ...inserts].map(([use]) => use);
}

function isRestricted(text: string, { 0: use, 1: table, 2: alias, index }: RegExpExecArray, count: number) {
  if (new RegExp(String.raw`(?<![\w.])${alias ?? table}\.${PARAMETER}`).test(text)) return true;
  // Without an alias, the condition belongs to the only table, or directly follows the table.
  const scope = count === 1 ? text : /^\s+where [^()]*/.exec(text.slice(index + use.length))?.[0];
  return new RegExp(String.raw`(?<![\w.])${PARAMETER}`).test(scope ?? '');
}
