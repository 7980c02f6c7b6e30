/**
 * Returns the value of a metric, or 0 if it has none yet. `name` includes labels in the Prometheus text
 * format.
 */
export async function metricOf(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1) ?? 0);
}
