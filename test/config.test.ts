import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, variables } from '../src/config.ts';
import { ConfigurationError } from '../src/errors.ts';
import { run } from './support/process.ts';

describe('the configuration', () => {
  it('has a default for every variable', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      corsOrigins: undefined,
      logLevel: 'info',
    });
  });

  it('ignores variables that it does not know, such as WORKERS of earlier versions', () => {
    expect(readConfig({ WORKERS: '4' })).toEqual(readConfig({}));
    expect(readConfig({ WORKERS: '' })).toEqual(readConfig({}));
  });

  it('accepts the example of each variable', () => {
    const examples = Object.entries(variables.shape).map(([name, schema]) => [
      name,
      String(schema.meta()?.example),
    ]);
    // One issuer and several issuers cannot be set together.
    const { JWT_ISSUERS = '', ...others } = Object.fromEntries(examples);
    expect(readConfig(others)).toMatchObject({ port: Number(others.PORT), host: others.HOST });
    expect(readConfig({ JWT_ISSUERS }).issuers).toMatchObject([{ issuer: 'https://login.example.com/' }]);
  });

  it('reports all invalid variables at once, without their values', async () => {
    const wrong = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, 'se cret,']));
    // For these variables any non-empty text is valid.
    const texts = [
      'HOST',
      'DATA_FOLDER',
      'JWT_AUDIENCE',
      'JWT_ISSUERS',
      'JWT_JWKS',
      'JWT_ORGANIZATION_CLAIM',
      'JWT_SCOPES_CLAIM',
      'OTEL_SERVICE_NAME',
      'TRUSTED_DOCUMENTS',
    ];
    const empty = Object.fromEntries(texts.map((name) => [name, '']));
    const { code, stderr } = await run('dist/main.js', [], { ...wrong, ...empty });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    for (const name of Object.keys(variables.shape)) expect(stderr).toContain(`${name} must`);
    expect(stderr).not.toContain('se cret');
  });

  it('rejects an empty variable', () => {
    for (const name of Object.keys(variables.shape)) {
      expect(() => readConfig({ [name]: '' })).toThrow(ConfigurationError);
    }
  });

  it.each([
    'postgresql://app:secret@db1,db2/graph',
    'postgresql://app:secret@db1,db2:5432/graph',
    'postgresql://app:secret@db1:5432,db2:5432/graph?target_session_attrs=read-write',
    'postgresql://app:secret@[::1]:5432,[::2]:5432/graph',
    'postgresql://app:secret@db1/graph?sslmode=disable&host=db1%2Cdb2',
    'postgresql:///graph?host=db1,db2',
  ])('rejects several hosts in a URL of PostgreSQL, and names a proxy: %s', (url) => {
    for (const name of ['DATABASE_URL', 'DATABASE_ADMIN_URL']) {
      expect(() => readConfig({ [name]: url })).toThrow(
        new ConfigurationError(
          `${name} must name one host; for several PostgreSQL servers, put a proxy in front that leads to the primary (docs/high-availability.md)`,
        ),
      );
    }
  });

  it('accepts a comma in the other parts of a URL of PostgreSQL', () => {
    const url = 'postgresql://app:se,cret@db1/graph?options=-c%20search_path%3Da,b';
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it.each(['https://a.example/', 'a.example', 'null', '*', 'https://*.example', 'https://a.example,,'])(
    'rejects %s as an origin',
    (origin) => {
      expect(() => readConfig({ CORS_ORIGINS: origin })).toThrow(/^CORS_ORIGINS must be origins/);
    },
  );

  it('accepts several origins, or none', () => {
    const corsOrigins = ['https://a.example', 'http://localhost:5173'];
    expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:5173' })).toMatchObject({
      corsOrigins,
    });
    expect(readConfig({ CORS_ORIGINS: 'none' })).toMatchObject({ corsOrigins: [] });
  });

  it('takes URLs of replicas, separated by commas, with the TLS mode that the driver uses', () => {
    expect(readConfig({}).replicaUrls).toEqual([]);
    const [first, second] = ['postgresql://a:%2C@one/graph', 'postgresql://a:b@two/graph?sslmode=require'];
    expect(readConfig({ DATABASE_REPLICA_URLS: `${first}, ${second}` }).replicaUrls).toEqual([
      first,
      'postgresql://a:b@two/graph?sslmode=verify-full',
    ]);
    for (const text of [`${first},`, `${first},mysql://a:b@two/graph`]) {
      expect(() => readConfig({ DATABASE_REPLICA_URLS: text })).toThrow(
        /^DATABASE_REPLICA_URLS must be URLs like /,
      );
    }
    expect(() => readConfig({ DATABASE_REPLICA_URLS: `${first},${second}d` })).toThrow(
      /^DATABASE_REPLICA_URLS must have one of these values of sslmode: /,
    );
  });

  it('takes package names and absolute paths as plugins', () => {
    expect(readConfig({}).apolloPlugins).toEqual([]);
    const modules = ['@acme/tracing', 'tracing/apollo.js', '/etc/customer-graph/usage reports.js'];
    expect(readConfig({ APOLLO_PLUGINS: modules.join(', ') }).apolloPlugins).toEqual(modules);
    for (const text of [
      '',
      ',',
      'a,',
      './plugin.js',
      '../plugin.js',
      'https://acme.example/plugin.js',
      '@acme',
    ]) {
      expect(() => readConfig({ APOLLO_PLUGINS: text }), text).toThrow(
        /^APOLLO_PLUGINS must be package names or absolute paths, separated by commas$/,
      );
    }
  });

  it('logs no SQL unless a mode is given', () => {
    expect(readConfig({}).logSql).toBe('off');
    expect(readConfig({ LOG_SQL: 'text' }).logSql).toBe('text');
    expect(() => readConfig({ LOG_SQL: 'values' })).toThrow(/^LOG_SQL must be one of off, names, text$/);
  });

  it('trusts only the configured proxies', () => {
    expect(readConfig({}).trustProxy).toEqual([]);
    expect(readConfig({ TRUST_PROXY: 'none' }).trustProxy).toEqual([]);
    const named = ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1', '::1'];
    expect(readConfig({ TRUST_PROXY: named.join(', ') }).trustProxy).toEqual(named);
    const wrong = ['', ' ', '1', 'true', '*', 'proxy.example.com', '0.0.0.0/0', '::/0', '10.0.0.0/33'];
    for (const text of [...wrong, '10.0.0.0/8/8', '10.0.0.0/', '10.0.0', '10.0.0.1,', 'loopback,none']) {
      expect(() => readConfig({ TRUST_PROXY: text }), text).toThrow(
        /^TRUST_PROXY must be addresses, networks like 10\.0\.0\.0\/8, or loopback, linklocal, uniquelocal, separated by commas, or none$/,
      );
    }
  });

  it('is documented completely', () => {
    const reference = readFileSync('docs/configuration.md', 'utf8');
    for (const name of Object.keys(variables.shape)) expect(reference).toContain(`## ${name}\n`);
  });
});
