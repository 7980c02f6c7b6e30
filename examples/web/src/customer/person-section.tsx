import type { ReactNode } from 'react';
import { countryName } from '../format/country.ts';
import { Day, Days, Instant } from '../format/time.tsx';
import { words } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { recordedFacts } from './facts.tsx';
import { WebLink } from './web-link.tsx';

const PersonFragment = graphql(`
  fragment PersonDetail on PersonCustomer {
    title
    firstName
    middleName
    lastName
    legalName
    dateOfBirth
    gender
    nationality
    birthCountry
    relationshipStatus
    highestEducation
    employmentStatus
    dependents {
      count
      datesOfBirth
    }
    faceImage {
      url
      takenAt
    }
  }
`);

export function usePerson(customer: FragmentType<typeof PersonFragment>): ReactNode {
  const { dependents, faceImage, ...person } = useFragment(PersonFragment, customer);
  return recordedFacts({
    Title: person.title,
    'Legal name': person.legalName,
    'First name': person.firstName,
    'Middle name': person.middleName,
    'Last name': person.lastName,
    Born: person.dateOfBirth && <Day date={person.dateOfBirth} />,
    'Country of birth': person.birthCountry && countryName(person.birthCountry),
    Nationality: person.nationality && countryName(person.nationality),
    Gender: person.gender && words(person.gender),
    Relationship: person.relationshipStatus,
    Education: person.highestEducation,
    Employment: person.employmentStatus,
    Dependents: dependents?.count,
    'Dependents born': dependents?.datesOfBirth?.length ? <Days dates={dependents.datesOfBirth} /> : null,
    Picture: faceImage?.url && <WebLink url={faceImage.url} />,
    'Picture taken': faceImage?.takenAt && <Instant at={faceImage.takenAt} />,
  });
}
