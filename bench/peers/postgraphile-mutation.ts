import pg from 'pg';

/**
 * A database function that makes both changes in one statement, as PostGraphile's documentation recommends
 * for several changes in one transaction. It is recreated at each start, because the benchmark starts
 * PostGraphile twice on one database.
 */
const mutation = `
  create schema if not exists peer;
  drop type if exists peer.updated_customer cascade;
  create type peer.updated_customer as (id uuid, email text, line1 text);
  create function peer.update_person_customer(customer_id uuid, email text, address_line1 text)
    returns peer.updated_customer language sql volatile strict
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

export async function makeMutation(connectionString: string): Promise<void> {
  const client = new pg.Client(connectionString);
  await client.connect();
  await client.query(mutation).finally(() => client.end());
}
