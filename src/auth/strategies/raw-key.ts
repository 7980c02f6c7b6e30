import type { FindCredential } from '../credentials/find-credential.ts';
import { verifyApiSecret } from './api-secret.ts';
import type { AuthRequest, AuthStrategy } from './authenticate.ts';
import { onlyHeader } from './header.ts';

/** `Authorization: <apiKey>.<apiSecret>`, without a scheme: the credentials of `X-API-Key` in one header. */
export function rawKeyStrategy(find: FindCredential): AuthStrategy {
  return {
    appliesTo: isWithoutScheme,
    async authenticate(request) {
      const [key, secret, ...more] = (onlyHeader(request, 'authorization') ?? '').split('.');
      return key && secret && more.length === 0 ? verifyApiSecret(find, key, secret, 'rawKey') : null;
    },
  };
}

/** A scheme is followed by a space. */
function isWithoutScheme({ headers }: AuthRequest): boolean {
  return (headers.authorization ?? []).some((value) => !/\s/.test(value));
}
