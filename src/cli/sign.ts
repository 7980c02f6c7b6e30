import { createPrivateKey } from 'node:crypto';
import { type Command, Option } from 'commander';
import type { SigningKey } from '../auth/credentials/key-pair.ts';
import { signRequest } from '../auth/credentials/sign-request.ts';
import type { SignedHeaders } from '../auth/credentials/signed-headers.ts';
import { readConfig } from '../config.ts';
import { credentialsFile } from '../demo/credentials-file.ts';
import { ConfigurationError } from '../errors.ts';
import { readFileOf } from './file.ts';
import { signedHeader } from './signed-header.ts';
import { notEmpty, requestPath } from './values.ts';

interface SignOptions {
  method: string;
  path: string;
  body?: string;
  bodyFile?: string;
  header?: SignedHeaders;
  keyFile?: string;
  kid?: string;
}

/** Needs no database: whoever signs for a server elsewhere has none. */
export function addSignCommand(program: Command): void {
  program
    .command('sign')
    .description('print the Api-Signature of a request, good for 5 minutes')
    .requiredOption('--method <method>', 'as GET or POST', notEmpty)
    .requiredOption('--path <path>', 'the path as it is sent, query included', requestPath)
    .addOption(new Option('--body <text>', 'the body, to the letter').conflicts('bodyFile'))
    .option('--body-file <file>', 'the body, to the byte')
    .option(
      '--header <header>',
      'as \'If-Match: "3"\', for each of Idempotency-Key, If-Match and If-None-Match that is sent',
      signedHeader,
    )
    .option(
      '--key-file <file>',
      "what `credentials create` printed, or a private key as PEM; the demo's without it",
    )
    .option('--kid <key-id>', 'the id of the credential, for a private key as PEM', notEmpty)
    .action(async ({ method, path, body, bodyFile, header = {}, keyFile, kid }: SignOptions) => {
      const key = await signingKey(keyFile, kid);
      const bytes =
        bodyFile === undefined ? Buffer.from(body ?? '') : await readFileOf('--body-file', bodyFile);
      const request = { method: method.toUpperCase(), path, body: bytes, headers: header };
      console.log(
        await signRequest(key, request).catch(() => {
          throw new ConfigurationError(NO_KEY);
        }),
      );
    });
}

const NO_KEY =
  '--key-file: there is no private key in it: a JWK with kid and alg, or a PEM on P-256 or P-384 with --kid';

/** A file may hold the key itself, or have it as `signingKey`, as what `credentials create` printed. */
async function signingKey(file = credentialsFile(readConfig().dataFolder), kid = ''): Promise<SigningKey> {
  const text = (await readFileOf('--key-file', file)).toString('utf8');
  const key = text.includes('-----BEGIN') ? fromPem(text, kid) : parsed(text);
  if (!key?.d || !key.kid || !key.alg) throw new ConfigurationError(NO_KEY);
  return key;
}

const ALGORITHMS: Readonly<Record<string, SigningKey['alg']>> = { 'P-256': 'ES256', 'P-384': 'ES384' };

function fromPem(pem: string, kid: string): SigningKey | null {
  try {
    const key = createPrivateKey(pem).export({ format: 'jwk' });
    return { ...key, kid, alg: ALGORITHMS[key.crv ?? ''] } as SigningKey;
  } catch {
    return null;
  }
}

function parsed(text: string): SigningKey | null {
  try {
    const value = JSON.parse(text);
    return value?.signingKey ?? value;
  } catch {
    return null;
  }
}
