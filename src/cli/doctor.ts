import type { MikroORM } from '@mikro-orm/postgresql';
import type { Command } from 'commander';
import { openKeySet } from '../auth/issuers/jwks.ts';
import type { IssuerSettings } from '../auth/issuers/trusted-issuer.ts';
import type { Log } from '../common/log.ts';
import { explain } from '../common/run-main.ts';
import { type Config, readConfig } from '../config.ts';
import { type Database, openDatabase } from '../database.ts';
import { UNLIMITED, UNTRACKED, usesNames } from '../db/connection-settings.ts';
import { inspectLink } from '../db/pooler.ts';
import { ConfigurationError } from '../errors.ts';
import { PROGRAM_VERSION } from '../orm/compatibility.ts';
import { openOrm } from '../orm/open-orm.ts';
import {
  requireBound,
  requireLetters,
  requireOwner,
  requireRowSecurity,
  requireTables,
  requireVersion,
  requireWritable,
} from '../orm/preflight-checks.ts';

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(
      'look whether everything that the server needs is right, and say what to do about what is not',
    )
    .action(async () => {
      const lines = await diagnose(readConfig());
      for (const { name, right, said } of lines) console.log(`${right ? 'ok   ' : 'wrong'} ${name}: ${said}`);
      if (lines.some(({ right }) => !right)) process.exitCode = 1;
    });
}

interface Finding {
  name: string;
  right: boolean;
  said: string;
}

/** Says what is right about something; throws what a start would, in the same words, where nothing is. */
type Look = () => Promise<string>;

async function find(name: string, look: Look): Promise<Finding> {
  try {
    return { name, right: true, said: await look() };
  } catch (error) {
    const said = explain(error);
    if (said === undefined) throw error;
    return { name, right: false, said };
  }
}

async function diagnose(config: Config): Promise<Finding[]> {
  const database = await openDatabase(config, { exclusive: false });
  try {
    return [
      ...(await onDatabase(database.url, 'DATABASE_URL', (orm) => looksOfServer(orm, database, config))),
      ...(database.adminUrl ? await onDatabase(database.adminUrl, 'DATABASE_ADMIN_URL', looksOfOwner) : []),
      ...(await lookAtIssuers(config)),
    ];
  } finally {
    await database.close();
  }
}

/** Nothing else can be looked at where the database is not there. */
async function onDatabase(
  url: string,
  variable: 'DATABASE_URL' | 'DATABASE_ADMIN_URL',
  looksAt: (orm: MikroORM) => [name: string, look: Look][],
): Promise<Finding[]> {
  let orm: MikroORM | undefined;
  const open: Look = async () => {
    orm = await openOrm(url, { max: 1 }, variable);
    return `PostgreSQL ${await requireVersion(orm, variable)} answers`;
  };
  try {
    const opened = await find(variable === 'DATABASE_URL' ? 'database' : 'owner', open);
    if (!opened.right || !orm) return [opened];
    const findings = [opened];
    for (const [name, look] of looksAt(orm)) findings.push(await find(name, look));
    return findings;
  } finally {
    await orm?.close();
  }
}

function looksOfServer(
  orm: MikroORM,
  { bundled, url }: Database,
  config: Config,
): [name: string, look: Look][] {
  return [
    ['writing', () => requireWritable(orm, 'DATABASE_URL').then(() => 'the database takes writes')],
    ['role', () => requireBound(orm).then(() => 'row level security binds it')],
    ['migrations', () => lookAtTables(orm, bundled ? 'DATA_FOLDER' : 'DATABASE_URL')],
    ['row security', () => lookAtRowSecurity(orm)],
    ['letters', () => requireLetters(orm).then(() => 'the database knows those beyond ASCII')],
    ['clock', () => lookAtClock(orm)],
    ['statement names', () => lookAtNames(url, config)],
    ['statement timeout', () => lookAtTimeout(url)],
  ];
}

function looksOfOwner(orm: MikroORM): [name: string, look: Look][] {
  return [['owner’s role', () => requireOwner(orm).then(() => 'it bypasses row level security')]];
}

async function lookAtTables(orm: MikroORM, source: string): Promise<string> {
  const { minimumVersion, unknown } = await requireTables(orm, source);
  const age = unknown.length > 0 ? 'newer than this version, which can serve them' : 'up to date';
  return `the tables are ${age}; they need version ${minimumVersion}, this is version ${PROGRAM_VERSION}`;
}

async function lookAtNames(url: string, { preparedStatements }: Config): Promise<string> {
  const link = await inspectLink(url);
  if (!usesNames(link, preparedStatements)) {
    return link.handsOnNames ? `none, because of a pooler. ${UNTRACKED}` : 'none (PREPARED_STATEMENTS=off)';
  }
  if (!link.handsOnNames) return `statements have names; ${link.pooled ? 'a' : 'no'} pooler is in between`;
  throw new ConfigurationError(`${UNTRACKED}; set PREPARED_STATEMENTS=auto unless it pools sessions`);
}

async function lookAtTimeout(url: string): Promise<string> {
  const { limited, pooled } = await inspectLink(url);
  if (limited) return 'PostgreSQL ends slow statements by the settings of the role';
  if (pooled) throw new ConfigurationError(UNLIMITED);
  return 'each connection sets it, because the role has none; no pooler is in between';
}

async function lookAtRowSecurity(orm: MikroORM): Promise<string> {
  const tables = await requireRowSecurity(orm);
  if (tables.length > 0) return `forced on ${tables.length} tables`;
  throw new ConfigurationError('DATABASE_URL: there are no tables yet; run: npm run cli -- migrate');
}

/** Seconds. Tokens have five of tolerance, in which the clock of their issuer has a part. */
const MOST_APART = 2;

async function lookAtClock(orm: MikroORM): Promise<string> {
  const asked = Date.now();
  const [row] = await orm.em.execute<{ now: number }[]>(
    `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`,
  );
  const here = (asked + Date.now()) / 2;
  const apart = Math.abs(here - (row?.now ?? 0)) / 1_000;
  const sentence = `it is ${apart.toFixed(1)} s from the database’s`;
  if (apart <= MOST_APART) return sentence;
  throw new ConfigurationError(`${sentence}; have both follow the same time (NTP)`);
}

/** The keys of each issuer, all at once: one that does not answer takes seconds. */
async function lookAtIssuers({ issuers }: Config): Promise<Finding[]> {
  const none: Look = async () => 'no issuer is trusted (JWT_ISSUER, JWT_ISSUERS)';
  if (issuers.length === 0) return [await find('tokens', none)];
  return Promise.all(issuers.map((issuer) => find('tokens', () => lookAtKeys(issuer))));
}

async function lookAtKeys({ jwks, jwksSetting }: IssuerSettings): Promise<string> {
  const warnings: string[] = [];
  const listening = { warn: (_: unknown, line: string) => warnings.push(line) } as unknown as Log;
  await openKeySet(jwks, jwksSetting, listening);
  if (warnings[0]) throw new ConfigurationError(warnings[0]);
  return `${jwksSetting}: the keys of the issuer are there`;
}
