import { type Fields, object } from '../../update/fields.ts';
import { country, oneOf, url, values, wholeNumber } from '../../values/kinds.ts';
import { text } from '../../values/text.ts';
import { day, dayJudge, instant } from '../../values/time.ts';

const GENDERS = ['MALE', 'FEMALE'];
const MOST_DEPENDENTS = 100;

export const faceImage = object({ url: url(), takenAt: instant() });

export const dependentCount = wholeNumber(0, 2_147_483_647);

/** What is a person's own, beside names that other systems limit further. */
export const personFields: Fields = {
  title: text({ most: 100 }),
  firstName: text({ most: 200 }),
  middleName: text({ most: 200 }),
  lastName: text({ most: 200 }),
  legalName: text(),
  dateOfBirth: day(),
  gender: oneOf(GENDERS),
  nationality: country(),
  birthCountry: country(),
  faceImage,
  relationshipStatus: text(),
  dependents: object({ count: dependentCount, datesOfBirth: values(dayJudge, MOST_DEPENDENTS) }),
  highestEducation: text(),
  employmentStatus: text(),
};
