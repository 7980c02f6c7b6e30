import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { CallerError, ConfigurationError } from '../errors.ts';
import { MAX_TOKENS } from './limits.ts';

/** The documents of a manifest by hash. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** How a request names its document: by text, by hash, or both. */
export interface DocumentReference {
  query: unknown;
  documentId: unknown;
  extensions: unknown;
}

const VARIABLE = 'TRUSTED_DOCUMENTS';

/**
 * Reads a manifest in the format of GraphQL Code Generator's client preset, `{hash: document}`. Throws
 * ConfigurationError if the file is not such a manifest or if one of its documents is not valid for the
 * schema.
 */
export async function readTrustedDocuments(path: string, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const manifest = parseManifest(await readManifest(path));
  for (const [hash, text] of manifest) {
    if (!isValid(schema, text))
      throw invalidManifest(`the document ${hash.slice(0, 100)} is not valid for the schema`);
  }
  return manifest;
}

async function readManifest(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw invalidManifest('the file cannot be read; check its path and permissions');
  });
  try {
    return JSON.parse(text);
  } catch {
    throw invalidManifest('the file is not JSON');
  }
}

function parseManifest(manifest: unknown): TrustedDocuments {
  const isObject = typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest);
  const entries = isObject ? Object.entries(manifest) : [];
  if (entries.length === 0 || entries.some(([, text]) => typeof text !== 'string')) {
    throw invalidManifest(
      'the file must be a JSON object that maps hashes to documents: {"<hash>": "query …"}',
    );
  }
  return new Map((entries as [string, string][]).map(([hash, text]) => [withoutAlgorithm(hash), text]));
}

function isValid(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text, { maxTokens: MAX_TOKENS })).length === 0;
  } catch {
    return false;
  }
}

function invalidManifest(why: string): ConfigurationError {
  return new ConfigurationError(`${VARIABLE}: ${why}`);
}

/** The names of all operations in the documents. */
export function operationNames(documents: TrustedDocuments): ReadonlySet<string> {
  const definitions = [...documents.values()].flatMap(
    (text) => parse(text, { noLocation: true }).definitions,
  );
  return new Set(
    definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : [],
    ),
  );
}

/** Returns the text of the document that a request names. */
export type ResolveDocument = (reference: DocumentReference, mayExplore: boolean) => string | undefined;

/**
 * Returns the text for a known hash, and a sent text if the manifest contains it. Returns undefined for a
 * request without text and hash. Otherwise throws OPERATION_NOT_TRUSTED, except for a text from a caller who
 * may explore.
 */
export function trustedResolver(documents: TrustedDocuments): ResolveDocument {
  const texts = new Set(documents.values());
  return ({ query, ...reference }, mayExplore) => {
    const hash = hashOf(reference);
    const text = hash === undefined ? query : documents.get(hash);
    if (hash === undefined && typeof text !== 'string') return undefined;
    if (typeof text === 'string' && (hash !== undefined || mayExplore || texts.has(text))) return text;
    throw new CallerError('OPERATION_NOT_TRUSTED');
  };
}

function hashOf({ documentId, extensions }: Omit<DocumentReference, 'query'>): string | undefined {
  if (typeof documentId === 'string') return withoutAlgorithm(documentId);
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? withoutAlgorithm(hash) : undefined;
}

/** The client preset can write the algorithm before the hash; Apollo's persisted query link does not. */
function withoutAlgorithm(hash: string): string {
  return hash.replace(/^sha256:/, '');
}
