import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { StatusBadges } from '../status-badges.tsx';
import { AccountUsageSection } from './account-usage-section.tsx';
import { AddressesSection } from './addresses-section.tsx';
import { BusinessSection } from './business-section.tsx';
import { KycSection, RiskSection } from './compliance-sections.tsx';
import { ContactSection } from './contact-section.tsx';
import { EventsSection } from './events-section.tsx';
import { CreditSection, PlansSection } from './finance-sections.tsx';
import { HistorySection } from './history-section.tsx';
import { IdentityDocumentsSection } from './identity-documents-section.tsx';
import { PersonSection } from './person-section.tsx';
import { PersonsSection } from './persons-section.tsx';
import { MetadataSection, RecordSection, ReferencesSection } from './record-sections.tsx';
import { SocialMediaSection } from './social-media-section.tsx';
import { TaxSection } from './tax-section.tsx';
import { UsersSection } from './users-section.tsx';

const CustomerDetailFragment = graphql(`
  fragment CustomerDetail on Customer {
    __typename
    id
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

/** All data of a customer. Each section has its own fragment. */
export function CustomerDetail({
  customer: masked,
}: {
  customer: FragmentType<typeof CustomerDetailFragment>;
}) {
  const customer = useFragment(CustomerDetailFragment, masked);
  return (
    <>
      <StatusBadges customer={customer} />
      <div className="detail">
        <div>
          {customer.__typename === 'PersonCustomer' ? (
            <PersonSection customer={customer} />
          ) : (
            <>
              <BusinessSection customer={customer} />
              <PersonsSection customer={customer} />
              <AccountUsageSection customer={customer} />
            </>
          )}
          <AddressesSection customer={customer} />
          <IdentityDocumentsSection customer={customer} />
          <TaxSection customer={customer} />
          <CreditSection customer={customer} />
          <EventsSection customer={customer} />
          <HistorySection customer={customer} />
        </div>
        <div>
          <ContactSection customer={customer} />
          <KycSection customer={customer} />
          <RiskSection customer={customer} />
          <PlansSection customer={customer} />
          <ReferencesSection customer={customer} />
          <SocialMediaSection customer={customer} />
          <UsersSection customer={customer} />
          <MetadataSection customer={customer} />
          <RecordSection customer={customer} />
        </div>
      </div>
    </>
  );
}
