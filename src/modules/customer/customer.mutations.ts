import type { CustomerAggregate } from '../../aggregate/customer-aggregate.ts';
import { newId } from '../../common/new-id.ts';
import { SOURCE_SYSTEMS, type SourceSystem } from '../../common/source-systems.ts';
import { pii } from '../../update/fields.ts';
import { type JsonObject, presenceOf } from '../../update/presence.ts';
import { type Path, type Problem, problem } from '../../update/problem.ts';
import { groupPut, mergePatch } from '../../update/semantics.ts';
import { email, oneOf, phone } from '../../values/formats.ts';
import { normalizeText, text } from '../../values/text.ts';
import type { Command } from '../../write/command.ts';
import { namedCustomer, sectionCommand } from '../../write/section-command.ts';
import type { Item } from '../common/customer-list.ts';
import { KYC_STATUSES, ONBOARDING_STATUSES } from './customer.entity.ts';
import {
  isTooLongFor,
  kycFields,
  MAX_REGISTRY_ID_CHARACTERS,
  referenceValue,
  riskFields,
} from './customer.fields.ts';

/** banking: `PUT …/email`. */
export const updateCustomerEmail = sectionCommand({
  operation: 'updateCustomerEmail',
  semantics: groupPut,
  section: {
    fields: { email: pii(email({ required: true })) },
    reads: ['contact'],
    read: ({ contact }) => ({ email: contact.email }),
    write: (aggregate, { email }) => ({ ...aggregate, contact: { ...aggregate.contact, email } }),
  },
});

/** banking: `PUT …/mobile-number`. */
export const updateCustomerMobileNumber = sectionCommand({
  operation: 'updateCustomerMobileNumber',
  semantics: groupPut,
  section: {
    fields: { mobilePhone: pii(phone({ required: true })) },
    reads: ['contact'],
    read: ({ contact }) => ({ mobilePhone: contact.mobilePhone }),
    write: (aggregate, { mobilePhone }) => ({ ...aggregate, contact: { ...aggregate.contact, mobilePhone } }),
  },
});

/** banking: `PUT …/number`. */
export const updateCustomerNumber = sectionCommand({
  operation: 'updateCustomerNumber',
  semantics: groupPut,
  referencePath: () => ['customerNumber'],
  section: {
    fields: { customerNumber: referenceValue },
    lists: ['references'],
    read: (aggregate) => ({ customerNumber: referenceOf(aggregate, 'BANKING') }),
    write: (aggregate, { customerNumber }) =>
      withReference(aggregate, 'BANKING', customerNumber as string | null),
  },
});

/** banking: `PUT …/branch`. */
export const updateCustomerBranch = sectionCommand({
  operation: 'updateCustomerBranch',
  semantics: groupPut,
  section: {
    fields: { branchId: text({ required: true }) },
    read: ({ branchId }) => ({ branchId }),
    write: (aggregate, { branchId }) => ({ ...aggregate, branchId }),
  },
});

/** Sets the customer's id in a source system; null deletes it. */
export const setCustomerReference: Command = {
  operation: 'setCustomerReference',
  target: namedCustomer,
  lists: ['references'],
  reads: [],
  referencePath: () => ['value'],
  execute(aggregate, { customerId, ...input }, { canReadPii }) {
    const fields = {
      system: oneOf(SOURCE_SYSTEMS, { required: true }),
      value: { ...referenceValue, required: false },
    };
    // Null is allowed here. The group semantics reject an absent `value`.
    const stored = { value: referenceOf(aggregate, input.system as SourceSystem) };
    const { next, problems } = groupPut(fields, stored, input, canReadPii);
    const { system, value } = next as { system: SourceSystem; value: string | null };
    if (value !== null && isTooLongFor(system, value)) {
      problems.push(problem('TOO_LONG', ['value'], { limit: MAX_REGISTRY_ID_CHARACTERS }));
    }
    return { aggregate: withReference(aggregate, system, value), problems };
  },
};

export const setCustomerRisk = sectionCommand({
  operation: 'setCustomerRisk',
  semantics: mergePatch,
  section: {
    fields: riskFields,
    reads: ['risk'],
    read: ({ risk }) => risk,
    write: (aggregate, risk) => ({ ...aggregate, risk }),
  },
});

/** Allowed transitions of the KYC status. */
const KYC_TRANSITIONS: Record<(typeof KYC_STATUSES)[number], readonly (typeof KYC_STATUSES)[number][]> = {
  NOT_STARTED: ['CREATED'],
  CREATED: ['PROCESSING'],
  PROCESSING: ['PENDING_REVIEW', 'VALIDATED', 'DECLINED', 'ABORTED'],
  PENDING_REVIEW: ['VALIDATED', 'DECLINED'],
  VALIDATED: ['CREATED'],
  DECLINED: ['CREATED'],
  ABORTED: ['CREATED'],
};

/** Changes the KYC status. On a transition to VALIDATED, `lastOkAt` defaults to the current time. */
export const setKycStatus: Command = {
  operation: 'setKycStatus',
  target: namedCustomer,
  lists: [],
  reads: ['kyc'],
  execute(aggregate, { customerId, ...input }, { at, canReadPii }) {
    const fields = { ...kycFields, status: oneOf(KYC_STATUSES, { required: true }) };
    const { next, problems } = mergePatch(fields, aggregate.kyc, input, canReadPii);
    const [from, to] = [aggregate.kyc.status, next.status] as (typeof KYC_STATUSES)[number][];
    problems.push(...transitionProblems(from, to));
    const validated = from !== to && to === 'VALIDATED' && presenceOf(input, 'lastOkAt') === 'absent';
    return { aggregate: { ...aggregate, kyc: validated ? { ...next, lastOkAt: at } : next }, problems };
  },
};

function transitionProblems(
  from?: keyof typeof KYC_TRANSITIONS,
  to?: keyof typeof KYC_TRANSITIONS,
): Problem[] {
  if (!from || !to || from === to || KYC_TRANSITIONS[from].includes(to)) return [];
  return [problem('INVALID_TRANSITION', ['status'], { allowed: KYC_TRANSITIONS[from] })];
}

/** Sets the onboarding status. Every transition is allowed. */
export const setOnboardingStatus = sectionCommand({
  operation: 'setOnboardingStatus',
  semantics: groupPut,
  section: {
    fields: { status: oneOf(ONBOARDING_STATUSES, { required: true }) },
    reads: ['onboardingStatus'],
    read: ({ onboardingStatus }) => ({ status: onboardingStatus }),
    write: (aggregate, { status }) => ({ ...aggregate, onboardingStatus: status }),
  },
});

/** Returns the customer's id in a source system, or null. */
export function referenceOf({ references = [] }: CustomerAggregate, system: SourceSystem): string | null {
  return (references.find((reference) => reference.system === system)?.value as string | undefined) ?? null;
}

/** Returns the customer with a new id in a source system, or without one if the value is null. */
export function withReference(
  aggregate: CustomerAggregate,
  system: SourceSystem,
  value: string | null,
): CustomerAggregate {
  const references = aggregate.references ?? [];
  const stored = references.find((reference) => reference.system === system);
  const others = references.filter((reference) => reference !== stored);
  if (value === null) return { ...aggregate, references: others };
  const fresh: Item = { id: stored?.id ?? newId(), system, value };
  return { ...aggregate, references: [...others, fresh] };
}

/** Returns the input path of a reference in `references`. */
export function referencePath({ references }: JsonObject, { system, value }: JsonObject): Path {
  const index = (references as JsonObject[]).findIndex(
    (reference) => reference.system === system && normalizeText(String(reference.value)) === value,
  );
  return ['references', index, 'value'];
}
