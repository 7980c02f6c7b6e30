/** An object in an OpenAPI document. */
export type JsonObject = { readonly [name: string]: unknown };

export interface OpenApi extends JsonObject {
  openapi: string;
  paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  components: Readonly<Record<string, JsonObject>>;
}
