import { readFile } from 'node:fs/promises';
import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { CallerError, ConfigurationError } from '../errors.ts';
import { MAX_TOKENS } from './limits.ts';

/** The documents of a manifest by their hash. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** What a request says about its document: its text, its hash, or both. */
export interface Named {
  query: unknown;
  documentId: unknown;
  extensions: unknown;
}

const VARIABLE = 'TRUSTED_DOCUMENTS';

/**
 * Reads a manifest as the client preset of GraphQL Code Generator writes it, `{hash: document}`. Throws ConfigurationError where
 * it is none, and where one of its documents does not fit the schema.
 */
export async function readTrustedDocuments(path: string, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const manifest = parseManifest(await readManifest(path));
  for (const [hash, text] of manifest) {
    if (!fits(schema, text)) throw rejected(`the document ${hash.slice(0, 100)} does not fit the schema`);
  }
  return manifest;
}

async function readManifest(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw rejected('the file cannot be read');
  });
  try {
    return JSON.parse(text);
  } catch {
    throw rejected('the file is not JSON');
  }
}

function parseManifest(manifest: unknown): TrustedDocuments {
  const isObject = typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest);
  const entries = isObject ? Object.entries(manifest) : [];
  if (entries.length === 0 || entries.some(([, text]) => typeof text !== 'string')) {
    throw rejected('the file must hold documents by their hash, as {"<hash>": "query …"}');
  }
  return new Map((entries as [string, string][]).map(([hash, text]) => [bare(hash), text]));
}

function fits(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text, { maxTokens: MAX_TOKENS })).length === 0;
  } catch {
    return false;
  }
}

function rejected(why: string): ConfigurationError {
  return new ConfigurationError(`${VARIABLE}: ${why}`);
}

/** The names of the operations in them. */
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

/** Decides which text a request means. */
export type ResolveDocument = (named: Named, mayExplore: boolean) => string | undefined;

/**
 * The text of the document that a request names by its hash or sends as it is in the manifest; undefined for a request that
 * names none. Throws OPERATION_NOT_TRUSTED for every other one, but for callers who may explore.
 */
export function trustedResolver(documents: TrustedDocuments): ResolveDocument {
  const texts = new Set(documents.values());
  return ({ query, ...named }, mayExplore) => {
    const hash = hashOf(named);
    const text = hash === undefined ? query : documents.get(hash);
    if (hash === undefined && typeof text !== 'string') return undefined;
    if (typeof text === 'string' && (hash !== undefined || mayExplore || texts.has(text))) return text;
    throw new CallerError('OPERATION_NOT_TRUSTED');
  };
}

function hashOf({ documentId, extensions }: Omit<Named, 'query'>): string | undefined {
  if (typeof documentId === 'string') return bare(documentId);
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const hash = persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? bare(hash) : undefined;
}

/** The preset writes the algorithm before the hash; Apollo's link must not. */
function bare(hash: string): string {
  return hash.replace(/^sha256:/, '');
}
