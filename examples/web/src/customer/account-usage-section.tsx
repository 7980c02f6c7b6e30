import { countryName } from '../format/country.ts';
import { money } from '../format/money.ts';
import { codeWords } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

const AccountUsageFragment = graphql(`
  fragment AccountUsageDetail on BusinessCustomer {
    accountUsage {
      operatingCountry
      goodsServiceDescription
      industryCategoryCode
      productReference {
        code
        text
      }
      estimatedMonthlyRevenue {
        currency
        amount
      }
    }
  }
`);

export function AccountUsageSection({ customer }: { customer: FragmentType<typeof AccountUsageFragment> }) {
  const usage = useFragment(AccountUsageFragment, customer).accountUsage;
  return (
    <Section title="Use of the account">
      <Facts
        facts={{
          'Operates in': usage?.operatingCountry && countryName(usage.operatingCountry),
          'Goods and services': usage?.goodsServiceDescription,
          Industry: usage?.industryCategoryCode,
          Product: usage?.productReference && codeWords(usage.productReference),
          'Monthly revenue': usage?.estimatedMonthlyRevenue && money(usage.estimatedMonthlyRevenue),
        }}
      />
    </Section>
  );
}
