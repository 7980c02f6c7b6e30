import { AggregatorRegistry, collectDefaultMetrics, register } from 'prom-client';

/** Gives the metrics of all processes that serve together, as Prometheus reads them. */
export type CollectMetrics = () => Promise<string>;

export const METRICS_TYPE = register.contentType;

let begun = false;

/** Has Node's own figures, as the delay of its event loop, be told from now on. */
export function collectNodeMetrics(): void {
  if (!begun) collectDefaultMetrics();
  begun = true;
}

/** Those of this process. */
export const collectMetrics: CollectMetrics = () => register.metrics();

let ofWorkers: AggregatorRegistry<typeof register.contentType> | undefined;

/** In the primary process: those of all workers together. Throws where one of them does not answer. */
export const collectFromWorkers: CollectMetrics = () => {
  ofWorkers ??= new AggregatorRegistry();
  return ofWorkers.clusterMetrics();
};

/** In a worker: has it answer the primary process when that collects. */
export function enableClusterMetrics(): void {
  ofWorkers ??= new AggregatorRegistry();
}
