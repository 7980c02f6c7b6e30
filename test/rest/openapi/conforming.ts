import {
  type DocumentedResponse,
  names,
  type OperationWithRoute,
  operationsIn,
  readDocument,
  resolved,
  type Schema,
} from './documents.ts';
import { schemaValidator } from './schema-validator.ts';

/** A received response. */
export interface Received {
  status: number;
  /** The content type. */
  type: string | null;
  text: string;
}

interface Documented {
  operation: OperationWithRoute;
  matches: RegExp;
  responseAt(status: number): DocumentedResponse | undefined;
  validator(schema: Schema, value: unknown): string[];
}

const PROBLEM = 'application/problem+json';

/** The operations of the committed OpenAPI documents. */
const documented: readonly Documented[] = names.flatMap((name) => {
  const document = readDocument(name);
  const validator = schemaValidator(document);
  return operationsIn(document).map((operation) => ({
    ...{ operation, validator },
    matches: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]*')}$`),
    responseAt: (status: number) => {
      const response = operation.responses[status];
      return response && resolved(document, response);
    },
  }));
});

/** Returns the operation of a request, or undefined if no operation matches. */
export function operationOf(method: string, path: string): OperationWithRoute | undefined {
  return documentedAt(method, path)?.operation;
}

function documentedAt(method: string, path: string): Documented | undefined {
  const [route = ''] = path.split('?', 1);
  return documented.find(({ operation, matches }) => operation.method === method && matches.test(route));
}

/**
 * Returns the differences between a response and the OpenAPI document. Paths without an
 * operation are not checked.
 */
export function differencesOf(method: string, path: string, received: Received): string[] {
  const found = documentedAt(method, path);
  if (!found) return [];
  const response = found.responseAt(received.status);
  if (!response) return [`the status ${received.status} is not documented`];
  const [[type, content] = []] = Object.entries(response.content ?? {});
  if (!type || !content)
    return received.text === '' ? [] : ['the response has a body, but none is documented'];
  if (received.type?.split(';', 1)[0] !== type) return [`the content type is ${received.type}, not ${type}`];
  const body: unknown = JSON.parse(received.text);
  return [...found.validator(content.schema, body), ...(type === PROBLEM ? undocumentedIn(found, body) : [])];
}

/** Returns the members of a problem that its schema does not define. */
function undocumentedIn({ validator }: Documented, body: unknown): string[] {
  return validator(
    { type: 'object', $ref: '#/components/schemas/Problem', unevaluatedProperties: false },
    body,
  );
}

/** Throws if a response does not conform to its OpenAPI document. */
export function requireConforming(method: string, path: string, received: Received): void {
  const differences = differencesOf(method, path, received);
  if (differences.length === 0) return;
  throw new Error(
    `The response of ${method} ${path} does not conform: ${differences.join('; ')}: ${received.text}`,
  );
}
