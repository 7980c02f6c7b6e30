import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { weightOfDocument } from './document-weight.ts';
import { dropTokens } from './drop-tokens.ts';

/** What a valid document is kept with. */
interface Added {
  text: string;
  /** SHA-256 of the text, by which Apollo Server asks for it. */
  hash: string;
  document: DocumentNode;
  /** The organization that brought it in, in whose share it is. */
  organizationId: string;
}

/** The code of an operation for each of the two schemas; null where graphql-js must run it. */
export interface CompiledCode {
  unmasked?: CompiledQuery | null;
  masked?: CompiledQuery | null;
}

/** All that is derived from a document hangs on it or on its operations, and goes with it. */
export interface CachedDocument extends Readonly<Added> {
  /** Requests with it up to now. */
  uses: number;
  /** Bytes of heap that it holds, with what is derived from it: an estimate. */
  weight: number;
  readonly compiled: Map<OperationDefinitionNode, CompiledCode>;
}

/** The documents that one organization brought in, the least recently used first. */
interface Share {
  weight: number;
  documents: Set<CachedDocument>;
}

/**
 * The documents of this process that were found valid. All together weigh at most `maxWeight`. While there is room, every organization
 * may use it; when there is none, the least recently used document of the organization that holds the most goes. So one organization
 * never pushes out the documents of another one that holds no more than an equal share.
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

  /** Bytes of all documents together. */
  get weight(): number {
    return this.#weight;
  }

  get(text: string): CachedDocument | undefined {
    return this.#touched(this.#byText.get(text));
  }

  getByHash(hash: string): CachedDocument | undefined {
    return this.#touched(this.#byHash.get(hash));
  }

  /** Keeps a document that is not here yet. */
  add(added: Added): void {
    if (this.#byText.has(added.text)) return;
    dropTokens(added.document);
    const cached = {
      ...added,
      uses: 1,
      weight: weightOfDocument(added.text, added.document),
      compiled: new Map(),
    };
    const share = this.#shares.get(added.organizationId) ?? { weight: 0, documents: new Set() };
    this.#shares.set(added.organizationId, share);
    share.documents.add(cached);
    this.#byText.set(cached.text, cached);
    this.#byHash.set(cached.hash, cached);
    this.#addWeight(share, cached.weight);
  }

  /** Says that a document holds so many bytes more than before. */
  grow(cached: CachedDocument, bytes: number): void {
    const share = this.#shareOf(cached);
    // It went meanwhile.
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
    if (!oldest) throw new Error('a share of documents weighs something and holds none');
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
