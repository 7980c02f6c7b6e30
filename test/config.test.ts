import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, variables } from '../src/config.ts';
import { ConfigurationError } from '../src/errors.ts';
import { run } from './support/process.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: undefined,
      corsOrigins: ['https://studio.apollographql.com'],
      logLevel: 'info',
    });
  });

  it('takes the example of each variable', () => {
    const examples = Object.entries(variables.shape).map(([name, schema]) => [
      name,
      String(schema.meta()?.example),
    ]);
    expect(() => readConfig(Object.fromEntries(examples))).not.toThrow();
  });

  it('names all wrong variables at once, without their values', async () => {
    const wrong = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, 'se cret,']));
    // Of these any text is right, but none at all.
    const texts = [
      'HOST',
      'DATA_FOLDER',
      'JWT_AUDIENCE',
      'JWT_JWKS',
      'JWT_ORGANIZATION_CLAIM',
      'JWT_SCOPES_CLAIM',
      'TRUSTED_DOCUMENTS',
    ];
    const empty = Object.fromEntries(texts.map((name) => [name, '']));
    const { code, stderr } = await run('dist/main.js', [], { ...wrong, ...empty });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    for (const name of Object.keys(variables.shape)) expect(stderr).toContain(`${name} must`);
    expect(stderr).not.toContain('se cret');
  });

  it('takes an empty variable for a wrong one', () => {
    for (const name of Object.keys(variables.shape)) {
      expect(() => readConfig({ [name]: '' })).toThrow(ConfigurationError);
    }
  });

  it.each(['https://a.example/', 'a.example', 'null', '*', 'https://*.example', 'https://a.example,,'])(
    'refuses %s as an origin',
    (origin) => {
      expect(() => readConfig({ CORS_ORIGINS: origin })).toThrow(/^CORS_ORIGINS must be origins/);
    },
  );

  it('allows several origins, or none', () => {
    const corsOrigins = ['https://a.example', 'http://localhost:5173'];
    expect(readConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:5173' })).toMatchObject({
      corsOrigins,
    });
    expect(readConfig({ CORS_ORIGINS: 'none' })).toMatchObject({ corsOrigins: [] });
  });

  it('trusts no proxy unless it is named', () => {
    expect(readConfig({}).trustProxy).toEqual([]);
    expect(readConfig({ TRUST_PROXY: 'none' }).trustProxy).toEqual([]);
    const named = ['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1', '::1'];
    expect(readConfig({ TRUST_PROXY: named.join(', ') }).trustProxy).toEqual(named);
    const wrong = ['', ' ', '1', 'true', '*', 'proxy.example.com', '0.0.0.0/0', '::/0', '10.0.0.0/33'];
    for (const text of [...wrong, '10.0.0.0/8/8', '10.0.0.0/', '10.0.0', '10.0.0.1,', 'loopback,none']) {
      expect(() => readConfig({ TRUST_PROXY: text }), text).toThrow(
        /^TRUST_PROXY must be addresses, networks as 10\.0\.0\.0\/8, or loopback, linklocal, uniquelocal, separated by commas, or none$/,
      );
    }
  });

  it('is described to the last variable', () => {
    const reference = readFileSync('docs/configuration.md', 'utf8');
    for (const name of Object.keys(variables.shape)) expect(reference).toContain(`## ${name}\n`);
  });
});

describe('the issuer of tokens', () => {
  const whole = {
    JWT_ISSUER: 'https://login.example.com/',
    JWT_AUDIENCE: 'graph',
    JWT_JWKS: 'https://login.example.com/keys',
  };

  it('is nobody unless it is set, and has its defaults', () => {
    expect(readConfig({}).jwt).toBeUndefined();
    expect(readConfig(whole).jwt).toEqual({
      issuer: 'https://login.example.com/',
      audience: 'graph',
      jwks: new URL('https://login.example.com/keys'),
      algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
      organizationClaim: 'organization',
      scopesClaim: 'scope',
    });
  });

  it('may have its keys in a file', () => {
    expect(readConfig({ ...whole, JWT_JWKS: '/etc/keys.json' }).jwt?.jwks.href).toBe('file:///etc/keys.json');
  });

  it('is whole, or the start is refused', () => {
    for (const name of Object.keys(whole)) {
      const rest = { ...whole, [name]: undefined };
      expect(() => readConfig(rest)).toThrow(new RegExp(`^${name} must be set where JWT_\\w+ is$`));
    }
    expect(() => readConfig({ JWT_SCOPES_CLAIM: 'scp' })).toThrow(
      /^JWT_ISSUER must be set where JWT_SCOPES_CLAIM is$/,
    );
  });

  it('is asked over https, or on this machine', () => {
    const plain = [
      'http://login.example.com/',
      'http://127.0.0.1.example.com/',
      'http://localhost.example.com/',
    ];
    for (const url of plain) {
      expect(() => readConfig({ ...whole, JWT_ISSUER: url })).toThrow(/^JWT_ISSUER must be a URL with https/);
      expect(() => readConfig({ ...whole, JWT_JWKS: url })).toThrow(/^JWT_JWKS must be a URL with https/);
    }
    for (const url of ['http://127.0.0.1:8080/', 'http://localhost/', 'http://[::1]:1/']) {
      expect(readConfig({ ...whole, JWT_ISSUER: url, JWT_JWKS: url }).jwt?.issuer).toBe(url);
    }
  });

  it.each(['none', 'HS256', 'RS256,HS512', 'dir', 'RS256,'])('never accepts %s as an algorithm', (name) => {
    expect(() => readConfig({ ...whole, JWT_ALGORITHMS: name })).toThrow(/^JWT_ALGORITHMS must be some of/);
  });
});
