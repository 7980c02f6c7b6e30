import type { ApolloServer } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Log } from '../log.ts';
import { admission } from './admission.ts';
import { createApollo } from './apollo.ts';
import { compiling, type Schemas } from './execute.ts';
import { type AnswerKnown, answeringKnown, knownDocuments } from './known-documents.ts';
import { operationPlugin } from './operation.ts';

/** What answers operations. */
export interface Graph {
  apollo: ApolloServer<Context>;
  /** Asked first, where the gateway is accelerated. */
  answerKnown: AnswerKnown | undefined;
}

export function createGraph(
  schemas: Schemas,
  log: Log,
  { costLimit, accelerated }: { costLimit: number; accelerated: boolean },
): Graph {
  const { hidden: schema } = schemas;
  const admit = admission(schema, { costLimit, lookAhead: accelerated });
  const documents = accelerated ? knownDocuments() : undefined;
  return {
    apollo: createApollo(schema, operationPlugin(admit, costLimit, documents), log),
    answerKnown: documents && answeringKnown(documents, admit, compiling(schemas)),
  };
}
