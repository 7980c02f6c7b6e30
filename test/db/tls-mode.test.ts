import { readFileSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { toConnectionError } from '../../src/db/connection-errors.ts';
import { withExplicitTlsMode } from '../../src/db/tls-mode.ts';
import { type EmbeddedPostgres, startEmbedded } from '../../src/embedded-postgres/index.ts';
import { ConfigurationError, DatabaseUnavailableError } from '../../src/errors.ts';
import { createCertificate, type Validity } from '../support/certificate.ts';
import { run } from '../support/process.ts';

describe('the TLS mode of a URL', () => {
  const at = (parameters: string) => `postgresql://app:secret@db.example.com/graph${parameters}`;

  it.each([
    ['?sslmode=require', '?sslmode=verify-full'],
    ['?sslmode=prefer', '?sslmode=verify-full'],
    ['?a=b&sslmode=verify-ca&sslrootcert=/ca.pem', '?a=b&sslmode=verify-full&sslrootcert=/ca.pem'],
    ['?sslmode=%72equire', '?sslmode=verify-full'],
    ['?ssl%6Dode=require', '?sslmode=verify-full'],
    ['?sslmode=disable&sslmode=require#end', '?sslmode=disable&sslmode=verify-full#end'],
    ['?sslmode=require\n', '?sslmode=verify-full'],
    [
      '?uselibpqcompat=true&uselibpqcompat=no&sslmode=require',
      '?uselibpqcompat=true&uselibpqcompat=no&sslmode=verify-full',
    ],
    [
      '?application_name=a+b%20c&sslmode=prefer&options=-c%20x=+1',
      '?application_name=a+b%20c&sslmode=verify-full&options=-c%20x=+1',
    ],
  ])('names what the driver does: %s', (parameters, explicit) => {
    expect(withExplicitTlsMode(at(parameters))).toBe(at(explicit));
  });

  it.each([
    '',
    '?sslmode=disable',
    '?sslmode=no-verify',
    '?sslmode=verify-full',
    '?application_name=sslmode=require',
    '?sslmode=require&uselibpqcompat=true',
    '?uselibpqcompat=true&sslmode=prefer',
    '?uselibpqcompat=%74rue&sslmode=require',
    '?use%6Cibpqcompat=true&sslmode=require',
    '?application_name=a+b%20c#?sslmode=require',
  ])('is not changed otherwise: %s', (parameters) => {
    expect(withExplicitTlsMode(at(parameters))).toBe(at(parameters));
  });

  it('is changed without any other part of the URL', () => {
    const [before, after] = ['postgresql://App%20A:s+e%20c%2Fr@DB.example.com/Graph%20One?x=', '&sslmode='];
    for (const value of ['a+b', 'a%20b', "it's", '%e4', '']) {
      const url = `${before}${value}${after}`;
      expect(withExplicitTlsMode(`${url}require`)).toBe(`${url}verify-full`);
    }
  });

  const MODES = 'disable, no-verify, prefer, require, verify-ca, verify-full';

  it.each(['foo', '', 'Require', 'allow', 'verify-full,require', 'disable&sslmode=foo'])(
    'is rejected by the configuration if it is unknown: %s',
    (mode) => {
      for (const variable of ['DATABASE_URL', 'DATABASE_ADMIN_URL']) {
        const line = `${variable} must have one of these values of sslmode: ${MODES}`;
        expect(() => readConfig({ [variable]: at(`?sslmode=${mode}`) })).toThrow(
          new ConfigurationError(line),
        );
      }
    },
  );

  it('is rejected by the configuration if libpq does not know it', () => {
    const DATABASE_URL = at('?uselibpqcompat=true&sslmode=no-verify');
    const line = `DATABASE_URL must have one of these values of sslmode: ${MODES.replace('no-verify, ', '')}`;
    expect(() => readConfig({ DATABASE_URL })).toThrow(new ConfigurationError(line));
  });

  it('is accepted by the configuration if the driver knows it', () => {
    for (const mode of [...MODES.split(', '), '%72equire'])
      expect(readConfig({ DATABASE_URL: at(`?sslmode=${mode}`) }).databaseUrl).toMatch(/sslmode/);
  });
});

/** A PostgreSQL whose certificate is for `localhost`, signed by itself. Other certificates are beside it. */
let folder: string;
let dataFolder: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-tls-'));
  dataFolder = join(folder, 'data');
  await (await startEmbedded({ dataFolder })).stop();
  await chmod(folder, 0o755);
  await create('trusted', 'localhost');
  await create('other', 'db.example.com');
  await create('expired', 'localhost', { from: '20200101000000Z', to: '20200102000000Z' });
  await create('early', 'localhost', { from: '20900101000000Z', to: '20900102000000Z' });
  await startWith('trusted');
  const { code, stderr } = await runWith(`?sslmode=require&sslrootcert=${path('trusted/certificate.pem')}`, [
    'dist/cli.js',
    'migrate',
  ]);
  expect([code, stderr]).toEqual([0, '']);
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

const path = (file: string) => join(folder, file);

/** Creates a certificate that PostgreSQL can read. */
async function create(name: string, host: string, validity?: Validity) {
  createCertificate(path(name), host, validity);
  const { uid, gid } = await stat(join(dataFolder, 'postgres'));
  await chmod(path(name), 0o755);
  await chmod(path(`${name}/certificate.pem`), 0o644);
  await chown(path(`${name}/key.pem`), uid, gid);
}

/** Starts PostgreSQL with a certificate, or without TLS. */
async function startWith(name: string | undefined) {
  const [ssl_key_file, ssl_cert_file] = [path(`${name}/key.pem`), path(`${name}/certificate.pem`)];
  const tls = name === undefined ? { ssl: 'off' } : { ssl: 'on', ssl_key_file, ssl_cert_file };
  postgres = await startEmbedded({ dataFolder, settings: { fsync: 'off', ...tls } });
}

async function restartWith(name: string | undefined) {
  await postgres.stop();
  await startWith(name);
}

function runWith(parameters: string, [file = '', ...args]: string[]) {
  const at = (url: string) => url.replace('127.0.0.1', 'localhost') + parameters;
  const [DATABASE_URL, DATABASE_ADMIN_URL] = [at(postgres.url('app')), at(postgres.url('owner'))];
  return run(file, args, { DATABASE_URL, DATABASE_ADMIN_URL, PORT: '0' });
}

const LIST = ['dist/cli.js', 'organization', 'list'];

/** Expects that a command reports the line. */
async function expectLineOfCommand(parameters: string, line: string) {
  const { code, stdout, stderr } = await runWith(parameters, LIST);
  expect([code, stdout, stderr]).toEqual([1, '', `DATABASE_ADMIN_URL: ${line}\n`]);
}

/** Expects that a command, the start and `doctor` report the same line. */
async function expectLine(parameters: string, line: string) {
  await expectLineOfCommand(parameters, line);
  const started = await runWith(parameters, ['dist/main.js']);
  expect(started).toEqual({ code: 1, stdout: '', stderr: `DATABASE_URL: ${line}\n` });
  const { code, stdout, stderr } = await runWith(parameters, ['dist/cli.js', 'doctor']);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout.split('\n').filter((each) => each.startsWith('wrong'))).toEqual([
    `wrong database: DATABASE_URL: ${line}`,
    `wrong owner: DATABASE_ADMIN_URL: ${line}`,
  ]);
}

describe('a database with TLS', () => {
  const modes = ['prefer', 'require', 'verify-ca', 'verify-full'];

  it.each(modes)('is used without a warning if its certificate is trusted: %s', async (mode) => {
    for (const written of [mode, mode.replace('r', '%72')]) {
      const { code, stderr } = await runWith(
        `?sslmode=${written}&sslrootcert=${path('trusted/certificate.pem')}`,
        LIST,
      );
      expect([code, stderr]).toEqual([0, '']);
    }
  });

  it.each(modes)('is rejected in one line if its certificate is not trusted: %s', (mode) =>
    (mode === 'require' ? expectLine : expectLineOfCommand)(
      `?sslmode=${mode}`,
      'the certificate of the server is not trusted; set sslrootcert to the file of its certificate authority',
    ),
  );

  it.each(['sslmode=no-verify', 'sslmode=require&uselibpqcompat=true'])(
    'is used without verification if the URL says so: %s',
    async (parameters) => {
      const { code, stderr } = await runWith(`?${parameters}`, LIST);
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  it.each(['sslrootcert', 'sslcert', 'sslkey'])('is rejected if a file cannot be read: %s', async (name) => {
    const missing = `the file of ${name} cannot be read (ENOENT)`;
    await expectLine(`?sslmode=require&${name}=/nowhere.pem`, missing);
    await expectLineOfCommand(`?uselibpqcompat=true&sslmode=require&${name}=/nowhere.pem`, missing);
    await expectLineOfCommand(`?${name}=${folder}`, `the file of ${name} cannot be read (EISDIR)`);
  });

  it('is rejected if the mode requires an authority', () =>
    expectLine(
      '?uselibpqcompat=true&sslmode=verify-ca',
      'sslmode=verify-ca requires sslrootcert with uselibpqcompat=true',
    ));

  it('is rejected if the key of the client is no key', () => {
    const cert = readFileSync(path('trusted/certificate.pem'));
    const line = 'DATABASE_URL: the files of sslcert and sslkey are not a certificate and its key';
    // In process: after this error the driver keeps its socket open until PostgreSQL closes it.
    expect(() => {
      try {
        createSecureContext({ cert, key: cert });
      } catch (error) {
        throw toConnectionError('DATABASE_URL', postgres.url('app'), error);
      }
    }).toThrow(new DatabaseUnavailableError(line));
  });

  it('is rejected if its certificate is for another host', async () => {
    await restartWith('other');
    await expectLine(
      `?sslmode=require&sslrootcert=${path('other/certificate.pem')}`,
      'the certificate of the server is for another host name; use a host name of the certificate in the URL',
    );
  });

  it('is rejected if its certificate has expired', async () => {
    await restartWith('expired');
    await expectLine(
      `?sslmode=require&sslrootcert=${path('expired/certificate.pem')}`,
      'the certificate of the server has expired; renew it',
    );
  });

  it('is rejected if its certificate is not valid yet', async () => {
    await restartWith('early');
    await expectLine(
      `?sslmode=require&sslrootcert=${path('early/certificate.pem')}`,
      'the certificate of the server is not valid yet; check the clocks',
    );
  });
});

describe('a database without TLS', () => {
  it('is rejected if the URL requires TLS', async () => {
    await restartWith(undefined);
    for (const mode of ['require', 'no-verify']) {
      await expectLine(
        `?sslmode=${mode}`,
        'the server offers no TLS; enable TLS on the server, or use sslmode=disable',
      );
    }
  });
});
