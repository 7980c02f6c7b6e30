/** A part of a document. */
export type Part = { readonly [name: string]: unknown };

export interface OpenApi extends Part {
  openapi: string;
  paths: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  components: Readonly<Record<string, Part>>;
}
