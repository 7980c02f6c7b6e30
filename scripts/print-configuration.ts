/** Writes the configuration reference to `docs/configuration.md`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { variables } from '../src/config.ts';

const HEADER = `<!-- Generated from src/config.ts by \`npm run generate\`. Never edited. -->

# Configuration

All settings are environment variables, and all have defaults. If a variable is invalid or empty, the start fails with one line
that names every such variable. Values are never shown.

`;

const sections = Object.entries(variables.shape).map(([name, schema]) => {
  const { description, example, defaultText } = schema.meta() as Record<string, string>;
  const facts = [`- Default: ${defaultText ?? defaultOf(schema)}`, `- Example: \`${name}=${example}\``];
  return `## ${name}\n\n${description}\n\n${facts.join('\n')}\n`;
});

writeFileSync(new URL('../docs/configuration.md', import.meta.url), HEADER + sections.join('\n'));

function defaultOf(schema: z.ZodType): string {
  const value = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  return value === undefined ? 'none' : `\`${[value].flat().join(',')}\``;
}
