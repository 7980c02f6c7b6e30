import { money } from '../format/money.ts';
import { Instant } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries, MoreItemsNote } from './entries.tsx';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

const CreditFragment = graphql(`
  fragment Credit on Customer {
    creditRating {
      rating
      source
    }
    creditLimit {
      currency
      amount
    }
    ...CreditLimitOrders
  }
`);

export function CreditSection({ customer: masked }: { customer: FragmentType<typeof CreditFragment> }) {
  const customer = useFragment(CreditFragment, masked);
  const { creditRating, creditLimit } = customer;
  return (
    <Section title="Credit">
      <Facts
        facts={{
          Rating: creditRating?.rating,
          'Rated by': creditRating?.source,
          Limit: creditLimit && money(creditLimit),
        }}
      />
      <h3>Credit limit orders</h3>
      <CreditLimitOrders customer={customer} />
    </Section>
  );
}

const CreditLimitOrdersFragment = graphql(`
  fragment CreditLimitOrders on Customer {
    creditLimitOrders(first: 10) {
      nodes {
        id
        requestedCurrentRateAmount1
        requestedCurrentRateAmount2
        requestedCurrentValidEndDate
        currentCreditDocumentation
        temporaryRequestedCurrentAmount
        requestedTemporaryValidEndDate
        temporaryCreditDocumentation
        rankAmount1
        nominalInterest1
        rankAmount2
        nominalInterest2
        createdAt
        decidedAt
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

interface OrdersProps {
  customer: FragmentType<typeof CreditLimitOrdersFragment>;
}

function CreditLimitOrders({ customer }: OrdersProps) {
  const { nodes, pageInfo } = useFragment(CreditLimitOrdersFragment, customer).creditLimitOrders;
  return (
    <>
      <Entries items={nodes} keyOf={({ id }) => id}>
        {(order) => (
          <Facts
            facts={{
              Requested: <Instant at={order.createdAt} />,
              'Requested amount 1': order.requestedCurrentRateAmount1,
              'Requested amount 2': order.requestedCurrentRateAmount2,
              'Requested until': order.requestedCurrentValidEndDate,
              Documentation: order.currentCreditDocumentation,
              'Temporary amount': order.temporaryRequestedCurrentAmount,
              'Temporary until': order.requestedTemporaryValidEndDate,
              'Temporary documentation': order.temporaryCreditDocumentation,
              Decided: order.decidedAt ? <Instant at={order.decidedAt} /> : 'Not yet',
              'Granted amount 1': order.rankAmount1,
              'Interest 1': order.nominalInterest1,
              'Granted amount 2': order.rankAmount2,
              'Interest 2': order.nominalInterest2,
            }}
          />
        )}
      </Entries>
      <MoreItemsNote hasMore={pageInfo.hasNextPage}>Only the ten newest are shown.</MoreItemsNote>
    </>
  );
}

const PlansFragment = graphql(`
  fragment Plans on Customer {
    plannedIncome
    plannedExpenditure
  }
`);

export function PlansSection({ customer }: { customer: FragmentType<typeof PlansFragment> }) {
  const { plannedIncome, plannedExpenditure } = useFragment(PlansFragment, customer);
  return (
    <Section title="Plans">
      <Facts facts={{ Income: plannedIncome, Expenditure: plannedExpenditure }} />
    </Section>
  );
}
