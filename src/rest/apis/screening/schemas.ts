import { z } from 'zod';
import { countryCode, date, dateTime, email, oneOf, text, url, uuid } from '../../mapping/wire-types.ts';

/**
 * Marks fields that the API spec does not list: accepted by an update, or returned because
 * an update accepts them.
 */
const extension = { 'x-ours': true };

const personDetails = z.strictObject({
  firstName: text().nullish(),
  middleName: text(extension).nullish(),
  lastName: text().nullish(),
  dob: date().nullish(),
  gender: oneOf(['male', 'female', 'other']).meta(extension).nullish(),
  nationality: countryCode().nullish(),
  birthCountry: countryCode(extension).nullish(),
  birthName: text(extension).nullish(),
  ssn: text({ description: 'The social security number.', ...extension }).nullish(),
});

const companyDetails = z.strictObject({
  name: text(extension).nullish(),
  website: url(extension).nullish(),
  registrationNumber: text(extension).nullish(),
  incorporationCountry: countryCode(extension).nullish(),
  incorporationType: text(extension).nullish(),
});

const contact = {
  email: email({ description: "The client's e-mail address." }),
  mobile: text({ description: "The client's mobile number." }),
  telephone: text({ description: "The client's telephone number." }),
  externalId: text({ description: 'The id of the client in your system.' }),
  joinedDate: date({ description: 'The date when the client registered with you.' }),
};

/** Merged by key. Null removes a key. */
const metadata = z.record(text({ maxLength: 40 }), text({ maxLength: 500 }).nullable()).meta({
  description: 'At most 20 keys. Keys have at most 40 characters, values at most 500.',
});

/** The request. It changes the fields that it contains. */
export const updateClient = z.strictObject({
  email: contact.email.nullish(),
  mobile: contact.mobile.nullish(),
  telephone: contact.telephone.nullish(),
  externalId: contact.externalId.nullish(),
  joinedDate: contact.joinedDate.nullish(),
  personDetails: personDetails.nullish(),
  companyDetails: companyDetails.nullish(),
  metadata: metadata.nullish(),
});

export const client = z.strictObject({
  id: uuid(),
  type: oneOf(['person', 'company']),
  email: contact.email.optional(),
  mobile: contact.mobile.optional(),
  telephone: contact.telephone.optional(),
  externalId: contact.externalId.meta(extension).optional(),
  joinedDate: contact.joinedDate.optional(),
  personDetails: personDetails.optional(),
  companyDetails: companyDetails.meta(extension).optional(),
  metadata: z.record(text(), text()).meta(extension).optional(),
  createdAt: dateTime(),
  updatedAt: dateTime(),
});
