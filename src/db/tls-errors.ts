import { readFileSync } from 'node:fs';

const NOT_TRUSTED =
  'the certificate of the server is not trusted; set sslrootcert to the file of its certificate authority';

/** By the code of Node.js or OpenSSL. */
const reasons: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the certificate of the server has expired; renew it',
  CERT_NOT_YET_VALID: 'the certificate of the server is not valid yet; check the clocks',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'the certificate of the server is for another host name; use a host name of the certificate in the URL',
  DEPTH_ZERO_SELF_SIGNED_CERT: NOT_TRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: NOT_TRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: NOT_TRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NOT_TRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NOT_TRUSTED,
  CERT_SIGNATURE_FAILURE: NOT_TRUSTED,
  CERT_UNTRUSTED: NOT_TRUSTED,
  INVALID_CA: NOT_TRUSTED,
};

/** The parameters that name files, in the order in which the driver reads them. */
const FILES = ['sslcert', 'sslkey', 'sslrootcert'];

/** Returns why a connection with TLS failed and what to do; undefined if TLS is not the cause. */
export function describeTlsError(url: string, { code = '', message = '' }: Partial<NodeJS.ErrnoException>) {
  return unreadableFile(url) ?? reasons[code] ?? fromMessage(message) ?? fromOpenssl(code, message);
}

/** Reads the files like the driver does, because its error does not name the parameter. */
function unreadableFile(url: string): string | undefined {
  const parameters = URL.parse(url)?.searchParams;
  for (const name of FILES) {
    const file = parameters?.getAll(name).at(-1);
    if (!file) continue;
    try {
      readFileSync(file);
    } catch (error) {
      return `the file of ${name} cannot be read (${(error as NodeJS.ErrnoException).code})`;
    }
  }
  return undefined;
}

/** For errors of the driver, which have no code. */
function fromMessage(message: string): string | undefined {
  if (message.includes('does not support SSL')) {
    return 'the server offers no TLS; enable TLS on the server, or use sslmode=disable';
  }
  if (message.includes('sslmode=verify-ca requires')) {
    return 'sslmode=verify-ca requires sslrootcert with uselibpqcompat=true';
  }
  return undefined;
}

function fromOpenssl(code: string, message: string): string | undefined {
  if (/^ERR_OSSL_/.test(code)) return 'the files of sslcert and sslkey are not a certificate and its key';
  if (/^ERR_(SSL|TLS)_|^CERT_/.test(code) || /SSL|TLS|certificate/i.test(message)) {
    return `the TLS connection failed${code && ` (${code})`}`;
  }
  return undefined;
}
