import { reads } from '../../src/metrics/metrics.ts';

async function counts(): Promise<Map<string, number>> {
  const { values } = await reads.get();
  return new Map(values.map(({ labels, value }) => [`${labels.from} ${labels.why}`, value]));
}

/** Returns how often `graph_reads_total` counted each server and reason while `work` ran, like `{'replica ok': 1}`. */
export async function readsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await counts();
  await work();
  const after = [...(await counts())].map(([key, count]) => [key, count - (before.get(key) ?? 0)] as const);
  return Object.fromEntries(after.filter(([, count]) => count > 0));
}
