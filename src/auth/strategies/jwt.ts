import {
  type CryptoKey,
  decodeJwt,
  decodeProtectedHeader,
  type JWK,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  jwtVerify,
  type ProtectedHeaderParameters,
} from 'jose';
import { CallerError } from '../../errors.ts';
import { monotonicNow } from '../monotonic-clock.ts';

/** A decoded token. Nothing in it is verified. */
export interface DecodedToken {
  text: string;
  header: ProtectedHeaderParameters;
  claims: JWTPayload;
}

/** More than any token needs, and less than the size limit of headers. */
const MAX_CHARACTERS = 8_192;

/**
 * With these header parameters a token would bring its own key, or require extensions that are not
 * implemented.
 */
const FORBIDDEN = ['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64'];

const TIMES = ['exp', 'iat', 'nbf'] as const;

/** Allowed difference between two clocks, in seconds. */
const CLOCK_TOLERANCE = 5;

/**
 * Decodes a token. Returns null if it is malformed, has a type that is not listed (in lower case), a
 * forbidden header parameter or impossible times. A token without `typ` is accepted.
 */
export function decodeToken(text: string, types: readonly string[]): DecodedToken | null {
  if (text.length > MAX_CHARACTERS) return null;
  try {
    const [header, claims] = [decodeProtectedHeader(text), decodeJwt(text)];
    return isHeaderAllowed(header, types) && areTimesValid(claims) ? { text, header, claims } : null;
  } catch {
    return null;
  }
}

function isHeaderAllowed(header: ProtectedHeaderParameters, types: readonly string[]): boolean {
  const { typ } = header as { typ?: unknown };
  if (FORBIDDEN.some((name) => name in header)) return false;
  return typ === undefined || (typeof typ === 'string' && types.includes(typ.toLowerCase()));
}

/**
 * Times must be integer seconds, so that comparison and subtraction are exact, and `iat` must not be in the
 * future.
 */
function areTimesValid(claims: JWTPayload): boolean {
  const times = TIMES.filter((name) => claims[name] !== undefined);
  return times.every((name) => Number.isSafeInteger(claims[name])) && !isIssuedInFuture(claims);
}

function isIssuedInFuture({ iat = 0 }: JWTPayload): boolean {
  return iat > monotonicNow() / 1_000 + CLOCK_TOLERANCE;
}

type Key = CryptoKey | JWK | JWTVerifyGetKey;

/**
 * Returns the claims of a token if its signature, times and the other options are valid, else null. If the
 * keys cannot be fetched, the error is thrown, because the token may be valid.
 */
export async function verifiedClaims(
  { text }: DecodedToken,
  key: Key,
  options: JWTVerifyOptions & { algorithms: string[]; requiredClaims: string[] },
): Promise<JWTPayload | null> {
  try {
    const verified = await jwtVerify(text, key as JWTVerifyGetKey, {
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(monotonicNow()),
      ...options,
    });
    return verified.payload;
  } catch (error) {
    if (error instanceof CallerError) throw error;
    return null;
  }
}
