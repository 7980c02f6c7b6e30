import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { type Column, valueIn } from '../db/columns.ts';

/**
 * Buffers rows of a table and inserts them with COPY in text format, the fastest bulk insert of PostgreSQL.
 */
export class CopyRows {
  readonly #statement: string;
  readonly #columns: readonly Column[];
  // Bytes instead of strings: long-lived strings would slow down garbage collection.
  #bytes = Buffer.alloc(65_536);
  #length = 0;

  constructor(table: string, columns: readonly Column[]) {
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    this.#statement = `copy "${table}" (${names}) from stdin`;
    this.#columns = columns;
  }

  /** The keys of the row are the property names of the entity. */
  add(row: object): void {
    const text = rowText(row, this.#columns);
    while (this.#length + text.length * MAX_BYTES > this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(this.#bytes.length)]);
    }
    this.#length += this.#bytes.write(text, this.#length);
  }

  async write(client: ClientBase): Promise<void> {
    if (this.#length === 0) return;
    const stream = client.query(from(this.#statement));
    stream.end(this.#bytes.subarray(0, this.#length));
    await finished(stream);
  }
}

/** Maximum number of UTF-8 bytes per UTF-16 code unit. */
const MAX_BYTES = 3;

const NULL = '\\N';

function rowText(row: object, columns: readonly Column[]): string {
  let text = '';
  let separator = '';
  for (const column of columns) {
    text += separator + valueText(valueIn(row, column), column);
    separator = '\t';
  }
  return `${text}\n`;
}

function valueText(value: unknown, column: Column): string {
  if (value === null) return column.byDefault ?? NULL;
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  return escaped(column.type.endsWith('[]') ? arrayText(value as string[]) : JSON.stringify(value));
}

function arrayText(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string)
    : text;
}
