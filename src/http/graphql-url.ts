const GRAPHQL_URL = /^(?:https?:\/\/[^/]*)?\/graphql(?![\w.-])/;

/** Whether a URL, as it was sent, is `/graphql` or begins with it: who asks there reads errors in GraphQL's shape. */
export function isGraphqlUrl(url: string): boolean {
  return GRAPHQL_URL.test(url);
}
