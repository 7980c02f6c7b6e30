import type { Contract } from '../rest/contract.ts';
import type { System } from '../systems/system.ts';
import { addedParameters } from './added-parameters.ts';
import { answerHeaders } from './answers.ts';
import { introduction } from './introduction.ts';
import { pathsOf } from './operation.ts';
import { Problem, problemAnswers } from './problems.ts';
import { schemasOf } from './schemas.ts';
import { securityOf, securitySchemes } from './security.ts';

/** A part of a document. */
export type Part = { readonly [name: string]: unknown };

export interface OpenApi extends Part {
  openapi: string;
  paths: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  components: Readonly<Record<string, Part>>;
}

/** The reference of a system for programs and people: OpenAPI 3.1. All of it follows from the table and the graph's contract. */
export function openapiOf(system: System, contract: Contract): OpenApi {
  return {
    openapi: '3.1.0',
    info: { title: system.title, version: '1', description: introduction(system) },
    servers: [{ url: '/', description: 'This server.' }],
    tags: Object.keys(system.subjects ?? { [system.title]: {} }).map((subject) => ({ name: subject })),
    security: securityOf(system),
    paths: pathsOf(system, contract),
    components: {
      schemas: { ...schemasOf(system), Problem },
      parameters: addedParameters,
      headers: answerHeaders,
      responses: problemAnswers,
      securitySchemes,
    },
  };
}
