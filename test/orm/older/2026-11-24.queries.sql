-- The statements of that version, each run in a transaction of one organization as the application's role.
select r.id, r.type, r.display_name, r.contact_email, r.version from customer r
  where r.organization_id = '0193f000-0000-7000-8000-000000000001' order by r.created_at desc, r.id desc limit 20;
select r.customer_id, r.line1, r.country from address r
  where r.organization_id = '0193f000-0000-7000-8000-000000000001' and r.customer_id = '0193f000-0000-7000-8000-100000000001' order by r.id;
select id from search_customer('0193f000-0000-7000-8000-000000000001', 'ada');
select r.id from customer r where r.organization_id = '0193f000-0000-7000-8000-000000000001' and r.id = '0193f000-0000-7000-8000-100000000001' for update;
update customer set contact_email = 'changed@example.com', version = version + 1
  where organization_id = '0193f000-0000-7000-8000-000000000001' and id = '0193f000-0000-7000-8000-100000000001';
update address set line1 = 'Changed Road'
  where organization_id = '0193f000-0000-7000-8000-000000000001' and customer_id = '0193f000-0000-7000-8000-100000000001';
insert into journal_entry (id, organization_id, customer_id, version, at, actor, operation, changes)
  select gen_random_uuid(), organization_id, id, version, now(), 'old', 'updateCustomerEmail', '[]' from customer
  where id = '0193f000-0000-7000-8000-100000000001';
insert into idempotency_key (id, organization_id, actor, key_hash, request_hash, customer_id, version, created, created_at)
  values (gen_random_uuid(), '0193f000-0000-7000-8000-000000000001', 'old', sha256(gen_random_uuid()::text::bytea), sha256('b'), '0193f000-0000-7000-8000-100000000001', 2, false, now());
