import { v7 } from 'uuid';
import type { CustomerDocument, Item } from '../../aggregate/customer-aggregate.ts';
import { type Fields, MOST_ITEMS, object, personal } from '../../update/fields.ts';
import { areSame, hasNoKey } from '../../update/match-items.ts';
import type { Pii } from '../../update/patch-context.ts';
import type { Tree } from '../../update/presence.ts';
import { presenceOf } from '../../update/presence.ts';
import { type Path, type Problem, problem, telling } from '../../update/problem.ts';
import { mergePatch } from '../../update/semantics.ts';
import { email, phone } from '../../values/formats.ts';
import type { Change, Write } from '../../write/command.ts';
import {
  findItem,
  requireName,
  requireRoom,
  type Section,
  writeSection,
} from '../../write/section-command.ts';
import { addressFor, withAddressFor } from '../address/address.fields.ts';
import { BELONGINGS, belongingsFields, merged, pick } from '../common/shared.fields.ts';
import { references } from '../customer/customer.fields.ts';
import { referencePlace } from '../customer/customer.mutations.ts';
import { identityDocument } from '../identity/identity.fields.ts';
import {
  businessFields,
  newPersons,
  onboardingAddress,
  onboardingPersonFields,
  onboardingPersons,
  onboardingRegistration,
} from './business.fields.ts';
import { personOf, sectionsOf, withFileIds, withFilesOfIds } from './onboarding.section.ts';

const NAMES = { name: ['name'], nameEnglish: ['nameEnglish'] };

const newBusiness: Fields = {
  ...businessFields,
  ...belongingsFields,
  registration: identityDocument,
  persons: newPersons,
  references,
};

/** No document makes a business, so the graph does, with all that one may have. */
export const createBusinessCustomer = writeSection({
  operation: 'createBusinessCustomer',
  type: 'BUSINESS',
  semantics: mergePatch,
  target: () => ({ by: 'nothing' }),
  referencePath: referencePlace,
  section: {
    fields: newBusiness,
    lists: [...BELONGINGS, 'persons'],
    read: (document) => pick(document, newBusiness),
    write: merged,
    judge: (_next, document, problems) => requireName(document, NAMES, problems),
  },
});

/** The onboarding sections, the persons apart. */
const sections: Section = {
  fields: {
    ...businessFields,
    registration: onboardingRegistration,
    registrationAddress: onboardingAddress,
    contact: object({ email: personal(email()), mobilePhone: personal(phone()) }),
  },
  lists: ['addresses', 'identityDocuments', 'persons'],
  addressPath: ['registrationAddress'],
  read: (document) => ({
    ...pick(document, businessFields),
    registration: withFileIds(document.registration),
    registrationAddress: addressFor(document, 'REGISTRATION'),
    contact: document.contact,
  }),
  write: (document, { registration, registrationAddress, contact, ...next }) =>
    withAddressFor(
      {
        ...document,
        ...next,
        contact: (contact as Tree | null) ?? { ...document.contact, email: null, mobilePhone: null },
        registration: withFilesOfIds(registration as Tree | null),
      },
      'REGISTRATION',
      registrationAddress as Tree | null,
    ),
  judge: (_next, document, problems) => requireName(document, NAMES, problems),
};

/** onboarding: `POST /api/customers/{customer_id}/update`. */
const patchSections = writeSection({
  operation: 'patchBusinessCustomer',
  type: 'BUSINESS',
  semantics: mergePatch,
  section: sections,
});

/** The five sections of onboarding's update, and its persons set as a list or edited one by one. */
export const patchBusinessCustomer: Write = {
  ...patchSections,
  change(document, { persons, ...input }, occasion) {
    const patched = patchSections.change(document, input, occasion);
    // An own property that is undefined is absent to every semantics.
    const changed = changePersons(patched.document, { persons }, occasion.pii);
    return { document: changed.document, problems: [...patched.problems, ...changed.problems] };
  },
};

function changePersons(document: CustomerDocument, input: Tree, pii: Pii): Change {
  switch (presenceOf(input, 'persons')) {
    case 'absent':
      return { document, problems: [] };
    case 'null':
      return { document: { ...document, persons: [] }, problems: [] };
    case 'value': {
      const patch = input.persons as Tree;
      return presenceOf(patch, 'set') === 'value'
        ? setPersons(document, patch.set as Tree[], pii)
        : editPersons(document, patch.edit as Tree[], pii);
    }
  }
}

/** The document's way: the list is replaced by what is sent (U5, U6). */
function setPersons(document: CustomerDocument, set: Tree[], pii: Pii): Change {
  const current = { persons: (document.persons ?? []).map(sectionsOf) };
  const { next, problems } = mergePatch({ persons: onboardingPersons }, current, { persons: set }, pii);
  const persons = (next.persons as Tree[]).map((person) => personOf(person ?? {}));
  return {
    document: { ...document, persons },
    problems: problems.map((each) => inside(each, ['persons', 'set'])),
  };
}

/** A problem of `persons` where it stands in the input. */
function inside(each: Problem, path: Path): Problem {
  return { ...each, path: [...path, ...each.path.slice(1)] };
}

/** By id, one after the other. */
function editPersons(document: CustomerDocument, edits: Tree[], pii: Pii): Change {
  const tooMany = requireRoom(edits, ['persons', 'edit'], MOST_ITEMS);
  if (tooMany.length > 0) return { document, problems: tooMany };
  const problems: Problem[] = [];
  let persons = document.persons ?? [];
  for (const [place, edit] of edits.entries()) {
    const edited = editPerson(persons, edit, pii);
    persons = edited.persons;
    problems.push(
      ...edited.problems.map((each) => ({ ...each, path: ['persons', 'edit', place, ...each.path] })),
    );
  }
  problems.push(...requireRoom(persons, ['persons', 'edit'], MOST_ITEMS));
  return { document: { ...document, persons }, problems };
}

interface Edited {
  persons: Item[];
  problems: Problem[];
}

/** An edit has exactly one of three fields. */
function editPerson(persons: Item[], edit: Tree, pii: Pii): Edited {
  if (presenceOf(edit, 'add') === 'value') return addPerson(persons, edit.add as Tree, pii);
  if (presenceOf(edit, 'update') === 'value') return updatePerson(persons, edit.update as Tree, pii);
  const stored = findItem(persons, edit.remove);
  if (!stored) return { persons, problems: [problem('NOT_FOUND', ['remove'])] };
  return { persons: persons.filter((person) => person !== stored), problems: [] };
}

function addPerson(persons: Item[], add: Tree, pii: Pii): Edited {
  const { next, problems } = mergePatch(onboardingPersonFields, null, add, pii);
  if (problems.length === 0) problems.push(...refuseAlike(persons, next));
  return { persons: [...persons, personOf({ ...next, id: v7() })], problems: inEdit(problems, 'add') };
}

function updatePerson(persons: Item[], { id, ...patch }: Tree, pii: Pii): Edited {
  const stored = findItem(persons, id);
  if (!stored) return { persons, problems: [problem('NOT_FOUND', ['update', 'id'])] };
  const { next, problems } = mergePatch(onboardingPersonFields, sectionsOf(stored), patch, pii);
  const others = persons.filter((person) => person !== stored);
  if (problems.length === 0) problems.push(...refuseAlike(others, next));
  const changed = personOf(next);
  return {
    persons: persons.map((person) => (person === stored ? changed : person)),
    problems: inEdit(problems, 'update'),
  };
}

/** Somebody whom nothing could recognize, or who is there already, would be in the way of the next list that is set. */
function refuseAlike(others: Item[], person: Tree): Problem[] {
  const keys = onboardingPersons.keysOf(person);
  if (hasNoKey(keys)) return [problem('KEY_REQUIRED', [])];
  const isThere = others.some((other) => areSame(onboardingPersons.keysOf(sectionsOf(other)), keys));
  return isThere ? [telling(problem('DUPLICATE', []))] : [];
}

function inEdit(problems: Problem[], name: string): Problem[] {
  return problems.map((each) => ({ ...each, path: [name, ...each.path] }));
}
