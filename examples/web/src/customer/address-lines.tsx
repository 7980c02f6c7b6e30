import { countryName } from '../format/country.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';

export const AddressFragment = graphql(`
  fragment AddressLines on Address {
    id
    line1
    line2
    line3
    city
    county
    state
    postcode
    country
  }
`);

export function AddressLines({ address: masked }: { address: FragmentType<typeof AddressFragment> }) {
  const address = useFragment(AddressFragment, masked);
  const town = [address.postcode, address.city].filter(Boolean).join(' ');
  const region = [address.county, address.state].filter(Boolean).join(', ');
  const lines = [
    ...[address.line1, address.line2, address.line3, town, region].filter(Boolean),
    countryName(address.country),
  ];
  return (
    <p className="lines" dir="auto">
      {lines.join('\n')}
    </p>
  );
}
