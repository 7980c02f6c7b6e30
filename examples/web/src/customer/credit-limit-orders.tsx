import { Instant } from '../format/time.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Entries, Rest } from './entries.tsx';
import { Facts } from './facts.tsx';

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

interface Props {
  customer: FragmentType<typeof CreditLimitOrdersFragment>;
}

export function CreditLimitOrders({ customer }: Props) {
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
      <Rest hasMore={pageInfo.hasNextPage}>Only the ten newest are shown.</Rest>
    </>
  );
}
