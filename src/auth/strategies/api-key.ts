import type { FindCredential } from '../credentials/find-credential.ts';
import { verifyApiSecret } from './api-secret.ts';
import type { AuthStrategy } from './authenticate.ts';
import { hasHeader, onlyHeader } from './header.ts';

/** Requires both `X-API-Key` and `X-API-Secret`. */
export function apiKeyStrategy(find: FindCredential): AuthStrategy {
  return {
    appliesTo: (request) => hasHeader(request, 'x-api-key') || hasHeader(request, 'x-api-secret'),
    async authenticate(request) {
      const key = onlyHeader(request, 'x-api-key');
      const secret = onlyHeader(request, 'x-api-secret');
      return key && secret ? verifyApiSecret(find, key, secret, 'key') : null;
    },
  };
}
