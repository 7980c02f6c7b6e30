import { type Fields, personal } from '../../update/fields.ts';
import type { Tree } from '../../update/presence.ts';
import { groupPut, mergePatch, nullableUpdate, put } from '../../update/semantics.ts';
import { text } from '../../values/text.ts';
import { birthDay } from '../../values/time.ts';
import { requireName, type Section, writeSection } from '../../write/section-command.ts';
import { BELONGINGS, belongingsFields, merged, pick } from '../common/shared.fields.ts';
import { references } from '../customer/customer.fields.ts';
import { referencePlace } from '../customer/customer.mutations.ts';
import { clientSection } from './clients.section.ts';
import { dependentCount, faceImage, personFields } from './person.fields.ts';
import { registrySection, registryTarget } from './registry.section.ts';

const NAMES = { legalName: ['legalName'], firstName: ['firstName'], lastName: ['lastName'] };

/** All that a person has and a caller may write. */
const person: Section = wholePerson({ ...personFields, ...belongingsFields });

function wholePerson(fields: Fields): Section {
  return {
    fields,
    lists: BELONGINGS,
    read: (document) => pick(document, fields),
    write: merged,
    judge: (_next, document, problems) => requireName(document, NAMES, problems),
  };
}

/** banking: `POST /v1/customers`, and all that the others know of a person. */
export const createPersonCustomer = writeSection({
  operation: 'createPersonCustomer',
  type: 'PERSON',
  semantics: mergePatch,
  target: () => ({ by: 'nothing' }),
  referencePath: referencePlace,
  section: wholePerson({ ...person.fields, references }),
});

/** A merge patch over all that a person has, for what the five systems cannot reach. */
export const patchPersonCustomer = writeSection({
  operation: 'patchPersonCustomer',
  type: 'PERSON',
  semantics: mergePatch,
  section: person,
});

/** clients: `PUT /api/v1/clients/person/{id}`. */
export const updatePersonCustomer = writeSection({
  operation: 'updatePersonCustomer',
  type: 'PERSON',
  semantics: nullableUpdate,
  section: clientSection,
});

/** registry: `PUT /customers/:CustomerID`, create or replace whole. */
export const putPersonCustomer = writeSection({
  operation: 'putPersonCustomer',
  type: 'PERSON',
  semantics: put,
  target: ({ registryId }) => registryTarget(registryId),
  targetPath: ['registryId'],
  section: registrySection,
});

/** banking: `PUT …/identity`. */
export const updateCustomerIdentity = writeSection({
  operation: 'updateCustomerIdentity',
  type: 'PERSON',
  semantics: groupPut,
  section: {
    fields: {
      legalName: personal(text({ required: true })),
      dateOfBirth: personal(birthDay()),
      title: text({ most: 100 }),
    },
    read: ({ legalName, dateOfBirth, title }) => ({ legalName, dateOfBirth, title }),
    write: (document, next) => ({ ...document, ...next }),
  },
});

/** banking: `PUT …/data`. Of the dependents it knows how many there are, and nothing of their birthdays. */
export const updateCustomerData = writeSection({
  operation: 'updateCustomerData',
  type: 'PERSON',
  semantics: groupPut,
  section: {
    fields: {
      faceImage,
      relationshipStatus: personal(text()),
      dependentCount,
      highestEducation: personal(text()),
      employmentStatus: personal(text()),
    },
    read: ({ faceImage, relationshipStatus, dependents, highestEducation, employmentStatus }) => ({
      ...{ faceImage, relationshipStatus, highestEducation, employmentStatus },
      dependentCount: (dependents as Tree | null)?.count,
    }),
    write: (document, { dependentCount, ...next }) => ({
      ...document,
      ...next,
      dependents: { ...(document.dependents as Tree | null), count: dependentCount },
    }),
  },
});
