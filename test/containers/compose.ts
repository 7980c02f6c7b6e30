import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Service {
  image: string;
  build?: string;
  command?: string[];
  cap_add?: string[];
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { disable?: boolean };
  ports?: string[];
  volumes?: string[];
  restart: string;
}

export interface ComposeFile {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
}

const VARIABLE = /\$\{(\w+):-([^}]*)\}/g;

const source = readFileSync('docker-compose.yml', 'utf8');

/** Returns docker-compose.yml with its variables substituted, like `docker compose config`. */
export function readCompose(variables: Record<string, string> = {}): ComposeFile {
  const fill = (key: unknown, value: unknown) => {
    if (key === 'environment') return withoutNulls(value as Record<string, string | null>);
    if (typeof value !== 'string') return value;
    const filled = value.replaceAll(VARIABLE, (_, name, otherwise) => variables[name] || otherwise);
    if (filled.includes('$')) throw new Error(`a variable without a default: ${value}`);
    return filled;
  };
  return parse(source, fill, { merge: true });
}

/** A variable without a value is passed on only if it is set, and here none is set. */
function withoutNulls(environment: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** Returns the variables that are passed on to a service if they are set. */
export function variablesPassedOn(service: string): string[] {
  const { services } = parse(source, { merge: true });
  return Object.entries(services[service].environment).flatMap(([name, value]) =>
    value === null ? [name] : [],
  );
}

/** Returns the variables that are read from the environment or .env. */
export function variablesRead(): string[] {
  return [...new Set([...source.matchAll(VARIABLE)].map(([, name = '']) => name))].sort();
}
