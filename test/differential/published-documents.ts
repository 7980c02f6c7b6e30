import { type DocumentNode, getOperationAST, Kind, OperationTypeNode, parse, print } from 'graphql';
import * as client from '../../examples/client/src/gql/graphql.ts';
import * as web from '../../examples/web/src/gql/graphql.ts';
import { readExamples } from '../../src/explorer/examples.ts';
import { blocksOf, PAGES } from '../docs/pages.ts';
import type { GraphqlRequest } from './compare.ts';

/** A query that the project publishes. Variables may be missing. */
export interface PublishedDocument extends GraphqlRequest {
  source: string;
}

/** Returns the queries of the explorer, the documentation and `examples/`, without mutations. */
export async function publishedDocuments(): Promise<PublishedDocument[]> {
  const saved = (await readExamples()).map(({ module, query, variables }) => ({
    ...{ source: `explorer: ${module}`, query },
    variables: variables ? JSON.parse(variables) : {},
  }));
  const all = [...saved, ...documentsOfPages(), ...documentsOfExamples()];
  return all.filter(({ query }) => isQuery(query));
}

/** Guides show parts of the schema, and the reference repeats the queries of the explorer. */
const WITHOUT_QUERIES = /^docs\/(add-|schema\/)/;

/** The queries of the pages, and the JSON bodies in their shell commands. */
function documentsOfPages(): PublishedDocument[] {
  return PAGES.filter((page) => !WITHOUT_QUERIES.test(page)).flatMap((page) =>
    blocksOf(page)
      .flatMap(({ language, text }) => (language === 'graphql' ? [{ query: text }] : bodiesOf(text)))
      .map((request, index) => ({ source: `${page}: ${index + 1}`, ...request })),
  );
}

function bodiesOf(commands: string): GraphqlRequest[] {
  const bodies = [...commands.matchAll(/<<'QUERY'\n(.+?)\nQUERY$|'(\{\s*"query".+?\})'/gms)];
  return bodies.map(([, long, short]) => JSON.parse(long ?? short ?? ''));
}

function documentsOfExamples(): PublishedDocument[] {
  return Object.entries({ client, web }).flatMap(([example, documents]) =>
    Object.entries(documents as unknown as Record<string, DocumentNode>)
      .filter(([name]) => name.endsWith('Document'))
      .map(([name, document]) => ({ source: `examples/${example}: ${name}`, query: print(document) })),
  );
}

function isQuery(text: string): boolean {
  const document = parse(text);
  const isExecutable = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return isExecutable && getOperationAST(document)?.operation === OperationTypeNode.QUERY;
}
