import { deepStrictEqual } from 'node:assert';
import type { Headers } from './requests.ts';
import type { Workload } from './rest-workloads.ts';

type Surface = 'rest' | 'graph';

/** Throws unless the REST API and the graph return the same values for each customer. */
export async function requireSameValues(
  workload: Workload,
  url: string,
  headers: Headers,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    const rest = await valuesOf(workload, 'rest', url, headers, id);
    deepStrictEqual(rest, await valuesOf(workload, 'graph', url, headers, id), workload.title);
  }
}

async function valuesOf(
  workload: Workload,
  surface: Surface,
  url: string,
  headers: Headers,
  id: string,
): Promise<unknown> {
  const { method, path, body } = workload[surface];
  const response = await fetch(url + path(id), { method, headers, ...(body ? { body: body(id) } : {}) });
  return workload.values[surface]((await response.json()) as never);
}
