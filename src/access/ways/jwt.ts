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
import { steadyNow } from '../steady-now.ts';

/** A token as it says of itself: nothing of it is proven. */
export interface DecodedToken {
  text: string;
  header: ProtectedHeaderParameters;
  claims: JWTPayload;
}

/** Far beyond what a token needs, and far below what a header may have. */
const MOST_CHARACTERS = 8_192;

/** With these a token would bring its own key, or ask for rules that we do not know. */
const FORBIDDEN = ['jku', 'x5u', 'jwk', 'x5c', 'crit'];

/** How far two clocks may be apart, in seconds. */
export const CLOCK_TOLERANCE = 5;

/** Null for what is no token that we would look at. */
export function decodeToken(text: string): DecodedToken | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    const [header, claims] = [decodeProtectedHeader(text), decodeJwt(text)];
    return FORBIDDEN.some((name) => name in header) ? null : { text, header, claims };
  } catch {
    return null;
  }
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
      currentDate: new Date(steadyNow()),
      ...options,
    });
    return verified.payload;
  } catch (error) {
    if (error instanceof CallerError) throw error;
    return null;
  }
}
