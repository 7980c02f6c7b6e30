import type { System } from '../apis/rest-api.ts';
import type { Contract } from '../handlers/graph-policy.ts';
import { addedParameters } from './extension-parameters.ts';
import { introduction } from './introduction.ts';
import { pathsOf } from './operation.ts';
import { Problem, problemAnswers } from './problems.ts';
import { answerHeaders } from './responses.ts';
import { schemasOf } from './schemas.ts';
import { securityOf, securitySchemes } from './security.ts';
import type { OpenApi } from './types.ts';

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
