import { type Fields, object, personal } from '../../update/fields.ts';
import { country, oneOf, url, values, wholeNumber } from '../../values/formats.ts';
import { text } from '../../values/text.ts';
import { birthDay, birthDayJudge, instant } from '../../values/time.ts';
import { GENDERS } from './person.entity.ts';

const MOST_DEPENDENTS = 100;

export const faceImage = object({ url: personal(url()), takenAt: instant() });

export const dependentCount = wholeNumber(0, 2_147_483_647);

/** What is a person's own, beside names that other systems limit further. */
export const personFields: Fields = {
  title: text({ most: 100 }),
  firstName: personal(text({ most: 200 })),
  middleName: personal(text({ most: 200 })),
  lastName: personal(text({ most: 200 })),
  legalName: personal(text()),
  dateOfBirth: personal(birthDay()),
  gender: personal(oneOf(GENDERS)),
  nationality: personal(country()),
  birthCountry: personal(country()),
  birthName: personal(text()),
  socialSecurityNumber: personal(text({ most: 100 })),
  faceImage,
  relationshipStatus: personal(text()),
  dependents: object({
    count: dependentCount,
    datesOfBirth: personal(values(birthDayJudge, MOST_DEPENDENTS)),
  }),
  highestEducation: personal(text()),
  employmentStatus: personal(text()),
};
