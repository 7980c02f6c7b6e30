import { kindsOfDocuments } from '../../test/support/distinct-documents.ts';
import { usageOf } from '../server-under-test.ts';
import type { SizingContext } from './sizing-context.ts';

/** The memory of a gateway after a number of distinct documents. */
export interface DocumentMemory {
  documents: number;
  /** The metric `graph_document_cache_bytes`, in MB. */
  cacheMb: number;
  residentMb: number;
}

/** How often each document is sent: a statement gets a name after some uses. */
const USES = 6;
const { 'few fields': SMALL, 'many fields': LARGE } = kindsOfDocuments;

/** Sends more and more distinct documents, until they exceed the cache. */
export async function measureMemory(
  context: SizingContext,
  steps: readonly number[],
): Promise<DocumentMemory[]> {
  const found: DocumentMemory[] = [];
  let sent = 0;
  for (const documents of steps) {
    for (; sent < documents; sent += 1) await sendDocument(context, sent);
    const cacheMb = (await cacheBytes(context.url)) / 1_000_000;
    found.push({ documents, cacheMb, residentMb: (await usageOf(context.runner)).rssMb });
  }
  return found;
}

/** Every tenth document is large. */
async function sendDocument({ url, headers }: SizingContext, number: number): Promise<void> {
  const query = (number % 10 === 0 ? LARGE : SMALL)?.make(number);
  for (let use = 0; use < USES; use += 1) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    if (response.status !== 200 || text.includes('"errors"')) throw new Error(`a query failed: ${text}`);
  }
}

async function cacheBytes(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^graph_document_cache_bytes (.*)$/m.exec(text)?.[1]);
}
