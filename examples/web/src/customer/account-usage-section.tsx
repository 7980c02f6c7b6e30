import type { ReactNode } from 'react';
import { moneyText } from '../format/amount.ts';
import { countryName } from '../format/country.ts';
import { codeWords } from '../format/words.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { recordedFacts } from './facts.tsx';

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

export function useAccountUsage(customer: FragmentType<typeof AccountUsageFragment>): ReactNode {
  const usage = useFragment(AccountUsageFragment, customer).accountUsage;
  return recordedFacts({
    'Operates in': usage?.operatingCountry && countryName(usage.operatingCountry),
    'Goods and services': usage?.goodsServiceDescription,
    Industry: usage?.industryCategoryCode,
    Product: usage?.productReference && codeWords(usage.productReference),
    'Monthly revenue': usage?.estimatedMonthlyRevenue && moneyText(usage.estimatedMonthlyRevenue),
  });
}
