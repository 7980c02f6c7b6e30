import { type Fields, object, pii } from '../../update/fields.ts';
import { country, integer, oneOf, scalarList, url } from '../../values/formats.ts';
import { text } from '../../values/text.ts';
import { birthDay, instant, parseBirthDay } from '../../values/time.ts';
import { GENDERS } from './person.entity.ts';

const MAX_DEPENDENTS = 100;

export const faceImage = object({ url: pii(url()), takenAt: instant() });

export const dependentCount = integer(0, 2_147_483_647);

/** Fields of a person only. Some mutations limit the length of names further. */
export const personFields: Fields = {
  title: text({ max: 100 }),
  firstName: pii(text({ max: 200 })),
  middleName: pii(text({ max: 200 })),
  lastName: pii(text({ max: 200 })),
  legalName: pii(text()),
  dateOfBirth: pii(birthDay()),
  gender: pii(oneOf(GENDERS)),
  nationality: pii(country()),
  birthCountry: pii(country()),
  birthName: pii(text()),
  socialSecurityNumber: pii(text({ max: 100 })),
  faceImage,
  relationshipStatus: pii(text()),
  dependents: object({
    count: dependentCount,
    datesOfBirth: pii(scalarList(parseBirthDay, MAX_DEPENDENTS)),
  }),
  highestEducation: pii(text()),
  employmentStatus: pii(text()),
};
