/** Returns `graph_reads_total` of a gateway, by labels for the console. */
export async function readCounts(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const lines = text.matchAll(/^graph_reads_total\{from="(\w+)",why="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries(
    Array.from(lines, ([, from, why, count]) => [`reads from the ${from}, ${why}`, Number(count)]),
  );
}
