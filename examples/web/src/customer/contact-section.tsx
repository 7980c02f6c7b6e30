import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

/** With the version, which a change of the contact has to name. */
const ContactFragment = graphql(`
  fragment Contact on Customer {
    id
    version
    contact {
      email
      secondEmail
      mobilePhone
      secondMobilePhone
      telephone
    }
  }
`);

export function ContactSection({ customer }: { customer: FragmentType<typeof ContactFragment> }) {
  const { contact } = useFragment(ContactFragment, customer);
  return (
    <Section title="Contact">
      <Facts
        facts={{
          'E-mail': mail(contact.email),
          'Second e-mail': mail(contact.secondEmail),
          'Mobile phone': phone(contact.mobilePhone),
          'Second mobile phone': phone(contact.secondMobilePhone),
          Telephone: phone(contact.telephone),
        }}
      />
    </Section>
  );
}

const mail = (address: string | null) => address && <a href={`mailto:${address}`}>{address}</a>;
const phone = (number: string | null) => number && <a href={`tel:${number}`}>{number}</a>;
