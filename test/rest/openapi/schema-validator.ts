import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document, Schema } from './documents.ts';

/** Keywords that are allowed in addition to those of JSON Schema. */
const ANNOTATIONS = ['x-ours'];

/**
 * Returns a function that validates a value against a schema of the document and returns the
 * errors. An unknown format throws.
 */
export function schemaValidator(document: Document): (schema: Schema, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(ANNOTATIONS);
  ajv.addSchema({ $id: 'document', $defs: located(document.components.schemas, '') });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(located(schema, 'document'));
    compiled.set(key, validate);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** Replaces OpenAPI references by references to `$defs`. */
function located(schema: object, id: string): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${id}#/$defs/`));
}
