import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { SCOPES } from '../../src/auth/scopes.ts';

/** A key pair that signs tokens. */
export interface Pair {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

export async function newPair(alg: string): Promise<Pair> {
  const kid = randomUUID();
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg } };
}

/** Signs a token with exactly these claims. `header` adds header parameters. */
export function sign(
  { kid, alg, privateKey }: Pair,
  claims: JWTPayload,
  header: Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
}

export const seconds = (): number => Math.floor(Date.now() / 1_000);

/** A local identity provider: an HTTP server with a JWK set that counts its requests. */
export class TestIssuer {
  keys: JWK[];
  requests = 0;
  /** The headers of each request. */
  readonly headers: IncomingHttpHeaders[] = [];
  readonly #server: Server;
  readonly #port: number;

  private constructor(server: Server, keys: JWK[]) {
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
    this.keys = keys;
    server.on('request', ({ headers }, response) => {
      this.requests += 1;
      this.headers.push(headers);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: this.keys }));
    });
  }

  static async start(pairs: Pair[], port = 0): Promise<TestIssuer> {
    const server = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    return new TestIssuer(
      server,
      pairs.map(({ publicJwk }) => publicJwk),
    );
  }

  get port(): number {
    return this.#port;
  }

  get jwks(): string {
    return `http://127.0.0.1:${this.#port}/keys`;
  }

  get settings(): Record<string, string> {
    return issuerSettings(this.jwks);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export const ISSUER = 'https://login.example.com/';
export const AUDIENCE = 'https://graph.example.com';

export function issuerSettings(jwks: string): Record<string, string> {
  return { JWT_ISSUER: ISSUER, JWT_AUDIENCE: AUDIENCE, JWT_JWKS: jwks };
}

/** Returns valid claims of a user with all scopes. */
export function claimsFor(organization: string, further: Record<string, unknown> = {}): JWTPayload {
  const now = seconds();
  return {
    iss: ISSUER,
    aud: AUDIENCE,
    iat: now,
    exp: now + 300,
    sub: 'ada@example.com',
    organization,
    scope: SCOPES.join(' '),
    ...further,
  };
}
