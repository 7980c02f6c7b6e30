import type { FindCredential } from '../credentials/find-credential.ts';
import { proveSecret } from './api-secret.ts';
import type { Attempt, WayIn } from './authenticate.ts';
import { onlyHeader } from './header.ts';

/** `Authorization: <apiKey>.<apiSecret>`, without a scheme: the credentials of `X-API-Key` in one header. */
export function rawKey(find: FindCredential): WayIn {
  return {
    isMeant: isWithoutScheme,
    async authenticate(attempt) {
      const [key, secret, ...more] = (onlyHeader(attempt, 'authorization') ?? '').split('.');
      return key && secret && more.length === 0 ? proveSecret(find, key, secret, 'rawKey') : null;
    },
  };
}

/** A scheme ends with a blank. */
function isWithoutScheme({ headers }: Attempt): boolean {
  return (headers.authorization ?? []).some((value) => !/\s/.test(value));
}
