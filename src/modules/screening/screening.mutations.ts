import { type CustomerAggregate, NAME_PROPERTIES } from '../../aggregate/customer-aggregate.ts';
import { type Fields, object, pii } from '../../update/fields.ts';
import { isRejected } from '../../update/patch-context.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
import { type Problem, problem } from '../../update/problem.ts';
import { assign } from '../../update/semantics.ts';
import { country, email, phone } from '../../values/formats.ts';
import { text } from '../../values/text.ts';
import { day } from '../../values/time.ts';
import type { Command } from '../../write/command.ts';
import { nameProblems, type Section, sectionCommand } from '../../write/section-command.ts';
import { businessFields } from '../business/business.fields.ts';
import type { Item } from '../common/customer-list.ts';
import { pick } from '../common/shared.fields.ts';
import { metadata, referenceValue } from '../customer/customer.fields.ts';
import { referenceOf, withReference } from '../customer/customer.mutations.ts';
import { personFields } from '../person/person.fields.ts';

const contactFields = {
  email: pii(email()),
  mobilePhone: pii(phone()),
  telephone: pii(phone()),
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

/** Company details that are fields of the business itself. */
const OWN_COMPANY_DETAILS = ['name', 'website', 'incorporationType'];

const companyDetails: Fields = {
  ...fieldsOf(businessFields, OWN_COMPANY_DETAILS),
  registrationNumber: pii(text({ max: 100 })),
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

/** screening: `POST /v1/clients/:id`, updates the fields that are sent. */
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
  reads: ['contact', ...Object.keys(personDetails), ...OWN_COMPANY_DETAILS, ...NAME_PROPERTIES],
  read,
  write,
  validate: (next, aggregate, problems) => [
    ...registrationProblems(next, problems),
    ...nameProblems(aggregate, NAMES, problems),
  ],
};

const assignCommand = sectionCommand({
  operation: 'updateCustomer',
  semantics: assign,
  section,
  referencePath: () => ['externalId'],
});

/** Rejects the details of the other customer type, because a customer's type never changes. */
export const updateCustomer: Command = {
  ...assignCommand,
  execute(aggregate, input, context) {
    const otherDetails = aggregate.type === 'PERSON' ? 'companyDetails' : 'personDetails';
    if (presenceOf(input, otherDetails) === 'absent') return assignCommand.execute(aggregate, input, context);
    const { [otherDetails]: _, ...own } = input;
    const change = assignCommand.execute(aggregate, own, context);
    return { ...change, problems: [...change.problems, problem('WRONG_TYPE', [otherDetails])] };
  },
};

function read(aggregate: CustomerAggregate): JsonObject {
  const { contact, registration, joinedDate, metadata } = aggregate;
  const isPerson = aggregate.type === 'PERSON';
  return {
    ...pick(contact, contactFields),
    externalId: referenceOf(aggregate, 'SCREENING'),
    ...{ joinedDate, metadata },
    personDetails: isPerson ? pick(aggregate, personDetails) : null,
    companyDetails: isPerson
      ? null
      : {
          ...pick(aggregate, companyDetails),
          registrationNumber: registration?.number ?? null,
          incorporationCountry: registration?.issuingCountry ?? null,
        },
  };
}

function write(aggregate: CustomerAggregate, next: JsonObject): CustomerAggregate {
  const { email, mobilePhone, telephone, externalId, joinedDate, metadata } = next;
  const changed: CustomerAggregate = {
    ...aggregate,
    contact: { ...aggregate.contact, email, mobilePhone, telephone },
    joinedDate,
    metadata: metadata as CustomerAggregate['metadata'],
    ...detailsOf(aggregate, next),
  };
  return withReference(changed, 'SCREENING', externalId as string | null);
}

/** Null details clear each of their fields. */
function detailsOf(
  { type, registration }: CustomerAggregate,
  { personDetails: person, companyDetails: company }: JsonObject,
): JsonObject {
  if (type === 'PERSON') return pick((person ?? {}) as JsonObject, personDetails);
  const { registrationNumber, incorporationCountry, ...own } = (company ?? {}) as JsonObject;
  return {
    ...pick(own, fieldsOf(companyDetails, OWN_COMPANY_DETAILS)),
    registration: registrationOf(registration, registrationNumber, incorporationCountry),
  };
}

/**
 * Creates, updates or deletes the registration document. The screening API has its number and country only.
 */
function registrationOf(
  stored: Item | null | undefined,
  number: unknown,
  issuingCountry: unknown,
): JsonObject | null {
  if (number == null && issuingCountry == null) return null;
  return { type: { code: 'BUSINESS_REGISTRATION', text: null }, ...stored, number, issuingCountry };
}

/** Number and country must be both set or both null. */
function registrationProblems({ companyDetails }: JsonObject, problems: readonly Problem[]): Problem[] {
  const { registrationNumber, incorporationCountry } = (companyDetails ?? {}) as JsonObject;
  if ((registrationNumber == null) === (incorporationCountry == null)) return [];
  const missing = registrationNumber == null ? 'registrationNumber' : 'incorporationCountry';
  const path = ['companyDetails', missing];
  return isRejected(problems, path) ? [] : [problem('FIELD_REQUIRED', path)];
}
