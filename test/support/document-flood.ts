import { largeDocument } from './distinct-documents.ts';
import { post } from './gateway.ts';

export interface DocumentLoad {
  url: string;
  headers: Record<string, string>;
  documents: number;
  /** How often each document is sent. */
  times: number;
  connections: number;
}

/**
 * Sends distinct large documents, each several times, over several connections. Throws if a response has
 * errors.
 */
export async function sendDocuments({ url, headers, documents, times, connections }: DocumentLoad) {
  let next = 0;
  const send = async () => {
    while (next < documents) {
      const query = largeDocument(next++);
      for (let time = 0; time < times; time += 1) {
        const { status, errors } = await post(url, headers, { query });
        if (status !== 200 || errors) throw new Error(`${status} ${errors?.[0]?.message}`);
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
}
