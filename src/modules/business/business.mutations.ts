import type { CustomerAggregate } from '../../aggregate/customer-aggregate.ts';
import { newId } from '../../common/new-id.ts';
import { type Fields, MAX_ITEMS, object, pii } from '../../update/fields.ts';
import { hasNoKey, isSameItem } from '../../update/match-items.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
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
import type { Item } from '../common/customer-list.ts';
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

/** Creates a business from all writable fields. No API spec has an operation for this. */
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

/** The onboarding sections without the persons. */
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

/**
 * The five sections of the onboarding update, plus the persons, which are replaced as a list or edited one by
 * one.
 */
export const patchBusinessCustomer: Command = {
  ...patchSections,
  execute(aggregate, { persons, ...input }, context) {
    const patched = patchSections.execute(aggregate, input, context);
    // All semantics treat a property with the value undefined as absent.
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

/** Replaces the list, as the onboarding API does. */
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
    problems: problems.map((each) => withPathPrefix(each, ['persons', 'set'])),
  };
}

/** Maps a problem of `persons` to its path in the input. */
function withPathPrefix(each: Problem, prefix: Path): Problem {
  return { ...each, path: [...prefix, ...each.path.slice(1)] };
}

/** Applies the edits in order. */
function editPersons(aggregate: CustomerAggregate, edits: JsonObject[], canReadPii: boolean): CommandResult {
  const tooMany = limitProblems(edits, ['persons', 'edit'], MAX_ITEMS);
  if (tooMany.length > 0) return { aggregate, problems: tooMany };
  const problems: Problem[] = [];
  let persons = aggregate.persons ?? [];
  for (const [index, edit] of edits.entries()) {
    const edited = editPerson(persons, edit, canReadPii);
    persons = edited.persons;
    problems.push(
      ...edited.problems.map((each) => ({ ...each, path: ['persons', 'edit', index, ...each.path] })),
    );
  }
  problems.push(...limitProblems(persons, ['persons', 'edit'], MAX_ITEMS));
  return { aggregate: { ...aggregate, persons }, problems };
}

interface EditResult {
  persons: Item[];
  problems: Problem[];
}

/** Applies one edit, which has exactly one of the fields `add`, `update` and `remove`. */
function editPerson(persons: Item[], edit: JsonObject, canReadPii: boolean): EditResult {
  if (presenceOf(edit, 'add') === 'value') return addPerson(persons, edit.add as JsonObject, canReadPii);
  if (presenceOf(edit, 'update') === 'value')
    return updatePerson(persons, edit.update as JsonObject, canReadPii);
  const stored = findItem(persons, edit.remove);
  if (!stored) return { persons, problems: [problem('NOT_FOUND', ['remove'])] };
  return { persons: persons.filter((person) => person !== stored), problems: [] };
}

function addPerson(persons: Item[], add: JsonObject, canReadPii: boolean): EditResult {
  const { next, problems } = mergePatch(onboardingPersonFields, null, add, canReadPii);
  if (problems.length === 0) problems.push(...identityProblems(persons, next));
  return {
    persons: [...persons, personFromSections({ ...next, id: newId() })],
    problems: inEdit(problems, 'add'),
  };
}

function updatePerson(persons: Item[], { id, ...patch }: JsonObject, canReadPii: boolean): EditResult {
  const stored = findItem(persons, id);
  if (!stored) return { persons, problems: [problem('NOT_FOUND', ['update', 'id'])] };
  const { next, problems } = mergePatch(onboardingPersonFields, sectionsOf(stored), patch, canReadPii);
  const others = persons.filter((person) => person !== stored);
  if (problems.length === 0) problems.push(...identityProblems(others, next));
  const changed = personFromSections(next);
  return {
    persons: persons.map((person) => (person === stored ? changed : person)),
    problems: inEdit(problems, 'update'),
  };
}

/** Rejects a person without identity keys and a duplicate: a later `set` could not match the list. */
function identityProblems(others: Item[], person: JsonObject): Problem[] {
  const keys = onboardingPersons.identityKeys(person);
  if (hasNoKey(keys)) return [problem('KEY_REQUIRED', [])];
  const isDuplicate = others.some((other) =>
    isSameItem(onboardingPersons.identityKeys(sectionsOf(other)), keys),
  );
  return isDuplicate ? [markRevealing(problem('DUPLICATE', []))] : [];
}

function inEdit(problems: Problem[], name: string): Problem[] {
  return problems.map((each) => ({ ...each, path: [name, ...each.path] }));
}
