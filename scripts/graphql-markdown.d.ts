/** The part of graphql-markdown that is used here; the package has no types. */
declare module 'graphql-markdown' {
  import type { IntrospectionQuery } from 'graphql';

  export function renderSchema(
    schema: IntrospectionQuery,
    options: { title: string; prologue: string; printer: (line: string) => void },
  ): void;
}
