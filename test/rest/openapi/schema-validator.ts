import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document, Schema } from './documents.ts';

/** What a schema may hold beside the words of JSON Schema. */
const ANNOTATIONS = ['x-ours'];

/** Tells what of a value does not fit a schema of the document. A format that no validator knows throws. */
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

/** The same, with references to where a schema of JSON Schema has its parts. */
function located(schema: object, id: string): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', `"${id}#/$defs/`));
}
