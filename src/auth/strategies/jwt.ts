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

/** A token as it says of itself: nothing of it is proven. */
export interface DecodedToken {
  text: string;
  header: ProtectedHeaderParameters;
  claims: JWTPayload;
}

/** Far beyond what a token needs, and far below what a header may have. */
const MAX_CHARACTERS = 8_192;

/** With these a token would bring its own key, or ask for rules that we do not know. */
const FORBIDDEN = ['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64'];

const TIMES = ['exp', 'iat', 'nbf'] as const;

/** How far two clocks may be apart, in seconds. */
const CLOCK_TOLERANCE = 5;

/**
 * Null for what is no token that we would look at: of another type than one of these, in lower case, with a header parameter that is
 * forbidden, or with impossible times. A token without `typ` is accepted.
 */
export function decodeToken(text: string, types: readonly string[]): DecodedToken | null {
  if (text.length > MAX_CHARACTERS) return null;
  try {
    const [header, claims] = [decodeProtectedHeader(text), decodeJwt(text)];
    return isHeaderAllowed(header, types) && areTimesPossible(claims) ? { text, header, claims } : null;
  } catch {
    return null;
  }
}

function isHeaderAllowed(header: ProtectedHeaderParameters, types: readonly string[]): boolean {
  const { typ } = header as { typ?: unknown };
  if (FORBIDDEN.some((name) => name in header)) return false;
  return typ === undefined || (typeof typ === 'string' && types.includes(typ.toLowerCase()));
}

/** Whole seconds, so that they can be compared and subtracted exactly, and not issued in the future. */
function areTimesPossible(claims: JWTPayload): boolean {
  const times = TIMES.filter((name) => claims[name] !== undefined);
  return times.every((name) => Number.isSafeInteger(claims[name])) && !isOfTheFuture(claims);
}

function isOfTheFuture({ iat = 0 }: JWTPayload): boolean {
  return iat > monotonicNow() / 1_000 + CLOCK_TOLERANCE;
}

type Key = CryptoKey | JWK | JWTVerifyGetKey;

/**
 * The claims of a token whose signature, times and whatever else is asked for are right, else null. That the keys could not
 * be had is nothing that is wrong with the token, and is thrown.
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
