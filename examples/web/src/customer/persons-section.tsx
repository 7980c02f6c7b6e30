import type { ReactNode } from 'react';
import { countryName } from '../format/country.ts';
import { Day } from '../format/time.tsx';
import { codeWords } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { AddressLines } from './address-lines.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { Entries } from './entries.tsx';
import { recordedFacts } from './facts.tsx';

const PersonsFragment = graphql(`
  fragment Persons on BusinessCustomer {
    persons {
      id
      ...BusinessPerson
    }
  }
`);

/** The persons who act for or own the business. */
export function usePersons(customer: FragmentType<typeof PersonsFragment>): ReactNode {
  const { persons } = useFragment(PersonsFragment, customer);
  if (persons.length === 0) return null;
  return (
    <Entries items={persons} keyOf={({ id }) => id}>
      {(person) => <BusinessPerson person={person} />}
    </Entries>
  );
}

const BusinessPersonFragment = graphql(`
  fragment BusinessPerson on BusinessPerson {
    id
    role {
      code
      text
    }
    firstName
    lastName
    firstNameEnglish
    lastNameEnglish
    dateOfBirth
    nationality
    residentialAddress {
      id
      ...AddressLines
    }
    identification {
      id
      ...DocumentFacts
    }
  }
`);

function BusinessPerson({ person: masked }: { person: FragmentType<typeof BusinessPersonFragment> }) {
  const person = useFragment(BusinessPersonFragment, masked);
  return (
    <>
      <h3 dir="auto">{fullName(person.firstName, person.lastName) ?? 'No name recorded'}</h3>
      {recordedFacts({
        Role: person.role && codeWords(person.role),
        'Name in English': fullName(person.firstNameEnglish, person.lastNameEnglish),
        Born: person.dateOfBirth && <Day date={person.dateOfBirth} />,
        Nationality: person.nationality && countryName(person.nationality),
      })}
      {person.residentialAddress && (
        <>
          <h4>Home address</h4>
          <AddressLines address={person.residentialAddress} />
        </>
      )}
      {person.identification && (
        <>
          <h4>Identification</h4>
          <DocumentFacts document={person.identification} />
        </>
      )}
    </>
  );
}

const fullName = (...names: (string | null)[]) => names.filter(Boolean).join(' ') || null;
