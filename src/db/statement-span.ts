import { LRUCache } from 'lru-cache';
import { endFailed, endWith, errorTypeOf } from '../tracing/end-span.ts';
import type { Span, SpanAttributes } from '../tracing/span.ts';
import { nameOf } from './prepared-statements.ts';
import type { BatchResult, QueryBatch } from './query-batch.ts';
import type { Statement } from './statement.ts';
import { tablesOf } from './statement-log.ts';

/** Records a statement that was just sent as part of `parent`: its name and its tables, not its text. */
export function traceStatement<T>(parent: Span, text: string, sent: Promise<T>): Promise<T> {
  return endWith(startSpan(parent, text), sent);
}

interface TracedBatch {
  batch: QueryBatch;
  /** The statements to record, and the position of the first one in the batch. */
  statements: readonly Statement[];
  first: number;
}

/** SQLSTATE of statements in a transaction that has failed. */
const SKIPPED = '25P02';

/** Records the statements of a batch that was just sent. PostgreSQL answers them together, so they end together. */
export async function traceBatch(
  parent: Span,
  { batch, statements, first }: TracedBatch,
  sent: Promise<BatchResult[]>,
): Promise<BatchResult[]> {
  const spans = statements.map(({ text }) => startSpan(parent, text));
  try {
    const results = await sent;
    for (const span of spans) span.end();
    return results;
  } catch (error) {
    const failed = batch.executed - first;
    for (const [index, span] of spans.entries()) {
      if (index < failed) span.end();
      else endFailed(span, index === Math.max(failed, 0) ? errorTypeOf(error) : SKIPPED);
    }
    throw error;
  }
}

function startSpan(parent: Span, text: string): Span {
  const { summary, attributes } = descriptionOf(text);
  return parent.startChild({ name: summary, kind: 'client', attributes });
}

interface Description {
  summary: string;
  attributes: SpanAttributes;
}

/** Maximum total characters of the described texts. A single text may have tens of thousands. */
const MAX_CHARACTERS = 4_000_000;

const descriptions = new LRUCache<string, Description>({
  max: 1_000,
  maxSize: MAX_CHARACTERS,
  sizeCalculation: (_description, text) => text.length,
});

function descriptionOf(text: string): Description {
  const found = descriptions.get(text);
  if (found) return found;
  const summary = summaryOf(text);
  const attributes = {
    'db.system.name': 'postgresql',
    'db.query.summary': summary,
    'graph.statement': nameOf(text),
  } as const;
  const description = { summary, attributes };
  descriptions.set(text, description);
  return description;
}

/** A statement that writes, possibly after `with`. `for update` and `do update` have no table. */
const WRITE = /\b(?:(insert) into|(update) "?\w+"? set|(delete) from)\b/i;

/** A function of the database, for a statement that names no table. */
const FUNCTION = /\b(?:from|select) (\w+)\(/i;

/** OpenTelemetry's limit of a summary. */
const MAX_SUMMARY = 255;

function summaryOf(text: string): string {
  const [, ...kinds] = WRITE.exec(text) ?? [];
  const kind = kinds.find((each) => each !== undefined) ?? 'select';
  const tables = tablesOf(text);
  const targets = tables.length > 0 ? tables : (FUNCTION.exec(text)?.slice(1) ?? []);
  return [kind.toUpperCase(), ...targets].join(' ').slice(0, MAX_SUMMARY);
}
