/**
 * PostGraphile with a custom mutation, which is what its documentation has for several changes in one transaction: a
 * function in the database, called in one statement.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const [url, , poolSize] = process.argv.slice(2) as [string, string, string];

/** Made anew at each start: the benchmark starts this twice on one database. */
const mutation = `
  create schema if not exists peer;
  drop type if exists peer.customer cascade;
  create type peer.customer as (id uuid, email text, line1 text);
  create function peer.update_person_customer(customer_id uuid, email text, address_line1 text)
    returns peer.customer language sql volatile strict
    begin atomic
      with changed as (
        update customer c set contact_email = update_person_customer.email
          where c.id = update_person_customer.customer_id
          returning c.organization_id, c.id, c.contact_email
      )
      update address a set line1 = update_person_customer.address_line1 from changed
        where a.organization_id = changed.organization_id and a.customer_id = changed.id
          and a.purpose = 'RESIDENTIAL' and a.business_person_id is null
        returning changed.id, changed.contact_email, a.line1;
    end`;

async function makeMutation(): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(mutation).finally(() => client.end());
}

await makeMutation();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({ connectionString: url, poolConfig: { max: Number(poolSize) }, schemas: ['peer'] }),
  ],
  grafserv: { graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
