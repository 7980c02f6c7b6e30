import { execFileSync } from 'node:child_process';
import { chmod, chown, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withExplicitTlsMode } from '../../src/db/tls-mode.ts';
import { type EmbeddedPostgres, startEmbedded } from '../../src/embedded-postgres/index.ts';
import { run } from '../support/process.ts';

describe('the TLS mode of a URL', () => {
  const at = (parameters: string) => `postgresql://app:secret@db.example.com/graph${parameters}`;

  it.each([
    ['?sslmode=require', '?sslmode=verify-full'],
    ['?sslmode=prefer', '?sslmode=verify-full'],
    ['?a=b&sslmode=verify-ca&sslrootcert=/ca.pem', '?a=b&sslmode=verify-full&sslrootcert=/ca.pem'],
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
  ])('is not changed otherwise: %s', (parameters) => {
    expect(withExplicitTlsMode(at(parameters))).toBe(at(parameters));
  });
});

/** A PostgreSQL whose certificate is for `localhost`, signed by itself. */
let folder: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-tls-'));
  const dataFolder = join(folder, 'data');
  await (await startEmbedded({ dataFolder })).stop();
  const { uid, gid } = await stat(join(dataFolder, 'postgres'));
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', path('key.pem'), '-out', path('ca.pem')],
    ],
    { stdio: 'ignore' },
  );
  for (const file of ['key.pem', 'ca.pem']) await chown(path(file), uid, gid);
  await chmod(path('key.pem'), 0o600);
  await chmod(folder, 0o755);
  const settings = { fsync: 'off', ssl: 'on', ssl_key_file: path('key.pem'), ssl_cert_file: path('ca.pem') };
  postgres = await startEmbedded({ dataFolder, settings });
  const { code, stderr } = await runWith(`?sslmode=require&sslrootcert=${path('ca.pem')}`, [
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

function runWith(parameters: string, [file = '', ...args]: string[]) {
  const at = (url: string) => url.replace('127.0.0.1', 'localhost') + parameters;
  const [DATABASE_URL, DATABASE_ADMIN_URL] = [at(postgres.url('app')), at(postgres.url('owner'))];
  return run(file, args, { DATABASE_URL, DATABASE_ADMIN_URL, PORT: '0' });
}

const LIST = ['dist/cli.js', 'organization', 'list'];

describe('a database with TLS', () => {
  const modes = ['prefer', 'require', 'verify-ca', 'verify-full'];

  it.each(modes)('is used without a warning if its certificate is trusted: %s', async (mode) => {
    const { code, stderr } = await runWith(`?sslmode=${mode}&sslrootcert=${path('ca.pem')}`, LIST);
    expect([code, stderr]).toEqual([0, '']);
  });

  it.each(modes)('is rejected in one line if its certificate is not trusted: %s', async (mode) => {
    for (const command of [['dist/main.js'], LIST]) {
      const { code, stderr } = await runWith(`?sslmode=${mode}`, command);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^DATABASE_(ADMIN_)?URL: the database cannot be reached \(TLS\)\n$/);
    }
  });

  it.each(['sslmode=no-verify', 'sslmode=require&uselibpqcompat=true'])(
    'is used without verification if the URL says so: %s',
    async (parameters) => {
      const { code, stderr } = await runWith(`?${parameters}`, LIST);
      expect([code, stderr]).toEqual([0, '']);
    },
  );

  it('is rejected in one line if the file of the authority does not exist', async () => {
    for (const command of [['dist/main.js'], LIST]) {
      const { code, stderr } = await runWith('?sslmode=require&sslrootcert=/nowhere.pem', command);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^DATABASE_(ADMIN_)?URL: [^\n]+\n$/);
    }
  });
});
