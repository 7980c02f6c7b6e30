import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
const tracingOf = (settings: Record<string, string>) => readConfig({ ...ENDPOINT, ...settings }).tracing;

describe('tracing', () => {
  it('is off without an endpoint, and if it is disabled', () => {
    expect(readConfig({ OTEL_SERVICE_NAME: 'graph' }).tracing).toBeUndefined();
    expect(tracingOf({ OTEL_SDK_DISABLED: 'true' })).toBeUndefined();
    expect(tracingOf({ OTEL_SDK_DISABLED: 'false' })).toBeDefined();
  });

  it('ignores settings that it does not support while it is off', () => {
    const settings = { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_TRACES_SAMPLER: 'jaeger_remote' };
    expect(readConfig(settings).tracing).toBeUndefined();
    expect(tracingOf({ ...settings, OTEL_SDK_DISABLED: 'true' })).toBeUndefined();
    expect(failureOf({ ...ENDPOINT, ...settings })).toContain('OTEL_EXPORTER_OTLP_PROTOCOL');
  });

  it('has the defaults of the OpenTelemetry specification', () => {
    expect(tracingOf({})).toEqual({
      url: 'http://collector:4318/v1/traces',
      ...{ headers: {}, timeoutMs: 10_000, sampler: 'parentbased_always_on', ratio: 1 },
      resource: { 'service.name': 'customer-graph' },
      batch: {
        ...{ scheduledDelayMillis: 5_000, exportTimeoutMillis: 30_000 },
        ...{ maxQueueSize: 2_048, maxExportBatchSize: 512 },
      },
    });
  });

  it('takes the endpoint for spans as it is', () => {
    const urlOf = (settings: Record<string, string>) => readConfig(settings).tracing?.url;
    expect(urlOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'https://c.example/otlp/' })).toBe(
      'https://c.example/otlp/v1/traces',
    );
    const OTEL_EXPORTER_OTLP_TRACES_ENDPOINT = 'https://traces.example/in';
    expect(urlOf({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT })).toBe('https://traces.example/in');
    expect(urlOf({ ...ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT })).toBe('https://traces.example/in');
  });

  it('decodes headers and attributes, and prefers OTEL_SERVICE_NAME', () => {
    expect(tracingOf({ OTEL_EXPORTER_OTLP_HEADERS: 'a=Bearer%20x%3D, b = c=d' })?.headers).toEqual({
      ...{ a: 'Bearer x=', b: 'c=d' },
    });
    const OTEL_RESOURCE_ATTRIBUTES = 'service.name=one,k=v';
    expect(tracingOf({ OTEL_RESOURCE_ATTRIBUTES })?.resource).toEqual({ 'service.name': 'one', k: 'v' });
    expect(tracingOf({ OTEL_RESOURCE_ATTRIBUTES, OTEL_SERVICE_NAME: 'two' })?.resource).toEqual({
      ...{ 'service.name': 'two', k: 'v' },
    });
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'must be a URL like http://collector.example.com:4318'],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'secret', 'must be a URL like http://collector.example.com:4318'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', 'must be http/protobuf, the only supported protocol'],
    ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'http/json', 'must be http/protobuf, the only supported protocol'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'secret', /^must be pairs like key=value, separated by commas/],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'secret=%', /^must be pairs like key=value, separated by commas/],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'two words=1', /^must be pairs like key=value, separated by commas/],
    ['OTEL_RESOURCE_ATTRIBUTES', 'a=1,,b=2', /^must be pairs like key=value, separated by commas/],
    ['OTEL_TRACES_SAMPLER', 'sometimes', /^must be one of always_on, /],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5', 'must be a number from 0 to 1'],
    ['OTEL_TRACES_SAMPLER_ARG', '10%', 'must be a number from 0 to 1'],
    ['OTEL_BSP_SCHEDULE_DELAY', '5s', 'must be an integer from 1 to 600000'],
    ['OTEL_SDK_DISABLED', 'yes', 'must be true or false'],
  ])('rejects %s=%s with one line', (name, value, sentence) => {
    const message = failureOf({ ...ENDPOINT, [name]: value });
    const [, rest] = message.split(`${name} `);
    expect(rest).toMatch(sentence);
    expect(message).not.toContain('secret');
    expect(message).not.toContain('\n');
  });
});

function failureOf(settings: Record<string, string>): string {
  try {
    readConfig(settings);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the settings were accepted');
}
