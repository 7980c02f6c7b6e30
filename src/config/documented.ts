import { z } from 'zod';

interface Documentation {
  description: string;
  example: string;
  /** How the default is written where its value says too little. */
  defaultText?: string;
}

/** A variable with what `docs/configuration.md` says of it. */
export function documented<Schema extends z.ZodType>(schema: Schema, documentation: Documentation): Schema {
  return schema.meta({ ...documentation });
}

/** A text of a variable, or of a field of one that holds JSON. */
export const text = z
  .string({ error: ({ input }) => (input === undefined ? 'must be set' : 'must be a text') })
  .min(1, 'must not be empty');
