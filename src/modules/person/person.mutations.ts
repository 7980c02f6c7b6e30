import { type Fields, pii } from '../../update/fields.ts';
import type { JsonObject } from '../../update/presence.ts';
import { groupPut, mergePatch, nullableUpdate, put } from '../../update/semantics.ts';
import { text } from '../../values/text.ts';
import { birthDay } from '../../values/time.ts';
import { nameProblems, type Section, sectionCommand } from '../../write/section-command.ts';
import { mergeIntoCustomer, pick, SHARED_LISTS, sharedFields } from '../common/shared.fields.ts';
import { references } from '../customer/customer.fields.ts';
import { referencePath } from '../customer/customer.mutations.ts';
import { clientSection } from './clients.section.ts';
import { dependentCount, faceImage, personFields } from './person.fields.ts';
import { registrySection, registryTarget } from './registry.section.ts';

const NAMES = { legalName: ['legalName'], firstName: ['firstName'], lastName: ['lastName'] };

/** All writable fields of a person. */
const person: Section = completePerson({ ...personFields, ...sharedFields });

function completePerson(fields: Fields): Section {
  return {
    fields,
    lists: SHARED_LISTS,
    read: (aggregate) => pick(aggregate, fields),
    write: mergeIntoCustomer,
    validate: (_next, aggregate, problems) => nameProblems(aggregate, NAMES, problems),
  };
}

/** banking: `POST /v1/customers`, extended by the fields of the other source systems. */
export const createPersonCustomer = sectionCommand({
  operation: 'createPersonCustomer',
  type: 'PERSON',
  semantics: mergePatch,
  target: () => ({ by: 'new' }),
  referencePath,
  section: completePerson({ ...person.fields, references }),
});

/** A merge patch of all writable fields, including those that no source-system API can change. */
export const patchPersonCustomer = sectionCommand({
  operation: 'patchPersonCustomer',
  type: 'PERSON',
  semantics: mergePatch,
  section: person,
});

/** clients: `PUT /api/v1/clients/person/{id}`. */
export const updatePersonCustomer = sectionCommand({
  operation: 'updatePersonCustomer',
  type: 'PERSON',
  semantics: nullableUpdate,
  section: clientSection,
});

/** registry: `PUT /customers/:CustomerID`, creates or replaces. */
export const putPersonCustomer = sectionCommand({
  operation: 'putPersonCustomer',
  type: 'PERSON',
  semantics: put,
  target: ({ registryId }) => registryTarget(registryId),
  targetPath: ['registryId'],
  section: registrySection,
});

/** banking: `PUT …/identity`. */
export const updateCustomerIdentity = sectionCommand({
  operation: 'updateCustomerIdentity',
  type: 'PERSON',
  semantics: groupPut,
  section: {
    fields: {
      legalName: pii(text({ required: true })),
      dateOfBirth: pii(birthDay()),
      title: text({ max: 100 }),
    },
    read: ({ legalName, dateOfBirth, title }) => ({ legalName, dateOfBirth, title }),
    write: (aggregate, next) => ({ ...aggregate, ...next }),
  },
});

/** banking: `PUT …/data`. It has the number of dependents, but not their dates of birth. */
export const updateCustomerData = sectionCommand({
  operation: 'updateCustomerData',
  type: 'PERSON',
  semantics: groupPut,
  section: {
    fields: {
      faceImage,
      relationshipStatus: pii(text()),
      dependentCount,
      highestEducation: pii(text()),
      employmentStatus: pii(text()),
    },
    reads: ['dependents'],
    read: ({ faceImage, relationshipStatus, dependents, highestEducation, employmentStatus }) => ({
      ...{ faceImage, relationshipStatus, highestEducation, employmentStatus },
      dependentCount: (dependents as JsonObject | null)?.count,
    }),
    write: (aggregate, { dependentCount, ...next }) => ({
      ...aggregate,
      ...next,
      dependents: { ...(aggregate.dependents as JsonObject | null), count: dependentCount },
    }),
  },
});
