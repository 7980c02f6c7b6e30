import type { FindCredential } from '../credentials/find-credential.ts';
import { proveSecret } from './api-secret.ts';
import type { WayIn } from './authenticate.ts';
import { hasHeader, onlyHeader } from './header.ts';

/** `X-API-Key` with `X-API-Secret`, both. */
export function keyAndSecret(find: FindCredential): WayIn {
  return {
    isMeant: (attempt) => hasHeader(attempt, 'x-api-key') || hasHeader(attempt, 'x-api-secret'),
    async authenticate(attempt) {
      const key = onlyHeader(attempt, 'x-api-key');
      const secret = onlyHeader(attempt, 'x-api-secret');
      return key && secret ? proveSecret(find, key, secret, 'key') : null;
    },
  };
}
