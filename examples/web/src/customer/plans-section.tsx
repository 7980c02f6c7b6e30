import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

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
