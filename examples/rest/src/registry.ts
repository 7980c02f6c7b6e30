import createClient from 'openapi-fetch';
import type { components, paths } from './api/registry.ts';
import { Failure } from './failure.ts';
import { bodyOf, describe } from './problem.ts';
import type { Settings } from './settings.ts';
import { signature } from './signature.ts';

const path = { CustomerID: 'customer-0001' };

/** Replaces a person. A put is complete, so it begins with what was read. Signs each request. */
export async function registry({ baseUrl, credentials }: Settings): Promise<void> {
  const api = createClient<paths>({ baseUrl });
  api.use(signature(credentials.signingKey));

  const read = await api.GET('/customers/{CustomerID}', { params: { path } });
  const person = completed(bodyOf(read));
  console.log(`  ${person.FullName.FirstName}: ${person.PrimaryResidence.Street2}`);

  const header = { 'If-Match': read.response.headers.get('etag') ?? '' };
  const residence = { ...person.PrimaryResidence, Street2: 'Apartment 7' };
  const moved = { ...person, PrimaryResidence: residence };
  const put = await api.PUT('/customers/{CustomerID}', { params: { path, header }, body: moved });
  const after = bodyOf(await api.GET('/customers/{CustomerID}', { params: { path } }));
  console.log(`  replaced, ${put.response.status}: ${after.PrimaryResidence?.Street2}`);

  const onlyNew = { 'If-None-Match': '*' };
  const again = await api.PUT('/customers/{CustomerID}', { params: { path, header: onlyNew }, body: moved });
  console.log(`  only if it is new: ${describe(again.error, again.response)}`);

  const restored = await api.PUT('/customers/{CustomerID}', { params: { path }, body: person });
  console.log(`  replaced again: ${restored.response.status}`);
}

type Put = components['schemas']['PutCustomer'];

/** A person of another system may lack what a put requires. */
function completed({
  FullName,
  DateOfBirth,
  Identities,
  PrimaryResidence,
}: components['schemas']['Customer']): Put {
  const { FirstName, LastName } = FullName ?? {};
  const { Street, City, PostCode, State, Country } = PrimaryResidence ?? {};
  if (!FirstName || !LastName || !DateOfBirth) throw new Failure('The name or the date of birth is missing.');
  if (!Street || !City || !PostCode || !State || !Country)
    throw new Failure('The residence is not complete.');
  return {
    FullName: { ...FullName, FirstName, LastName },
    DateOfBirth,
    Identities,
    PrimaryResidence: { ...PrimaryResidence, Street, City, PostCode, State, Country },
  };
}
