import { z } from 'zod';

interface Documentation {
  description: string;
  example: string;
  /** How the default is written if its value alone is not clear. */
  defaultText?: string;
}

/** Attaches the text for `docs/configuration.md` to a variable. */
export function documented<Schema extends z.ZodType>(schema: Schema, documentation: Documentation): Schema {
  return schema.meta({ ...documentation });
}

/** A non-empty string: a variable, or a field of a variable that holds JSON. */
export const text = z
  .string({ error: ({ input }) => (input === undefined ? 'must be set' : 'must be a string') })
  .min(1, 'must not be empty');
