import { AggregatorRegistry, collectDefaultMetrics, register } from 'prom-client';

/** Returns the metrics of all processes of this server, in Prometheus' text format. */
export type CollectMetrics = () => Promise<string>;

export const METRICS_TYPE = register.contentType;

let collecting = false;

/** Starts collecting Node's own metrics, such as the event loop delay. */
export function collectNodeMetrics(): void {
  if (!collecting) collectDefaultMetrics();
  collecting = true;
}

/** The metrics of this process. */
export const collectMetrics: CollectMetrics = () => register.metrics();

let workerRegistry: AggregatorRegistry<typeof register.contentType> | undefined;

/** In the primary process: the metrics of all workers combined. Rejects if a worker does not respond. */
export const collectFromWorkers: CollectMetrics = () => {
  workerRegistry ??= new AggregatorRegistry();
  return workerRegistry.clusterMetrics();
};

/** In a worker: enables it to respond when the primary process collects metrics. */
export function enableClusterMetrics(): void {
  workerRegistry ??= new AggregatorRegistry();
}
