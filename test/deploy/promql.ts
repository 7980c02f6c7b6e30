import { register } from 'prom-client';

/** Words of PromQL that are neither metrics nor labels. */
const WORDS = new Set([
  ...['by', 'le', 'sum', 'max', 'rate', 'increase', 'changes', 'min_over_time', 'histogram_quantile'],
  ...['label_values', 'absent', 'or'],
]);

/** Labels that Prometheus adds when it reads a gateway. */
const ADDED = ['job', 'instance'];

/** Metrics that Prometheus itself adds. */
const OF_PROMETHEUS = ['up'];

/** Removes the suffix of the series of a histogram. */
function metricNamed(name: string, known: ReadonlySet<string>): string {
  const base = name.replace(/_(bucket|sum|count)$/, '');
  return known.has(base) ? base : name;
}

/** Returns the names of the metrics in a response of `/metrics`. */
export function metricNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^# TYPE (\S+) /gm)].map(([, name = '']) => name));
}

/** Returns what is wrong with the names in a query: neither a known word, a metric nor a label of its metrics. */
export function unknownNames(query: string, metrics: ReadonlySet<string>): string[] {
  const plain = query
    .replaceAll(/"[^"]*"/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/\$\w+/g, '');
  const names = [...new Set(plain.match(/[a-zA-Z_]\w*/g))].filter((name) => !WORDS.has(name));
  const used = names.map((name) => metricNamed(name, metrics)).filter((name) => metrics.has(name));
  const labels = used.flatMap((name) => labelNames(name));
  return names.filter(
    (name) =>
      !metrics.has(metricNamed(name, metrics)) && ![...ADDED, ...OF_PROMETHEUS, ...labels].includes(name),
  );
}

function labelNames(metric: string): readonly string[] {
  return (register.getSingleMetric(metric) as unknown as { labelNames: string[] }).labelNames;
}

/** Returns the metrics that a query reads. */
export function metricsIn(query: string, metrics: ReadonlySet<string>): string[] {
  const names = query.replaceAll(/"[^"]*"/g, '').match(/[a-zA-Z_]\w*/g) ?? [];
  return names.map((name) => metricNamed(name, metrics)).filter((name) => metrics.has(name));
}

/** Returns the values that a query requires of a label. */
export function labelValues(query: string, label: string): string[] {
  const matchers = query.matchAll(new RegExp(`\\b${label}=~?"([^"]*)"`, 'g'));
  return [...matchers].flatMap(([, values = '']) => values.split('|'));
}
