import { readFile } from 'node:fs/promises';
import { createRemoteJWKSet, customFetch, type JSONWebKeySet, type JWTVerifyGetKey, jwksCache } from 'jose';
import { type Log, logged } from '../../common/log.ts';
import { CallerError, ConfigurationError } from '../../errors.ts';
import { weakKeyReason } from './weak-key.ts';

/** How long a key set is believed, and how long an unknown key id does not make us read it again. In milliseconds. */
const CACHE_MS = 600_000;
const COOLDOWN_MS = 30_000;
/** How long to wait for an answer, and not to ask again after there was none. */
const TIMEOUT_MS = 5_000;
const RETRY_MS = 1_000;

/**
 * The keys of an issuer, from a file or a URL, read again when they are old or a token names one that is not there. A set with
 * a weak key stops the start; one that cannot be reached does not, because an identity provider that is down must not
 * keep us from starting. Messages name the setting that has the URL.
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

/** Null where the URL gives no answer. */
async function firstSet(url: URL, setting: string, log: Log): Promise<JSONWebKeySet | null> {
  const text = await readText(url, AbortSignal.timeout(TIMEOUT_MS)).catch((error: unknown) => {
    if (url.protocol === 'file:') throw new ConfigurationError(`${setting}: the file cannot be read`);
    log.warn(
      { error: logged(error) },
      `${setting} cannot be reached; its tokens cannot be checked until it can`,
    );
    return null;
  });
  const set = text === null ? null : parseKeySet(text, setting);
  const [weakness] = set?.keys.flatMap((key) => weakKeyReason(key) ?? []) ?? [];
  if (weakness) throw new ConfigurationError(`${setting}: the set has ${weakness}`);
  if (set?.keys.length === 0) throw new ConfigurationError(`${setting}: the set has no key`);
  return set;
}

/** Those that came later than the start: what they sign is refused, and the others go on. */
function withoutWeakKeys({ keys }: JSONWebKeySet): JSONWebKeySet {
  return { keys: keys.filter((key) => weakKeyReason(key) === null) };
}

/** Tells SERVICE_UNAVAILABLE where there are no keys, and lets those who come right after a failure not ask again. */
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
  new CallerError('SERVICE_UNAVAILABLE', 'The keys of the issuer cannot be reached; try again.');

async function readKeySet(url: URL, setting: string, signal: AbortSignal): Promise<JSONWebKeySet> {
  return parseKeySet(await readText(url, signal), setting);
}

async function readText(url: URL, signal: AbortSignal): Promise<string> {
  if (url.protocol === 'file:') return readFile(url, 'utf8');
  const response = await fetch(url, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  return response.text();
}

function parseKeySet(text: string, setting: string): JSONWebKeySet {
  try {
    const { keys } = JSON.parse(text);
    if (keys.every((key: unknown) => typeof key === 'object' && key !== null)) return { keys };
  } catch {
    // Said below.
  }
  throw new ConfigurationError(`${setting}: that is not a JSON Web Key Set`);
}
