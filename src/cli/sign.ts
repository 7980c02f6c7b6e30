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

/** Needs no database, because the request may be for a server elsewhere. */
export function addSignCommand(program: Command): void {
  program
    .command('sign')
    .description('print the Api-Signature of a request, valid for 5 minutes')
    .requiredOption('--method <method>', 'the method, like GET or POST', notEmpty)
    .requiredOption('--path <path>', 'the path exactly as sent, query included', requestPath)
    .addOption(new Option('--body <text>', 'the exact body').conflicts('bodyFile'))
    .option('--body-file <file>', 'a file with the exact body')
    .option(
      '--header <header>',
      'a header, like \'If-Match: "3"\'; required for each of Idempotency-Key, If-Match and If-None-Match that is sent',
      signedHeader,
    )
    .option(
      '--key-file <file>',
      "the output of `credentials create`, or a private key as PEM; default: the demo's key",
    )
    .option('--kid <key-id>', 'the id of the credential, if the private key is a PEM', notEmpty)
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
  '--key-file: the file has no private key; it must be a JWK with kid and alg, or a PEM on P-256 or P-384 with --kid';

/** A file may contain the key itself, or the output of `credentials create`, which has it as `signingKey`. */
async function signingKey(file = credentialsFile(readConfig().dataFolder), kid = ''): Promise<SigningKey> {
  const text = (await readFileOf('--key-file', file)).toString('utf8');
  const key = text.includes('-----BEGIN') ? fromPem(text, kid) : fromJson(text);
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

function fromJson(text: string): SigningKey | null {
  try {
    const value = JSON.parse(text);
    return value?.signingKey ?? value;
  } catch {
    return null;
  }
}
