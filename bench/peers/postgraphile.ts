/**
 * PostGraphile on the gateway's tables, with smart tags for facts that their keys and indexes do not express.
 */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { listenAndReport } from '../server-harness.ts';
import { makeMutation } from './postgraphile-mutation.ts';

const [connectionString, , poolSize] = process.argv.slice(2) as [string, string, string];

/**
 * A person has one address and one identity document. PostGraphile does not derive that from a partial unique
 * index.
 */
const ONE_OF_A_PERSON = { unique: 'organization_id,business_person_id' };

const smartTags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      // PostGraphile ignores partial indexes, and those of lists leave out erased customers.
      'public.customer': {
        attribute: {
          created_at: { tags: { behavior: '+orderBy' } },
          erased_at: { tags: { behavior: '+filterBy' } },
          type: { tags: { behavior: '+filterBy' } },
        },
      },
      'public.address': { tags: ONE_OF_A_PERSON },
      'public.identity_document': {
        tags: ONE_OF_A_PERSON,
        // `slot` has no index and needs none, because a customer has few documents.
        attribute: { slot: { tags: { behavior: '+filterBy' } } },
      },
    },
  },
});

await makeMutation(connectionString);
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [smartTags],
  pgServices: [
    makePgService({ connectionString, poolConfig: { max: Number(poolSize) }, schemas: ['public', 'peer'] }),
  ],
  // Plain lists in addition to connections. The function above is the only mutation.
  schema: { defaultBehavior: '+list -insert -update -delete' },
  grafserv: { graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
listenAndReport(server);
