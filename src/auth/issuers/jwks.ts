import { readFile } from 'node:fs/promises';
import { createRemoteJWKSet, customFetch, type JSONWebKeySet, type JWTVerifyGetKey, jwksCache } from 'jose';
import { type Log, logged } from '../../common/log.ts';
import { CallerError, ConfigurationError } from '../../errors.ts';
import { traceOutboundCall } from '../../tracing/outbound-call.ts';
import { weakKeyReason } from './weak-key.ts';

/**
 * How long a key set is cached, and how long an unknown key id does not trigger another fetch, in
 * milliseconds.
 */
const CACHE_MS = 600_000;
const COOLDOWN_MS = 30_000;
/** Timeout of a fetch, and the minimum time between a failed fetch and the next one, in milliseconds. */
const TIMEOUT_MS = 5_000;
const RETRY_MS = 1_000;

/**
 * The keys of an issuer, from a file or a URL. They are read again when they expire or a token names an
 * unknown key. A weak key in the first set stops the start. An unreachable URL does not, because the server
 * must start while the identity provider is down. Messages name the setting that holds the URL.
 */
export async function createJwks(url: URL, setting: string, log: Log): Promise<JWTVerifyGetKey> {
  const first = await firstSet(url, setting, log);
  return createRemoteJWKSet(url, {
    cacheMaxAge: CACHE_MS,
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: withRetryCooldown(async (signal) =>
      withoutWeakKeys(await readKeySet(url, setting, signal)),
    ),
    [jwksCache]: first ? { jwks: first, uat: Date.now() } : {},
  });
}

/** Returns null if the URL cannot be reached. */
async function firstSet(url: URL, setting: string, log: Log): Promise<JSONWebKeySet | null> {
  const text = await readText(url, AbortSignal.timeout(TIMEOUT_MS)).catch((error: unknown) => {
    if (url.protocol === 'file:')
      throw new ConfigurationError(`${setting}: the file cannot be read; check its path and permissions`);
    log.warn(
      { error: logged(error) },
      `${setting} cannot be reached; its tokens are rejected with SERVICE_UNAVAILABLE until it can`,
    );
    return null;
  });
  const set = text === null ? null : parseKeySet(text, setting);
  const [weakness] = set?.keys.flatMap((key) => weakKeyReason(key) ?? []) ?? [];
  if (weakness)
    throw new ConfigurationError(`${setting}: the key set contains ${weakness}; remove or replace it`);
  if (set?.keys.length === 0) throw new ConfigurationError(`${setting}: the key set is empty; add a key`);
  return set;
}

/**
 * Removes weak keys that appear after the start. Tokens signed with them are rejected; other keys keep
 * working.
 */
function withoutWeakKeys({ keys }: JSONWebKeySet): JSONWebKeySet {
  return { keys: keys.filter((key) => weakKeyReason(key) === null) };
}

/** Throws SERVICE_UNAVAILABLE if there are no keys. Right after a failure it does not fetch again. */
function withRetryCooldown(read: (signal: AbortSignal) => Promise<JSONWebKeySet>) {
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (_url: string, { signal }: { signal: AbortSignal }): Promise<Response> => {
    if (Date.now() - failedAt < RETRY_MS) throw keySetUnreachable();
    try {
      return Response.json(await read(signal));
    } catch {
      failedAt = Date.now();
      throw keySetUnreachable();
    }
  };
}

const keySetUnreachable = () =>
  new CallerError('SERVICE_UNAVAILABLE', 'The keys of the issuer cannot be fetched; retry later.');

async function readKeySet(url: URL, setting: string, signal: AbortSignal): Promise<JSONWebKeySet> {
  return parseKeySet(await readText(url, signal), setting);
}

async function readText(url: URL, signal: AbortSignal): Promise<string> {
  if (url.protocol === 'file:') return readFile(url, 'utf8');
  return traceOutboundCall({ method: 'GET', host: url.hostname }, async (headers) => {
    const accept = 'application/json';
    const response = await fetch(url, { signal, redirect: 'error', headers: { ...headers, accept } });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    return response.text();
  });
}

function parseKeySet(text: string, setting: string): JSONWebKeySet {
  try {
    const { keys } = JSON.parse(text);
    if (keys.every((key: unknown) => typeof key === 'object' && key !== null)) return { keys };
  } catch {
    // The error is thrown below.
  }
  throw new ConfigurationError(`${setting}: this is not a JSON Web Key Set; set the URL or path of one`);
}
