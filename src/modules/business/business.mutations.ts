import { v7 } from 'uuid';
import type { CustomerAggregate, Item } from '../../aggregate/customer-aggregate.ts';
import { type Fields, MAX_ITEMS, object, pii } from '../../update/fields.ts';
import { hasNoKey, isSameItem } from '../../update/match-items.ts';
import type { JsonObject } from '../../update/presence.ts';
import { presenceOf } from '../../update/presence.ts';
import { markRevealing, type Path, type Problem, problem } from '../../update/problem.ts';
import { mergePatch } from '../../update/semantics.ts';
import { email, phone } from '../../values/formats.ts';
import type { Command, CommandResult } from '../../write/command.ts';
import {
  findItem,
  limitProblems,
  nameProblems,
  type Section,
  sectionCommand,
} from '../../write/section-command.ts';
import { addressFor, withAddressFor } from '../address/address.fields.ts';
import { mergeIntoCustomer, pick, SHARED_LISTS, sharedFields } from '../common/shared.fields.ts';
import { references } from '../customer/customer.fields.ts';
import { referencePath } from '../customer/customer.mutations.ts';
import { identityDocument } from '../identity/identity.fields.ts';
import {
  businessFields,
  newPersons,
  onboardingAddress,
  onboardingPersonFields,
  onboardingPersons,
  onboardingRegistration,
} from './business.fields.ts';
import { personFromSections, sectionsOf, withFileIds, withFilesOfIds } from './onboarding.section.ts';

const NAMES = { name: ['name'], nameEnglish: ['nameEnglish'] };

const newBusiness: Fields = {
  ...businessFields,
  ...sharedFields,
  registration: identityDocument,
  persons: newPersons,
  references,
};

/** No document makes a business, so the graph does, with all that one may have. */
export const createBusinessCustomer = sectionCommand({
  operation: 'createBusinessCustomer',
  type: 'BUSINESS',
  semantics: mergePatch,
  target: () => ({ by: 'new' }),
  referencePath,
  section: {
    fields: newBusiness,
    lists: [...SHARED_LISTS, 'persons'],
    read: (aggregate) => pick(aggregate, newBusiness),
    write: mergeIntoCustomer,
    validate: (_next, aggregate, problems) => nameProblems(aggregate, NAMES, problems),
  },
});

/** The onboarding sections, the persons apart. */
const sections: Section = {
  fields: {
    ...businessFields,
    registration: onboardingRegistration,
    registrationAddress: onboardingAddress,
    contact: object({ email: pii(email()), mobilePhone: pii(phone()) }),
  },
  lists: ['addresses', 'identityDocuments', 'persons'],
  addressPath: ['registrationAddress'],
  read: (aggregate) => ({
    ...pick(aggregate, businessFields),
    registration: withFileIds(aggregate.registration),
    registrationAddress: addressFor(aggregate, 'REGISTRATION'),
    contact: aggregate.contact,
  }),
  write: (aggregate, { registration, registrationAddress, contact, ...next }) =>
    withAddressFor(
      {
        ...aggregate,
        ...next,
        contact: (contact as JsonObject | null) ?? { ...aggregate.contact, email: null, mobilePhone: null },
        registration: withFilesOfIds(registration as JsonObject | null),
      },
      'REGISTRATION',
      registrationAddress as JsonObject | null,
    ),
  validate: (_next, aggregate, problems) => nameProblems(aggregate, NAMES, problems),
};

/** onboarding: `POST /api/customers/{customer_id}/update`. */
const patchSections = sectionCommand({
  operation: 'patchBusinessCustomer',
  type: 'BUSINESS',
  semantics: mergePatch,
  section: sections,
});

/** The five sections of onboarding's update, and its persons set as a list or edited one by one. */
export const patchBusinessCustomer: Command = {
  ...patchSections,
  execute(aggregate, { persons, ...input }, context) {
    const patched = patchSections.execute(aggregate, input, context);
    // An own property that is undefined is absent to every semantics.
    const changed = changePersons(patched.aggregate, { persons }, context.canReadPii);
    return { aggregate: changed.aggregate, problems: [...patched.problems, ...changed.problems] };
  },
};

function changePersons(aggregate: CustomerAggregate, input: JsonObject, canReadPii: boolean): CommandResult {
  switch (presenceOf(input, 'persons')) {
    case 'absent':
      return { aggregate, problems: [] };
    case 'null':
      return { aggregate: { ...aggregate, persons: [] }, problems: [] };
    case 'value': {
      const patch = input.persons as JsonObject;
      return presenceOf(patch, 'set') === 'value'
        ? setPersons(aggregate, patch.set as JsonObject[], canReadPii)
        : editPersons(aggregate, patch.edit as JsonObject[], canReadPii);
    }
  }
}

/** The document's way: the list is replaced by what is sent (U5, U6). */
function setPersons(aggregate: CustomerAggregate, set: JsonObject[], canReadPii: boolean): CommandResult {
  const current = { persons: (aggregate.persons ?? []).map(sectionsOf) };
  const { next, problems } = mergePatch(
    { persons: onboardingPersons },
    current,
    { persons: set },
    canReadPii,
  );
  const persons = (next.persons as JsonObject[]).map((person) => personFromSections(person ?? {}));
  return {
    aggregate: { ...aggregate, persons },
    problems: problems.map((item) => inside(item, ['persons', 'set'])),
  };
}

/** A problem of `persons` where it stands in the input. */
function inside(item: Problem, path: Path): Problem {
  return { ...item, path: [...path, ...item.path.slice(1)] };
}

/** By id, one after the other. */
function editPersons(aggregate: CustomerAggregate, edits: JsonObject[], canReadPii: boolean): CommandResult {
  const tooMany = limitProblems(edits, ['persons', 'edit'], MAX_ITEMS);
  if (tooMany.length > 0) return { aggregate, problems: tooMany };
  const problems: Problem[] = [];
  let persons = aggregate.persons ?? [];
  for (const [place, edit] of edits.entries()) {
    const edited = editPerson(persons, edit, canReadPii);
    persons = edited.persons;
    problems.push(
      ...edited.problems.map((item) => ({ ...item, path: ['persons', 'edit', place, ...item.path] })),
    );
  }
  problems.push(...limitProblems(persons, ['persons', 'edit'], MAX_ITEMS));
  return { aggregate: { ...aggregate, persons }, problems };
}

interface Edited {
  persons: Item[];
  problems: Problem[];
}

/** An edit has exactly one of three fields. */
function editPerson(persons: Item[], edit: JsonObject, canReadPii: boolean): Edited {
  if (presenceOf(edit, 'add') === 'value') return addPerson(persons, edit.add as JsonObject, canReadPii);
  if (presenceOf(edit, 'update') === 'value')
    return updatePerson(persons, edit.update as JsonObject, canReadPii);
  const stored = findItem(persons, edit.remove);
  if (!stored) return { persons, problems: [problem('NOT_FOUND', ['remove'])] };
  return { persons: persons.filter((person) => person !== stored), problems: [] };
}

function addPerson(persons: Item[], add: JsonObject, canReadPii: boolean): Edited {
  const { next, problems } = mergePatch(onboardingPersonFields, null, add, canReadPii);
  if (problems.length === 0) problems.push(...rejectAlike(persons, next));
  return {
    persons: [...persons, personFromSections({ ...next, id: v7() })],
    problems: inEdit(problems, 'add'),
  };
}

function updatePerson(persons: Item[], { id, ...patch }: JsonObject, canReadPii: boolean): Edited {
  const stored = findItem(persons, id);
  if (!stored) return { persons, problems: [problem('NOT_FOUND', ['update', 'id'])] };
  const { next, problems } = mergePatch(onboardingPersonFields, sectionsOf(stored), patch, canReadPii);
  const others = persons.filter((person) => person !== stored);
  if (problems.length === 0) problems.push(...rejectAlike(others, next));
  const changed = personFromSections(next);
  return {
    persons: persons.map((person) => (person === stored ? changed : person)),
    problems: inEdit(problems, 'update'),
  };
}

/** Somebody whom nothing could recognize, or who is there already, would be in the way of the next list that is set. */
function rejectAlike(others: Item[], person: JsonObject): Problem[] {
  const keys = onboardingPersons.identityKeys(person);
  if (hasNoKey(keys)) return [problem('KEY_REQUIRED', [])];
  const isThere = others.some((other) => isSameItem(onboardingPersons.identityKeys(sectionsOf(other)), keys));
  return isThere ? [markRevealing(problem('DUPLICATE', []))] : [];
}

function inEdit(problems: Problem[], name: string): Problem[] {
  return problems.map((item) => ({ ...item, path: [name, ...item.path] }));
}
