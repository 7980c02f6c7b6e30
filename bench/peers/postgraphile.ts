/** PostGraphile on the tables as they are, with smart tags for what their keys and indexes do not say. */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { listenAndReport } from '../server-harness.ts';
import { makeMutation } from './postgraphile-mutation.ts';

const [connectionString, , poolSize] = process.argv.slice(2) as [string, string, string];

/** A person has one address and one document; an index of a part of a table does not say so to PostGraphile. */
const ONE_OF_A_PERSON = { unique: 'organization_id,business_person_id' };

const smartTags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'public.address': { tags: ONE_OF_A_PERSON },
      'public.identity_document': {
        tags: ONE_OF_A_PERSON,
        // No index has it, and none is needed: a customer has a handful.
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
  // Plain lists beside connections; nothing is written but by the one mutation.
  schema: { defaultBehavior: '+list -insert -update -delete' },
  grafserv: { graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
listenAndReport(server);
