export const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** How spans are sampled, batched and sent. */
export interface TracingSettings {
  /** The URL that receives spans. */
  url: string;
  headers: Readonly<Record<string, string>>;
  timeoutMs: number;
  /** Describe this process, `service.name` among them. */
  resource: Readonly<Record<string, string>>;
  sampler: (typeof SAMPLERS)[number];
  /** The share of traces that a ratio sampler records. */
  ratio: number;
  batch: {
    scheduledDelayMillis: number;
    exportTimeoutMillis: number;
    maxQueueSize: number;
    maxExportBatchSize: number;
  };
}
