import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CONFIG = `[ca]
default_ca = own
[own]
database = index
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
`;

export interface Validity {
  from: string;
  to: string;
}

/**
 * Creates a certificate for a host that is signed by itself, and its key: `certificate.pem` and `key.pem` in a new
 * folder. `openssl req` of older versions cannot set the dates, but `openssl ca` can.
 */
export function createCertificate(folder: string, host: string, validity?: Validity): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'ca.cnf'), CONFIG);
  writeFileSync(join(folder, 'index'), '');
  const openssl = (args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  openssl([
    ...['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', `/CN=${host}`],
    ...['-addext', `subjectAltName=DNS:${host}`, '-addext', 'basicConstraints=critical,CA:TRUE'],
    ...['-keyout', 'key.pem', '-out', 'request.pem'],
  ]);
  openssl([
    ...['ca', '-config', 'ca.cnf', '-batch', '-selfsign', '-notext', '-keyfile', 'key.pem'],
    ...(validity ? ['-startdate', validity.from, '-enddate', validity.to] : ['-days', '2']),
    ...['-in', 'request.pem', '-out', 'certificate.pem'],
  ]);
}
