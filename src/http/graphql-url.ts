const GRAPHQL_URL = /^(?:https?:\/\/[^/]*)?\/graphql(?![\w.-])/;

/**
 * Whether a URL, as it was sent, is or starts with `/graphql`. Errors for such URLs use the GraphQL format.
 */
export function isGraphqlUrl(url: string): boolean {
  return GRAPHQL_URL.test(url);
}
