import { z } from 'zod';
import { SAMPLERS, type TracingSettings } from '../tracing/settings.ts';
import { documented, text } from './documented.ts';
import { integer } from './integer.ts';

const httpUrl = z
  .string()
  .refine(
    (url) => /^https?:$/.test(URL.parse(url)?.protocol ?? ''),
    'must be a URL like http://collector.example.com:4318',
  );

/** Other protocols would need other packages. */
const protocol = z.literal('http/protobuf', 'must be http/protobuf, the only supported protocol');

/** `key=value` pairs separated by commas, percent-encoded. */
const pairs = z.string().transform((list, { addIssue }) => {
  const entries = list.split(',').map(pairOf);
  if (!entries.includes(undefined)) return Object.fromEntries(entries as [string, string][]);
  addIssue('must be pairs like key=value, separated by commas, with special characters percent-encoded');
  return z.NEVER;
});

function pairOf(pair: string): [string, string] | undefined {
  const [, key = '', value = ''] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
  try {
    return key === '' ? undefined : [decodeURIComponent(key), decodeURIComponent(value)];
  } catch {
    return undefined;
  }
}

const NOT_A_RATIO = 'must be a number from 0 to 1';

const ratio = z
  .string()
  .regex(/^\d(\.\d+)?$/, NOT_A_RATIO)
  .transform(Number)
  .refine((number) => number <= 1, NOT_A_RATIO);

/** The variables of `config.ts` that configure tracing. OpenTelemetry defines them. */
export const tracingVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: documented(httpUrl.optional(), {
    description:
      'Base URL of an OpenTelemetry collector, which gets the spans at `/v1/traces`. Without it no spans are recorded, and nothing of OpenTelemetry is loaded that records or sends them; see [tracing](tracing.md).',
    example: 'http://collector.example.com:4318',
  }),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: documented(httpUrl.optional(), {
    description:
      'The URL that gets the spans, as it is. It takes precedence over `OTEL_EXPORTER_OTLP_ENDPOINT`.',
    example: 'https://collector.example.com/v1/traces',
  }),
  OTEL_EXPORTER_OTLP_HEADERS: documented(pairs.default({}), {
    description: 'Headers for the collector, as pairs separated by commas, such as a token.',
    example: 'authorization=Bearer%20token',
    defaultText: 'none',
  }),
  OTEL_EXPORTER_OTLP_PROTOCOL: documented(protocol.default('http/protobuf'), {
    description: 'The protocol; only `http/protobuf` is supported.',
    example: 'http/protobuf',
  }),
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: documented(protocol.default('http/protobuf'), {
    description: 'The protocol for spans; only `http/protobuf` is supported.',
    example: 'http/protobuf',
  }),
  OTEL_EXPORTER_OTLP_TIMEOUT: documented(integer(1, 600_000).default(10_000), {
    description: 'Milliseconds for sending a batch, with its repetitions.',
    example: '5000',
  }),
  OTEL_SERVICE_NAME: documented(text.optional(), {
    description: 'The name of the service in traces.',
    example: 'customer-graph-eu',
    defaultText: '`service.name` of `OTEL_RESOURCE_ATTRIBUTES`, or `customer-graph`',
  }),
  OTEL_RESOURCE_ATTRIBUTES: documented(pairs.default({}), {
    description: 'Attributes of the process, as pairs separated by commas.',
    example: 'deployment.environment.name=production,service.instance.id=gateway-1',
    defaultText: 'none',
  }),
  OTEL_TRACES_SAMPLER: documented(
    z.enum(SAMPLERS, `must be one of ${SAMPLERS.join(', ')}`).default('parentbased_always_on'),
    {
      description: `Which traces are recorded: ${SAMPLERS.join(', ')}. With \`parentbased_…\` the flag in the caller's \`traceparent\` decides, and the rest of the name applies to requests without one.`,
      example: 'parentbased_traceidratio',
    },
  ),
  OTEL_TRACES_SAMPLER_ARG: documented(ratio.default(1), {
    description: 'The share of traces that `traceidratio` and `parentbased_traceidratio` record.',
    example: '0.1',
  }),
  OTEL_BSP_SCHEDULE_DELAY: documented(integer(1, 600_000).default(5_000), {
    description: 'Milliseconds between two batches.',
    example: '1000',
  }),
  OTEL_BSP_EXPORT_TIMEOUT: documented(integer(1, 600_000).default(30_000), {
    description: 'Milliseconds after which a batch is given up.',
    example: '10000',
  }),
  OTEL_BSP_MAX_QUEUE_SIZE: documented(integer(1, 1_000_000).default(2_048), {
    description: 'Maximum number of waiting spans. Further spans are dropped.',
    example: '8192',
  }),
  OTEL_BSP_MAX_EXPORT_BATCH_SIZE: documented(integer(1, 1_000_000).default(512), {
    description: 'Maximum number of spans in a batch; at most `OTEL_BSP_MAX_QUEUE_SIZE`.',
    example: '1024',
  }),
  OTEL_SDK_DISABLED: documented(z.enum(['true', 'false'], 'must be true or false').default('false'), {
    description: 'With `true` no spans are recorded, whatever the other variables say.',
    example: 'true',
  }),
};

/** The variables that switch tracing on and off. */
const SWITCHES = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_SDK_DISABLED',
] as const;

/**
 * Leaves out the other variables of OpenTelemetry if tracing is off. A platform may set them for all its
 * programs, with values that are not supported here. An empty variable stays, and is invalid as any other.
 */
export function withoutUnusedTracing(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const [endpoint, tracesEndpoint, disabled] = SWITCHES.map((name) => environment[name]);
  if ((endpoint ?? tracesEndpoint) !== undefined && disabled !== 'true') return environment;
  const unused = new Set(Object.keys(tracingVariables).filter((name) => !SWITCHES.includes(name as never)));
  return Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => value === '' || !unused.has(name)),
  );
}

type TracingVariables = z.infer<z.ZodObject<typeof tracingVariables>>;

/** Returns undefined if no spans are recorded. */
export function tracingOf(data: TracingVariables): TracingSettings | undefined {
  const url = data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? tracesUrl(data.OTEL_EXPORTER_OTLP_ENDPOINT);
  if (url === undefined || data.OTEL_SDK_DISABLED === 'true') return undefined;
  const name = data.OTEL_SERVICE_NAME ?? data.OTEL_RESOURCE_ATTRIBUTES['service.name'] ?? 'customer-graph';
  return {
    url,
    headers: data.OTEL_EXPORTER_OTLP_HEADERS,
    timeoutMs: data.OTEL_EXPORTER_OTLP_TIMEOUT,
    resource: { ...data.OTEL_RESOURCE_ATTRIBUTES, 'service.name': name },
    sampler: data.OTEL_TRACES_SAMPLER,
    ratio: data.OTEL_TRACES_SAMPLER_ARG,
    batch: {
      scheduledDelayMillis: data.OTEL_BSP_SCHEDULE_DELAY,
      exportTimeoutMillis: data.OTEL_BSP_EXPORT_TIMEOUT,
      maxQueueSize: data.OTEL_BSP_MAX_QUEUE_SIZE,
      maxExportBatchSize: data.OTEL_BSP_MAX_EXPORT_BATCH_SIZE,
    },
  };
}

function tracesUrl(endpoint: string | undefined): string | undefined {
  return endpoint?.replace(/\/?$/, '/v1/traces');
}
