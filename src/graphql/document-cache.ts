import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { weightOfDocument } from './document-weight.ts';
import { dropTokens } from './drop-tokens.ts';
import type { OperationStatements } from './fast-path/operation-statements.ts';

/** A valid document with the data that the cache needs. */
interface NewDocument {
  text: string;
  /** SHA-256 of the text. Apollo Server looks documents up by it. */
  hash: string;
  document: DocumentNode;
  /** The organization that sent the document first. Its share of the cache is charged. */
  organizationId: string;
}

/**
 * A cached document. Everything derived from it is reachable only through it or its operations, so it is
 * freed with it.
 */
export interface CachedDocument extends Readonly<NewDocument> {
  /** Estimated heap size in bytes, including everything that is derived from the document. */
  weight: number;
  readonly statements: Map<OperationDefinitionNode, OperationStatements>;
}

/** The documents of one organization, least recently used first. */
interface Share {
  weight: number;
  documents: Set<CachedDocument>;
}

/**
 * Cache of the validated documents of this process, with a total weight of at most `maxWeight` bytes. While
 * there is room, an organization may use all of it. When the cache is full, it evicts the least recently used
 * document of the organization with the largest share. So no organization can evict documents of another one
 * that holds no more than an equal share.
 */
export class DocumentCache {
  readonly #maxWeight: number;
  readonly #byText = new Map<string, CachedDocument>();
  readonly #byHash = new Map<string, CachedDocument>();
  readonly #shares = new Map<string, Share>();
  #weight = 0;

  constructor(maxWeight: number) {
    this.#maxWeight = maxWeight;
  }

  /** Total weight of all cached documents in bytes. */
  get weight(): number {
    return this.#weight;
  }

  get(text: string): CachedDocument | undefined {
    return this.#touched(this.#byText.get(text));
  }

  getByHash(hash: string): CachedDocument | undefined {
    return this.#touched(this.#byHash.get(hash));
  }

  /** Adds a document unless its text is already cached. */
  add(added: NewDocument): void {
    if (this.#byText.has(added.text)) return;
    dropTokens(added.document);
    const cached = {
      ...added,
      weight: weightOfDocument(added.text, added.document),
      statements: new Map(),
    };
    const share = this.#shares.get(added.organizationId) ?? { weight: 0, documents: new Set() };
    this.#shares.set(added.organizationId, share);
    share.documents.add(cached);
    this.#byText.set(cached.text, cached);
    this.#byHash.set(cached.hash, cached);
    this.#addWeight(share, cached.weight);
  }

  /** Adds `bytes` to the weight of a document, when a statement is built for it or dropped. */
  grow(cached: CachedDocument, bytes: number): void {
    const share = this.#shareOf(cached);
    // The document was evicted in the meantime.
    if (!share) return;
    cached.weight += bytes;
    this.#addWeight(share, bytes);
  }

  #touched(cached: CachedDocument | undefined): CachedDocument | undefined {
    const share = cached && this.#shareOf(cached);
    if (!share) return undefined;
    share.documents.delete(cached);
    share.documents.add(cached);
    return cached;
  }

  #shareOf(cached: CachedDocument): Share | undefined {
    const share = this.#shares.get(cached.organizationId);
    return share?.documents.has(cached) ? share : undefined;
  }

  #addWeight(share: Share, bytes: number): void {
    share.weight += bytes;
    this.#weight += bytes;
    while (this.#weight > this.#maxWeight) this.#removeOne();
  }

  #removeOne(): void {
    const [organizationId, share] = this.#largestShare();
    const [oldest] = share.documents;
    if (!oldest) throw new Error('a share of the document cache has a weight but no documents');
    share.documents.delete(oldest);
    if (share.documents.size === 0) this.#shares.delete(organizationId);
    this.#byText.delete(oldest.text);
    this.#byHash.delete(oldest.hash);
    share.weight -= oldest.weight;
    this.#weight -= oldest.weight;
  }

  #largestShare(): [string, Share] {
    return [...this.#shares].reduce((largest, other) =>
      other[1].weight > largest[1].weight ? other : largest,
    );
  }
}
