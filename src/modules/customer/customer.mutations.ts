import { v7 } from 'uuid';
import type { CustomerDocument, Item } from '../../aggregate/customer-aggregate.ts';
import type { System } from '../../aggregate/customer-selector.ts';
import { SOURCE_SYSTEMS } from '../../aggregate/source-systems.ts';
import { personal } from '../../update/fields.ts';
import { presenceOf, type Tree } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';
import { groupPut, mergePatch } from '../../update/semantics.ts';
import { email, oneOf, phone } from '../../values/formats.ts';
import { text, tidy } from '../../values/text.ts';
import type { Write } from '../../write/command.ts';
import { namedCustomer, writeSection } from '../../write/section-command.ts';
import { KYC_STATUSES, ONBOARDING_STATUSES } from './customer.entity.ts';
import {
  isTooLongFor,
  kycFields,
  MOST_CHARACTERS_OF_REGISTRY_ID,
  referenceValue,
  riskFields,
} from './customer.fields.ts';

/** banking: `PUT …/email`. */
export const updateCustomerEmail = writeSection({
  operation: 'updateCustomerEmail',
  semantics: groupPut,
  section: {
    fields: { email: personal(email({ required: true })) },
    read: ({ contact }) => ({ email: contact.email }),
    write: (document, { email }) => ({ ...document, contact: { ...document.contact, email } }),
  },
});

/** banking: `PUT …/mobile-number`. */
export const updateCustomerMobileNumber = writeSection({
  operation: 'updateCustomerMobileNumber',
  semantics: groupPut,
  section: {
    fields: { mobilePhone: personal(phone({ required: true })) },
    read: ({ contact }) => ({ mobilePhone: contact.mobilePhone }),
    write: (document, { mobilePhone }) => ({ ...document, contact: { ...document.contact, mobilePhone } }),
  },
});

/** banking: `PUT …/number`. */
export const updateCustomerNumber = writeSection({
  operation: 'updateCustomerNumber',
  semantics: groupPut,
  referencePath: () => ['customerNumber'],
  section: {
    fields: { customerNumber: referenceValue },
    lists: ['references'],
    read: (document) => ({ customerNumber: referenceOf(document, 'BANKING') }),
    write: (document, { customerNumber }) =>
      withReference(document, 'BANKING', customerNumber as string | null),
  },
});

/** banking: `PUT …/branch`. */
export const updateCustomerBranch = writeSection({
  operation: 'updateCustomerBranch',
  semantics: groupPut,
  section: {
    fields: { branchId: text({ required: true }) },
    read: ({ branchId }) => ({ branchId }),
    write: (document, { branchId }) => ({ ...document, branchId }),
  },
});

/** A system's id of the customer: a value, or null to take it away. */
export const setCustomerReference: Write = {
  operation: 'setCustomerReference',
  target: namedCustomer,
  lists: ['references'],
  referencePath: () => ['value'],
  change(document, { customerId, ...input }, { pii }) {
    const fields = {
      system: oneOf(SOURCE_SYSTEMS, { required: true }),
      value: { ...referenceValue, required: false },
    };
    // Null is as good as a value here, and leaving both out is not.
    const stored = { value: referenceOf(document, input.system as System) };
    const { next, problems } = groupPut(fields, stored, input, pii);
    const { system, value } = next as { system: System; value: string | null };
    if (value !== null && isTooLongFor(system, value)) {
      problems.push(problem('TOO_LONG', ['value'], { limit: MOST_CHARACTERS_OF_REGISTRY_ID }));
    }
    return { document: withReference(document, system, value), problems };
  },
};

export const setCustomerRisk = writeSection({
  operation: 'setCustomerRisk',
  semantics: mergePatch,
  section: {
    fields: riskFields,
    read: ({ risk }) => risk,
    write: (document, risk) => ({ ...document, risk }),
  },
});

/** What may follow a KYC status. */
const KYC_STEPS: Record<(typeof KYC_STATUSES)[number], readonly (typeof KYC_STATUSES)[number][]> = {
  NOT_STARTED: ['CREATED'],
  CREATED: ['PROCESSING'],
  PROCESSING: ['PENDING_REVIEW', 'VALIDATED', 'DECLINED', 'ABORTED'],
  PENDING_REVIEW: ['VALIDATED', 'DECLINED'],
  VALIDATED: ['CREATED'],
  DECLINED: ['CREATED'],
  ABORTED: ['CREATED'],
};

/** Moves the verification a step on; VALIDATED says when, unless the caller does. */
export const setKycStatus: Write = {
  operation: 'setKycStatus',
  target: namedCustomer,
  lists: [],
  change(document, { customerId, ...input }, { at, pii }) {
    const fields = { ...kycFields, status: oneOf(KYC_STATUSES, { required: true }) };
    const { next, problems } = mergePatch(fields, document.kyc, input, pii);
    const [from, to] = [document.kyc.status, next.status] as (typeof KYC_STATUSES)[number][];
    problems.push(...refuseStep(from, to));
    const validated = from !== to && to === 'VALIDATED' && presenceOf(input, 'lastOkAt') === 'absent';
    return { document: { ...document, kyc: validated ? { ...next, lastOkAt: at } : next }, problems };
  },
};

function refuseStep(from?: keyof typeof KYC_STEPS, to?: keyof typeof KYC_STEPS): Problem[] {
  if (!from || !to || from === to || KYC_STEPS[from].includes(to)) return [];
  return [problem('INVALID_TRANSITION', ['status'], { allowed: KYC_STEPS[from] })];
}

/** The state of the onboarding, which moves freely. */
export const setOnboardingStatus = writeSection({
  operation: 'setOnboardingStatus',
  semantics: groupPut,
  section: {
    fields: { status: oneOf(ONBOARDING_STATUSES, { required: true }) },
    read: ({ onboardingStatus }) => ({ status: onboardingStatus }),
    write: (document, { status }) => ({ ...document, onboardingStatus: status }),
  },
});

/** The id that a system gave the customer. */
export function referenceOf({ references = [] }: CustomerDocument, system: System): string | null {
  return (references.find((reference) => reference.system === system)?.value as string | undefined) ?? null;
}

/** The customer with another id of a system, or with none. */
export function withReference(
  document: CustomerDocument,
  system: System,
  value: string | null,
): CustomerDocument {
  const references = document.references ?? [];
  const stored = references.find((reference) => reference.system === system);
  const others = references.filter((reference) => reference !== stored);
  if (value === null) return { ...document, references: others };
  const fresh: Item = { id: stored?.id ?? v7(), system, value };
  return { ...document, references: [...others, fresh] };
}

/** Where in the list of references of an input one stands. */
export function referencePlace({ references }: Tree, { system, value }: Tree): Path {
  const place = (references as Tree[]).findIndex(
    (reference) => reference.system === system && tidy(String(reference.value)) === value,
  );
  return ['references', place, 'value'];
}
