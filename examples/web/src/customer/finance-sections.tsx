import type { ReactNode } from 'react';
import { amountText, moneyText } from '../format/amount.ts';
import { Instant, SentDay } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries, MoreItemsNote } from './entries.tsx';
import { Facts, recordedFacts } from './facts.tsx';

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

export function useCredit(masked: FragmentType<typeof CreditFragment>): ReactNode {
  const customer = useFragment(CreditFragment, masked);
  const { creditRating, creditLimit } = customer;
  const orders = useCreditLimitOrders(customer);
  const facts = recordedFacts({
    Rating: creditRating?.rating,
    'Rated by': creditRating?.source,
    Limit: creditLimit && moneyText(creditLimit),
  });
  if (!facts && !orders) return null;
  return (
    <>
      {facts}
      {orders && (
        <>
          <h3>Credit limit orders</h3>
          {orders}
        </>
      )}
    </>
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

function useCreditLimitOrders(customer: FragmentType<typeof CreditLimitOrdersFragment>): ReactNode {
  const { nodes, pageInfo } = useFragment(CreditLimitOrdersFragment, customer).creditLimitOrders;
  if (nodes.length === 0) return null;
  return (
    <>
      <Entries items={nodes} keyOf={({ id }) => id}>
        {(order) => (
          <Facts
            facts={{
              Requested: <Instant at={order.createdAt} />,
              'Requested amount 1':
                order.requestedCurrentRateAmount1 && amountText(order.requestedCurrentRateAmount1),
              'Requested amount 2':
                order.requestedCurrentRateAmount2 && amountText(order.requestedCurrentRateAmount2),
              'Requested until': order.requestedCurrentValidEndDate && (
                <SentDay text={order.requestedCurrentValidEndDate} />
              ),
              Documentation: order.currentCreditDocumentation,
              'Temporary amount':
                order.temporaryRequestedCurrentAmount && amountText(order.temporaryRequestedCurrentAmount),
              'Temporary until': order.requestedTemporaryValidEndDate && (
                <SentDay text={order.requestedTemporaryValidEndDate} />
              ),
              'Temporary documentation': order.temporaryCreditDocumentation,
              Decided: order.decidedAt ? <Instant at={order.decidedAt} /> : 'Not yet',
              'Granted amount 1': order.rankAmount1 && amountText(order.rankAmount1),
              'Interest 1': order.nominalInterest1,
              'Granted amount 2': order.rankAmount2 && amountText(order.rankAmount2),
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

export function usePlans(customer: FragmentType<typeof PlansFragment>): ReactNode {
  const { plannedIncome, plannedExpenditure } = useFragment(PlansFragment, customer);
  return recordedFacts({ Income: plannedIncome, Expenditure: plannedExpenditure });
}
