import { InvalidArgumentError } from 'commander';
import { SIGNED_HEADERS, type SignedHeaders } from '../auth/credentials/signed-headers.ts';

const NAMES = 'It must be Idempotency-Key, If-Match or If-None-Match, written like If-Match: "3".';

/** Parses an option that is given once per header. */
export function signedHeader(text: string, others: SignedHeaders = {}): SignedHeaders {
  const [, given = '', value = ''] = /^([^:]*):(.*)$/s.exec(text) ?? [];
  const name = SIGNED_HEADERS.find((each) => each === given.trim().toLowerCase());
  if (name === undefined) throw new InvalidArgumentError(NAMES);
  if (others[name] !== undefined) throw new InvalidArgumentError('Each header can be given only once.');
  // Programs encode other characters as different bytes.
  if (!/^[\x20-\x7e]*$/.test(value.trim()))
    throw new InvalidArgumentError('Its value must be printable ASCII.');
  return { ...others, [name]: value.trim() };
}
