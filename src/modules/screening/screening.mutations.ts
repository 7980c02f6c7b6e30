import type { CustomerDocument, Item } from '../../aggregate/customer-aggregate.ts';
import { type Fields, object, personal } from '../../update/fields.ts';
import { isRefused } from '../../update/patch-context.ts';
import { presenceOf, type Tree } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import { assign } from '../../update/semantics.ts';
import { country, email, phone } from '../../values/formats.ts';
import { text } from '../../values/text.ts';
import { day } from '../../values/time.ts';
import type { Write } from '../../write/command.ts';
import { requireName, type Section, writeSection } from '../../write/section-command.ts';
import { businessFields } from '../business/business.fields.ts';
import { pick } from '../common/shared.fields.ts';
import { metadata, referenceValue } from '../customer/customer.fields.ts';
import { referenceOf, withReference } from '../customer/customer.mutations.ts';
import { personFields } from '../person/person.fields.ts';

const contactFields = {
  email: personal(email()),
  mobilePhone: personal(phone()),
  telephone: personal(phone()),
};

const personDetails = fieldsOf(personFields, [
  'firstName',
  'middleName',
  'lastName',
  'dateOfBirth',
  'gender',
  'nationality',
  'birthCountry',
  'birthName',
  'socialSecurityNumber',
]);

/** Those that are fields of the business itself. */
const OWN_COMPANY_DETAILS = ['name', 'website', 'incorporationType'];

const companyDetails: Fields = {
  ...fieldsOf(businessFields, OWN_COMPANY_DETAILS),
  registrationNumber: personal(text({ most: 100 })),
  incorporationCountry: country(),
};

function fieldsOf(fields: Fields, names: string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

const NAMES = {
  firstName: ['personDetails', 'firstName'],
  lastName: ['personDetails', 'lastName'],
  name: ['companyDetails', 'name'],
};

/** screening: `POST /v1/clients/:id`, sets what is passed. */
const section: Section = {
  fields: {
    ...contactFields,
    externalId: { ...referenceValue, required: false },
    joinedDate: day(),
    personDetails: object(personDetails),
    companyDetails: object(companyDetails),
    metadata,
  },
  lists: ['references', 'identityDocuments'],
  read,
  write,
  judge: (next, document, problems) => [
    ...requireRegistration(next, problems),
    ...requireName(document, NAMES, problems),
  ],
};

const assigned = writeSection({
  operation: 'updateCustomer',
  semantics: assign,
  section,
  referencePath: () => ['externalId'],
});

/** The details of the other type are refused: a type is for ever. */
export const updateCustomer: Write = {
  ...assigned,
  change(document, input, occasion) {
    const foreign = document.type === 'PERSON' ? 'companyDetails' : 'personDetails';
    if (presenceOf(input, foreign) === 'absent') return assigned.change(document, input, occasion);
    const { [foreign]: _, ...own } = input;
    const change = assigned.change(document, own, occasion);
    return { ...change, problems: [...change.problems, problem('WRONG_TYPE', [foreign])] };
  },
};

function read(document: CustomerDocument): Tree {
  const { contact, registration, joinedDate, metadata } = document;
  const isPerson = document.type === 'PERSON';
  return {
    ...pick(contact, contactFields),
    externalId: referenceOf(document, 'SCREENING'),
    ...{ joinedDate, metadata },
    personDetails: isPerson ? pick(document, personDetails) : null,
    companyDetails: isPerson
      ? null
      : {
          ...pick(document, companyDetails),
          registrationNumber: registration?.number ?? null,
          incorporationCountry: registration?.issuingCountry ?? null,
        },
  };
}

function write(document: CustomerDocument, next: Tree): CustomerDocument {
  const { email, mobilePhone, telephone, externalId, joinedDate, metadata } = next;
  const changed: CustomerDocument = {
    ...document,
    contact: { ...document.contact, email, mobilePhone, telephone },
    joinedDate,
    metadata: metadata as CustomerDocument['metadata'],
    ...detailsOf(document, next),
  };
  return withReference(changed, 'SCREENING', externalId as string | null);
}

/** Details that were cleared as a whole clear each of their fields. */
function detailsOf(
  { type, registration }: CustomerDocument,
  { personDetails: person, companyDetails: company }: Tree,
): Tree {
  if (type === 'PERSON') return pick((person ?? {}) as Tree, personDetails);
  const { registrationNumber, incorporationCountry, ...own } = (company ?? {}) as Tree;
  return {
    ...pick(own, fieldsOf(companyDetails, OWN_COMPANY_DETAILS)),
    registration: registrationOf(registration, registrationNumber, incorporationCountry),
  };
}

/** The document that registers the company, whose number and country screening knows. It is made, changed or gone. */
function registrationOf(
  stored: Item | null | undefined,
  number: unknown,
  issuingCountry: unknown,
): Tree | null {
  if (number == null && issuingCountry == null) return null;
  return { type: { code: 'BUSINESS_REGISTRATION', text: null }, ...stored, number, issuingCountry };
}

/** Number and country make a registration together. */
function requireRegistration({ companyDetails }: Tree, problems: readonly Problem[]): Problem[] {
  const { registrationNumber, incorporationCountry } = (companyDetails ?? {}) as Tree;
  if ((registrationNumber == null) === (incorporationCountry == null)) return [];
  const missing = registrationNumber == null ? 'registrationNumber' : 'incorporationCountry';
  const place = ['companyDetails', missing];
  return isRefused(problems, place) ? [] : [problem('FIELD_REQUIRED', place)];
}
