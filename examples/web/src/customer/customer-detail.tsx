import type { CustomerDetailFragment } from '../gql/graphql.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { StatusBadges } from '../status-badges.tsx';
import { useAccountUsage } from './account-usage-section.tsx';
import { AddressesSection } from './addresses-section.tsx';
import { useBusiness } from './business-section.tsx';
import { useKyc, useRisk } from './compliance-sections.tsx';
import { ContactSection } from './contact-section.tsx';
import { useEvents } from './events-section.tsx';
import { useCredit, usePlans } from './finance-sections.tsx';
import { useHistory } from './history-section.tsx';
import { useIdentityDocuments } from './identity-documents-section.tsx';
import { usePerson } from './person-section.tsx';
import { usePersons } from './persons-section.tsx';
import { useMetadata, useRecord, useReferences } from './record-sections.tsx';
import { type Contents, NothingRecorded, Sections } from './sections.tsx';
import { useSocialMedia } from './social-media-section.tsx';
import { useTax } from './tax-section.tsx';
import { useUsers } from './users-section.tsx';

const CustomerDetailData = graphql(`
  fragment CustomerDetail on Customer {
    __typename
    id
    erasedAt
    ...StatusBadges
    ...Contact
    ...KycDetail
    ...RiskDetail
    ...Addresses
    ...IdentityDocuments
    ...Tax
    ...Credit
    ...Events
    ...History
    ...Plans
    ...References
    ...SocialMedia
    ...Users
    ...Metadata
    ...Record
    ...PersonDetail
    ...BusinessDetail
    ...AccountUsageDetail
    ...Persons
  }
`);

type Typed<Name> = Extract<CustomerDetailFragment, { __typename: Name }>;

/** All data of a customer. Each section has its own fragment. */
export function CustomerDetail({ customer: masked }: { customer: FragmentType<typeof CustomerDetailData> }) {
  const customer = useFragment(CustomerDetailData, masked);
  return (
    <>
      <StatusBadges customer={customer} />
      {customer.__typename === 'PersonCustomer' ? (
        <PersonDetail customer={customer} />
      ) : (
        <BusinessDetail customer={customer} />
      )}
    </>
  );
}

function PersonDetail({ customer }: { customer: Typed<'PersonCustomer'> }) {
  return <Detail customer={customer} identity={{ Person: usePerson(customer) }} />;
}

function BusinessDetail({ customer }: { customer: Typed<'BusinessCustomer'> }) {
  const more = { Persons: usePersons(customer), 'Use of the account': useAccountUsage(customer) };
  return <Detail customer={customer} identity={{ Business: useBusiness(customer) }} more={more} />;
}

interface DetailProps {
  customer: CustomerDetailFragment;
  identity: Contents;
  /** Sections that only this type of customer has. */
  more?: Contents;
}

/**
 * Two columns: the second part is the right one. On a phone, the parts follow each other in the order of the
 * document.
 */
function Detail({ customer, identity, more = {} }: DetailProps) {
  const summary: Contents = {
    KYC: useKyc(customer),
    Risk: useRisk(customer),
    'Income and expenditure': usePlans(customer),
    'IDs in other systems': useReferences(customer),
    'Social media': useSocialMedia(customer),
    Users: useUsers(customer),
    Metadata: useMetadata(customer),
    Record: useRecord(customer),
  };
  const records: Contents = {
    ...more,
    'Identity documents': useIdentityDocuments(customer),
    'Tax residences': useTax(customer),
    Credit: useCredit(customer),
    'CRM events': useEvents(customer),
  };
  const history: Contents = { History: useHistory(customer) };
  // The contact and the addresses are shown without data too, because they can be edited.
  const isErased = customer.erasedAt !== null;
  const editable: Contents = isErased ? { Contact: null, Addresses: null } : {};
  return (
    <div className="detail">
      <div>
        <Sections contents={identity} />
      </div>
      <div>
        {!isErased && <ContactSection customer={customer} />}
        {!isErased && <AddressesSection customer={customer} />}
        <Sections contents={summary} />
      </div>
      <div>
        <Sections contents={records} />
        <NothingRecorded contents={{ ...identity, ...editable, ...summary, ...records, ...history }} />
        <Sections contents={history} />
      </div>
    </div>
  );
}
