import { InvalidArgumentError } from 'commander';
import { SIGNED_HEADERS, type SignedHeaders } from '../auth/credentials/signed-headers.ts';

const NAMES = 'It must be one of Idempotency-Key, If-Match, If-None-Match, as: If-Match: "3".';

/** A reader of an option that is given once for each header. */
export function signedHeader(text: string, others: SignedHeaders = {}): SignedHeaders {
  const [, given = '', value = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const name = SIGNED_HEADERS.find((each) => each === given.trim().toLowerCase());
  if (name === undefined) throw new InvalidArgumentError(NAMES);
  if (others[name] !== undefined) throw new InvalidArgumentError('It must be given once for each name.');
  // Others are sent as different bytes by different programs.
  if (!/^[\x20-\x7e]*$/.test(value.trim()))
    throw new InvalidArgumentError('Its value must be printable ASCII.');
  return { ...others, [name]: value.trim() };
}
