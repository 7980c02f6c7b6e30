import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { connections, embeddedTypes } from './gql/cache-rules.ts';
import schema from './gql/introspection.ts';
import { credentialHeaders, type Settings } from './settings.ts';

export function makeUrqlClient(settings: Settings): Client {
  return new Client({
    url: settings.url,
    // With GET, the variables, which are customer data, would be in the URL and in the logs of proxies.
    preferGetMethod: false,
    fetchOptions: { headers: credentialHeaders(settings) },
    exchanges: [cacheExchange({ schema, keys, resolvers }), fetchExchange],
  });
}

const keys = Object.fromEntries(embeddedTypes.map((type) => [type, () => null]));

const resolvers = Object.fromEntries(
  Object.entries(connections).map(([type, fields]) => [type, pagination(Object.keys(fields))]),
);

/** `relayPagination` treats lists with other arguments than the page arguments as different lists. */
function pagination(fields: string[]) {
  return Object.fromEntries(fields.map((field) => [field, relayPagination()]));
}
