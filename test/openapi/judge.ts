import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Document, Schema } from './documents.ts';

const DAY = String.raw`\d{4}-\d\d-\d\d`;
const formats: Record<string, RegExp> = {
  date: new RegExp(`^${DAY}$`),
  'date-time': new RegExp(String.raw`^${DAY}T\d\d:\d\d:\d\d(\.\d+)?Z$`),
  uuid: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  email: /^\S+@\S+$/,
  uri: /^\w+:\S+$/,
};

/** Tells what of a value does not fit a schema of the document. */
export function schemaJudge(document: Document): (schema: Schema, value: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const name of ['int32', 'int64']) ajv.addFormat(name, true);
  ajv.addSchema({ ...document }, 'document');
  return (schema, value) => {
    const located = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
    const validate = ajv.compile(located);
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
