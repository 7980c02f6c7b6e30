import { globSync, readFileSync } from 'node:fs';
import { type DocumentNode, getOperationAST, Kind, OperationTypeNode, parse, print } from 'graphql';
import * as client from '../../examples/client/src/gql/graphql.ts';
import * as web from '../../examples/web/src/gql/graphql.ts';
import { readExamples } from '../../src/explorer/examples.ts';
import type { GraphqlRequest } from './compare.ts';

/** A query that the project publishes. Variables may be missing. */
export interface PublishedDocument extends GraphqlRequest {
  source: string;
}

/** Returns the queries of the explorer, the README, `docs/` and `examples/`, without mutations. */
export async function publishedDocuments(): Promise<PublishedDocument[]> {
  const saved = (await readExamples()).map(({ module, query, variables }) => ({
    ...{ source: `explorer: ${module}`, query },
    variables: variables ? JSON.parse(variables) : {},
  }));
  const all = [...saved, ...requestsOfReadme(), ...documentsOfDocs(), ...documentsOfExamples()];
  return all.filter(({ query }) => isQuery(query));
}

/** The JSON bodies in the shell commands of the README. */
function requestsOfReadme(): PublishedDocument[] {
  const text = readFileSync('README.md', 'utf8');
  const bodies = [...text.matchAll(/<<'QUERY'\n(.+?)\nQUERY$|'(\{\s*"query".+?\})'/gms)];
  return bodies.map(([, long, short], index) => ({
    source: `README.md: ${index + 1}`,
    ...JSON.parse(long ?? short ?? ''),
  }));
}

function documentsOfDocs(): PublishedDocument[] {
  return globSync('docs/*.md').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```graphql\n(.+?)\n```$/gms)].map(([, query = ''], index) => ({
      source: `${file}: ${index + 1}`,
      query,
    })),
  );
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
