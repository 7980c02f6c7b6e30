import { money } from '../format/money.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { CreditLimitOrders } from './credit-limit-orders.tsx';
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
