import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { ConfigurationError } from '../../src/errors.ts';

const DEFAULTS = {
  algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
  organizationClaim: 'organization',
  scopesClaim: 'scope',
  scopes: SCOPES.filter((scope) => scope !== 'documents:any'),
};

describe('one issuer of tokens', () => {
  const complete = {
    JWT_ISSUER: 'https://login.example.com/',
    JWT_AUDIENCE: 'graph',
    JWT_JWKS: 'https://login.example.com/keys',
  };

  it('is not configured by default, and has defaults', () => {
    expect(readConfig({}).issuers).toEqual([]);
    expect(readConfig(complete).issuers).toEqual([
      {
        ...DEFAULTS,
        issuer: 'https://login.example.com/',
        audience: 'graph',
        jwks: new URL('https://login.example.com/keys'),
        jwksSetting: 'JWT_JWKS',
        organizations: '*',
      },
    ]);
  });

  it('may have its keys in a file', () => {
    const { issuers } = readConfig({ ...complete, JWT_JWKS: '/etc/keys.json' });
    expect(issuers[0]?.jwks.href).toBe('file:///etc/keys.json');
  });

  it('must be configured completely', () => {
    for (const name of Object.keys(complete)) {
      const rest = { ...complete, [name]: undefined };
      expect(() => readConfig(rest)).toThrow(new RegExp(`^${name} must be set because JWT_\\w+ is set$`));
    }
    expect(() => readConfig({ JWT_SCOPES_CLAIM: 'scp' })).toThrow(
      /^JWT_ISSUER must be set because JWT_SCOPES_CLAIM is set$/,
    );
  });

  it('must use https, or http on this machine', () => {
    const plain = [
      'http://login.example.com/',
      'http://127.0.0.1.example.com/',
      'http://localhost.example.com/',
    ];
    for (const url of plain) {
      expect(() => readConfig({ ...complete, JWT_ISSUER: url })).toThrow(/^JWT_ISSUER must be an https URL/);
      expect(() => readConfig({ ...complete, JWT_JWKS: url })).toThrow(/^JWT_JWKS must be an https URL/);
    }
    for (const url of ['http://127.0.0.1:8080/', 'http://localhost/', 'http://[::1]:1/']) {
      expect(readConfig({ ...complete, JWT_ISSUER: url, JWT_JWKS: url }).issuers[0]?.issuer).toBe(url);
    }
  });

  it.each(['none', 'HS256', 'RS256,HS512', 'dir', 'RS256,'])('rejects %s as an algorithm', (name) => {
    expect(() => readConfig({ ...complete, JWT_ALGORITHMS: name })).toThrow(
      /^JWT_ALGORITHMS must be some of/,
    );
  });
});

describe('several issuers of tokens', () => {
  const FIRST = '0198f7a0-0000-7000-8000-00000000000a';
  const SECOND = '0198f7a0-0000-7000-8000-00000000000B';
  const entry = (further: Record<string, unknown> = {}) => ({
    issuer: 'https://login.example.com/',
    audience: 'graph',
    jwks: 'https://login.example.com/keys',
    organizations: [FIRST],
    ...further,
  });
  const other = (further: Record<string, unknown> = {}) =>
    entry({ issuer: 'https://id.example.org/', ...further });
  const read = (...entries: unknown[]) => readConfig({ JWT_ISSUERS: JSON.stringify(entries) }).issuers;

  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-issuers-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('have one entry each, with the defaults of a single issuer', () => {
    const second = {
      algorithms: ['RS256'],
      organizationClaim: 'org',
      scopesClaim: 'permissions',
      scopes: ['tax:read', 'documents:any'],
    };
    expect(read(entry(), other({ ...second, organizations: [FIRST, SECOND] }))).toEqual([
      {
        ...DEFAULTS,
        issuer: 'https://login.example.com/',
        audience: 'graph',
        jwks: new URL('https://login.example.com/keys'),
        jwksSetting: 'JWT_ISSUERS[0].jwks',
        organizations: new Set([FIRST]),
      },
      {
        ...second,
        issuer: 'https://id.example.org/',
        audience: 'graph',
        jwks: new URL('https://login.example.com/keys'),
        jwksSetting: 'JWT_ISSUERS[1].jwks',
        organizations: new Set([FIRST, SECOND.toLowerCase()]),
      },
    ]);
    expect(read(entry({ organizations: '*' }))[0]?.organizations).toBe('*');
  });

  it('may be configured in a file', async () => {
    const path = join(folder, 'issuers.json');
    await writeFile(path, JSON.stringify([entry(), other()]));
    const { issuers } = readConfig({ JWT_ISSUERS: path });
    expect(issuers.map(({ issuer }) => issuer)).toEqual([
      'https://login.example.com/',
      'https://id.example.org/',
    ]);
  });

  it('get documents:any only if it is named', () => {
    expect(read(entry())[0]?.scopes).not.toContain('documents:any');
    expect(read(entry({ scopes: ['documents:any'] }))[0]?.scopes).toEqual(['documents:any']);
    expect(SCOPES).toContain('documents:any');
  });

  const mistakes: [string, unknown, string][] = [
    ['a value that is not a list', {}, 'JWT_ISSUERS must be a list of issuers'],
    ['an empty list', [], 'JWT_ISSUERS must have at least one issuer'],
    ['an entry that is not an object', [entry(), 'Sesame'], 'JWT_ISSUERS[1] must be an object'],
    [
      'an unknown field',
      [{ ...entry(), Sesame: 'Sesame' }],
      'JWT_ISSUERS[0] must have only the fields issuer, audience, jwks, algorithms, organizationClaim, scopesClaim, organizations, scopes',
    ],
    ['no organizations', [entry({ organizations: undefined })], 'JWT_ISSUERS[0].organizations must be set'],
    [
      'organizations that are not a list',
      [entry({ organizations: 'Sesame' })],
      'JWT_ISSUERS[0].organizations must be "*" or a list of organization ids',
    ],
    [
      'organizations that are an empty list',
      [entry({ organizations: [] })],
      'JWT_ISSUERS[0].organizations must be "*" or a list of organization ids',
    ],
    [
      'an organization that is not an id',
      [entry({ organizations: [FIRST, 'Sesame'] })],
      'JWT_ISSUERS[0].organizations[1] must be an organization id, a UUID',
    ],
    [
      'all organizations in a list',
      [entry({ organizations: ['*'] })],
      'JWT_ISSUERS[0].organizations[0] must be an organization id, a UUID',
    ],
    [
      'a scope that does not exist',
      [entry({ scopes: ['tax:read', 'Sesame'] })],
      'JWT_ISSUERS[0].scopes[1] must be a known scope',
    ],
    [
      'scopes that are not a list',
      [entry({ scopes: 'tax:read' })],
      'JWT_ISSUERS[0].scopes must be a list of scopes',
    ],
    ['no issuer', [entry({ issuer: undefined })], 'JWT_ISSUERS[0].issuer must be set'],
    ['no audience', [entry({ audience: undefined })], 'JWT_ISSUERS[0].audience must be set'],
    ['an empty audience', [entry({ audience: '' })], 'JWT_ISSUERS[0].audience must not be empty'],
    [
      'an audience that is not a string',
      [entry({ audience: ['Sesame'] })],
      'JWT_ISSUERS[0].audience must be a string',
    ],
    ['no jwks', [entry({ jwks: undefined })], 'JWT_ISSUERS[0].jwks must be set'],
    [
      'an issuer without https',
      [entry({ issuer: 'http://Sesame.example/' })],
      'JWT_ISSUERS[0].issuer must be an https URL; http is allowed only for this machine',
    ],
    [
      'keys without https',
      [entry({ jwks: 'http://Sesame.example/' })],
      'JWT_ISSUERS[0].jwks must be an https URL (http is allowed only for this machine) or a file',
    ],
    [
      'a symmetric algorithm',
      [entry({ algorithms: ['RS256', 'HS256'] })],
      'JWT_ISSUERS[0].algorithms[1] must be one of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA, Ed25519',
    ],
    [
      'no algorithm',
      [entry({ algorithms: [] })],
      'JWT_ISSUERS[0].algorithms must be a list of at least one algorithm',
    ],
    ['an empty claim', [entry({ scopesClaim: '' })], 'JWT_ISSUERS[0].scopesClaim must not be empty'],
    [
      'a duplicate issuer',
      [entry(), other(), entry({ audience: 'other' })],
      'JWT_ISSUERS[2].issuer must differ from JWT_ISSUERS[0]',
    ],
    [
      'several errors',
      [entry({ audience: '', jwks: 7 }), 7],
      'JWT_ISSUERS[0].audience must not be empty; JWT_ISSUERS[0].jwks must be a string; JWT_ISSUERS[1] must be an object',
    ],
  ];
  it.each(mistakes)('are rejected in one line with %s', (_name, value, line) => {
    const reading = () => readConfig({ JWT_ISSUERS: JSON.stringify(value) });
    expect(reading).toThrow(new ConfigurationError(line));
  });

  it('are rejected without valid JSON or a JSON file, and the error does not contain it', async () => {
    const path = join(folder, 'broken.json');
    await writeFile(path, '[{"audience": Sesame}]');
    const cases = [
      ['[{"audience": Sesame}]', 'JWT_ISSUERS must be JSON'],
      [' {"audience": Sesame}', 'JWT_ISSUERS must be JSON'],
      [path, 'JWT_ISSUERS must be a file that contains JSON'],
      [join(folder, 'none.json'), 'JWT_ISSUERS must be JSON or a readable file'],
      [folder, 'JWT_ISSUERS must be JSON or a readable file'],
    ];
    for (const [text, line] of cases) {
      expect(() => readConfig({ JWT_ISSUERS: text })).toThrow(new ConfigurationError(line));
    }
  });

  it('are reported together with other invalid variables', () => {
    expect(() => readConfig({ PORT: 'x', JWT_ISSUERS: '[7]' })).toThrow(
      /^PORT must be an integer from 0 to 65535; JWT_ISSUERS\[0\] must be an object$/,
    );
  });

  it('cannot be combined with the variables of one issuer', () => {
    const JWT_ISSUERS = JSON.stringify([entry()]);
    for (const [name, value] of Object.entries({
      JWT_ISSUER: 'https://login.example.com/',
      JWT_AUDIENCE: 'graph',
      JWT_JWKS: 'https://login.example.com/keys',
      JWT_ALGORITHMS: 'RS256',
      JWT_ORGANIZATION_CLAIM: 'organization',
      JWT_SCOPES_CLAIM: 'scope',
    })) {
      expect(() => readConfig({ JWT_ISSUERS, [name]: value })).toThrow(
        new ConfigurationError(
          `${name} and JWT_ISSUERS cannot both be set; set it in the entries of JWT_ISSUERS`,
        ),
      );
    }
  });
});
