import {
  type Answer,
  type Found,
  names,
  operationsIn,
  readDocument,
  resolved,
  type Schema,
} from './documents.ts';
import { schemaValidator } from './schema-validator.ts';

/** A response as it came over the wire. */
export interface Received {
  status: number;
  /** Its content type. */
  type: string | null;
  text: string;
}

interface Documented {
  operation: Found;
  matches: RegExp;
  answerAt(status: number): Answer | undefined;
  validator(schema: Schema, value: unknown): string[];
}

const PROBLEM = 'application/problem+json';

/** Every operation of the committed documents. */
const documented: readonly Documented[] = names.flatMap((name) => {
  const document = readDocument(name);
  const validator = schemaValidator(document);
  return operationsIn(document).map((operation) => ({
    ...{ operation, validator },
    matches: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]*')}$`),
    answerAt: (status: number) => {
      const answer = operation.responses[status];
      return answer && resolved(document, answer);
    },
  }));
});

/** The operation that a request is of, if it is of one. */
export function operationOf(method: string, path: string): Found | undefined {
  return documentedAt(method, path)?.operation;
}

function documentedAt(method: string, path: string): Documented | undefined {
  const [route = ''] = path.split('?', 1);
  return documented.find(({ operation, matches }) => operation.method === method && matches.test(route));
}

/** In what a response differs from the committed document of its operation. Paths without one are not documented. */
export function differencesOf(method: string, path: string, received: Received): string[] {
  const found = documentedAt(method, path);
  if (!found) return [];
  const answer = found.answerAt(received.status);
  if (!answer) return [`the status ${received.status} is not documented`];
  const [[type, content] = []] = Object.entries(answer.content ?? {});
  if (!type || !content) return received.text === '' ? [] : ['there is a body, and none is documented'];
  if (received.type?.split(';', 1)[0] !== type) return [`it is ${received.type}, and not ${type}`];
  const body: unknown = JSON.parse(received.text);
  return [...found.validator(content.schema, body), ...(type === PROBLEM ? undocumentedIn(found, body) : [])];
}

/** Members of a problem that its schema does not name. */
function undocumentedIn({ validator }: Documented, body: unknown): string[] {
  return validator(
    { type: 'object', $ref: '#/components/schemas/Problem', unevaluatedProperties: false },
    body,
  );
}

/** Throws where a response is not as it is documented. */
export function requireConforming(method: string, path: string, received: Received): void {
  const differences = differencesOf(method, path, received);
  if (differences.length === 0) return;
  throw new Error(
    `${method} ${path} is not answered as it is documented: ${differences.join('; ')}: ${received.text}`,
  );
}
