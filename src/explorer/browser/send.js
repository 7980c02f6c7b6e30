/** @typedef {{ query: string, operationName?: string | null, variables?: unknown }} Operation */

/**
 * Sends an operation and returns the response.
 * @param {Operation} operation
 * @param {Record<string, unknown>} [headers]
 */
export async function send(operation, headers = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      .../** @type {Record<string, string>} */ (headers),
    },
    body: JSON.stringify(operation),
  });
  return response.json();
}
