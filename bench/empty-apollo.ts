/**
 * An Apollo Server on fastify with a single field, in the gateway's versions: the lower bound of the start
 * time.
 */
import { ApolloServer, HeaderMap } from '@apollo/server';
import Fastify from 'fastify';

const typeDefs = 'type Query { hello: String! }';
const apollo = new ApolloServer({ typeDefs, resolvers: { Query: { hello: () => 'world' } } });
await apollo.start();

const app = Fastify();
app.post('/graphql', async ({ headers, body }, reply) => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: map, search: '', body },
    context: async () => ({}),
  });
  reply.code(answer.status ?? 200).headers(Object.fromEntries(answer.headers));
  return answer.body.kind === 'complete' ? answer.body.string : undefined;
});
console.log(`Listening at ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
