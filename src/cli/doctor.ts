import type { MikroORM } from '@mikro-orm/postgresql';
import type { Command } from 'commander';
import { createJwks } from '../auth/issuers/jwks.ts';
import type { IssuerSettings } from '../auth/issuers/trusted-issuer.ts';
import type { Log } from '../common/log.ts';
import { describeStartupError } from '../common/run-main.ts';
import { type Config, readConfig } from '../config.ts';
import { type Database, openDatabase } from '../database.ts';
import { NO_STATEMENT_TIMEOUT, UNTRACKED, usesNames } from '../db/connection-settings.ts';
import { poolOf } from '../db/pool.ts';
import { inspectLink } from '../db/pooler.ts';
import { serverAddress } from '../db/server-address.ts';
import { ConfigurationError } from '../errors.ts';
import { PROGRAM_VERSION } from '../orm/compatibility.ts';
import { openOrm } from '../orm/open-orm.ts';
import {
  checkCtype,
  checkMigrated,
  checkOwner,
  checkPostgresVersion,
  checkRoleIsBoundByRls,
  checkRowLevelSecurity,
  checkWritable,
} from '../orm/preflight-checks.ts';
import { checkReplica, type Identity, identityOf } from '../orm/replica-checks.ts';
import { VERSION } from './version.ts';

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check the configuration and the database, and suggest fixes')
    .action(async () => {
      const results = await diagnose(readConfig());
      for (const { name, ok, message } of results)
        console.log(`${ok ? 'ok   ' : 'wrong'} ${name}: ${message}`);
      if (results.some(({ ok }) => !ok)) process.exitCode = 1;
    });
}

interface CheckResult {
  name: string;
  ok: boolean;
  message: string;
}

/** Returns a sentence about a passing check. Throws the error that a start would throw if it fails. */
type Check = () => Promise<string>;

async function runCheck(name: string, check: Check): Promise<CheckResult> {
  try {
    return { name, ok: true, message: await check() };
  } catch (error) {
    const message = describeStartupError(error);
    if (message === undefined) throw error;
    return { name, ok: false, message };
  }
}

async function diagnose(config: Config): Promise<CheckResult[]> {
  const database = await openDatabase(config, { exclusive: false });
  try {
    const { url, adminUrl, bundled } = database;
    const server = { url, bundled, variable: 'DATABASE_URL' } as const;
    const owner = { url: adminUrl ?? '', bundled, variable: 'DATABASE_ADMIN_URL' } as const;
    return [
      await runCheck('program', describeProgram),
      ...(await checkDatabase(server, (orm) => checksForServer(orm, database, config))),
      ...(adminUrl ? await checkDatabase(owner, checksForOwner) : []),
      ...(await checkReplicas(url, config)),
      ...(await checkIssuers(config, bundled)),
    ];
  } finally {
    await database.close();
  }
}

async function describeProgram(): Promise<string> {
  const { platform, arch, versions } = process;
  return `customer-graph ${VERSION}, Node ${versions.node}, ${platform} ${arch}`;
}

interface Connection {
  url: string;
  variable: 'DATABASE_URL' | 'DATABASE_ADMIN_URL';
  bundled: boolean;
}

/** Runs further checks only if the database can be opened. */
async function checkDatabase(
  { url, variable, bundled }: Connection,
  checks: (orm: MikroORM) => [name: string, check: Check][],
): Promise<CheckResult[]> {
  let orm: MikroORM | undefined;
  const open: Check = async () => {
    orm = await openOrm(url, { max: 1 }, variable);
    const version = await checkPostgresVersion(orm, variable);
    return bundled
      ? `the bundled PostgreSQL ${version} answers`
      : `PostgreSQL ${version} at ${serverAddress(url)} answers`;
  };
  try {
    const opened = await runCheck(variable === 'DATABASE_URL' ? 'database' : 'owner', open);
    if (!opened.ok || !orm) return [opened];
    const results = [opened];
    for (const [name, check] of checks(orm)) results.push(await runCheck(name, check));
    return results;
  } finally {
    await orm?.close();
  }
}

function checksForServer(
  orm: MikroORM,
  { bundled, url }: Database,
  config: Config,
): [name: string, check: Check][] {
  return [
    ['writing', () => checkWritable(orm, 'DATABASE_URL').then(() => 'the database accepts writes')],
    ['role', () => checkRoleIsBoundByRls(orm).then(() => 'row level security applies to it')],
    ['migrations', () => checkTables(orm, bundled ? 'DATA_FOLDER' : 'DATABASE_URL')],
    ['row security', () => describeRowLevelSecurity(orm)],
    ['letters', () => checkCtype(orm).then(() => 'the database recognizes letters beyond ASCII')],
    ['clock', () => checkClock(orm)],
    ['statement names', () => checkPreparedStatements(url, config)],
    ['statement timeout', () => checkStatementTimeout(url)],
  ];
}

function checksForOwner(orm: MikroORM): [name: string, check: Check][] {
  return [['owner’s role', () => checkOwner(orm).then(() => 'it bypasses row level security, as it must')]];
}

async function checkTables(orm: MikroORM, source: string): Promise<string> {
  const { minimumVersion, unknown } = await checkMigrated(orm, source);
  const age = unknown.length > 0 ? 'newer than this version, which is compatible with them' : 'up to date';
  return `the tables are ${age}; they require version ${minimumVersion} or newer, this is version ${PROGRAM_VERSION}`;
}

async function checkPreparedStatements(url: string, { preparedStatements }: Config): Promise<string> {
  const link = await inspectLink(url);
  if (!usesNames(link, preparedStatements)) {
    return link.forwardsNames
      ? `not used because of a pooler. DATABASE_URL: ${UNTRACKED}`
      : 'not used (PREPARED_STATEMENTS=off)';
  }
  if (!link.forwardsNames) return `used; ${link.pooled ? 'a' : 'no'} pooler is in between`;
  throw new ConfigurationError(
    `DATABASE_URL: ${UNTRACKED}; set PREPARED_STATEMENTS=auto unless it is in session mode`,
  );
}

async function checkStatementTimeout(url: string): Promise<string> {
  const { statementTimeout, pooled } = await inspectLink(url);
  if (statementTimeout) return 'PostgreSQL cancels slow statements by the settings of the role';
  if (pooled) throw new ConfigurationError(`DATABASE_URL: ${NO_STATEMENT_TIMEOUT}`);
  return 'each connection sets it, because the role does not; no pooler is in between';
}

async function describeRowLevelSecurity(orm: MikroORM): Promise<string> {
  const tables = await checkRowLevelSecurity(orm);
  if (tables.length > 0) return `forced on ${tables.length} tables`;
  throw new ConfigurationError('DATABASE_URL: there are no tables yet; run: npm run cli -- migrate');
}

async function checkReplicas(url: string, { replicaUrls }: Config): Promise<CheckResult[]> {
  if (replicaUrls.length === 0) return [];
  const orm = await openOrm(url, { max: 1 });
  try {
    const identity = await identityOf(await poolOf(orm));
    return await Promise.all(
      replicaUrls.map((replicaUrl) => runCheck('replica', () => describeReplica(replicaUrl, identity))),
    );
  } finally {
    await orm.close();
  }
}

async function describeReplica(replicaUrl: string, identity: Identity): Promise<string> {
  await checkReplica(replicaUrl, identity);
  return `${serverAddress(replicaUrl)} is a standby of the same cluster, and has the tables`;
}

/**
 * Maximum clock difference in seconds. Tokens have a tolerance of five, which must also cover the clock of
 * their issuer.
 */
const MAX_CLOCK_DIFFERENCE_SECONDS = 2;

async function checkClock(orm: MikroORM): Promise<string> {
  const sentAt = Date.now();
  const [row] = await orm.em.execute<{ now: number }[]>(
    `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`,
  );
  // The database reads its clock about halfway between sending and receiving.
  const localTime = (sentAt + Date.now()) / 2;
  const difference = Math.abs(localTime - (row?.now ?? 0)) / 1_000;
  const sentence = `it differs from the database’s by ${difference.toFixed(1)} s`;
  if (difference <= MAX_CLOCK_DIFFERENCE_SECONDS) return sentence;
  throw new ConfigurationError(`${sentence}; synchronize both clocks (NTP)`);
}

/** Checks the keys of all issuers concurrently: an unreachable issuer takes seconds. */
async function checkIssuers({ issuers }: Config, bundled: boolean): Promise<CheckResult[]> {
  const checks: Check[] = issuers.map((issuer) => () => checkKeys(issuer));
  if (bundled) checks.unshift(async () => 'the demo’s own issuer is trusted; each start creates its key');
  else if (checks.length === 0) checks.push(async () => 'no issuer is trusted (JWT_ISSUER, JWT_ISSUERS)');
  return Promise.all(checks.map((check) => runCheck('tokens', check)));
}

async function checkKeys({ jwks, jwksSetting }: IssuerSettings): Promise<string> {
  const warnings: string[] = [];
  const collectingLog = { warn: (_: unknown, line: string) => warnings.push(line) } as unknown as Log;
  await createJwks(jwks, jwksSetting, collectingLog);
  if (warnings[0]) throw new ConfigurationError(warnings[0]);
  return `${jwksSetting}: the keys of the issuer are available`;
}
