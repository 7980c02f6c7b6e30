import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { EditButton } from '../writing/edit-button.tsx';
import { useEditing } from '../writing/use-editing.ts';
import { ContactForm } from './contact-form.tsx';
import { Facts } from './facts.tsx';
import { Section } from './section.tsx';

/**
 * Includes `version`, which a change sends as `expectedVersion`, and `erasedAt`: an erased customer cannot be
 * edited.
 */
const ContactFragment = graphql(`
  fragment Contact on Customer {
    id
    version
    erasedAt
    contact {
      email
      secondEmail
      mobilePhone
      secondMobilePhone
      telephone
    }
  }
`);

export function ContactSection({ customer: masked }: { customer: FragmentType<typeof ContactFragment> }) {
  const customer = useFragment(ContactFragment, masked);
  const { contact, erasedAt } = customer;
  const { isEditing, opener, open, close, news } = useEditing();
  const isClosed = !isEditing && !erasedAt;
  return (
    <Section
      title="Contact"
      action={isClosed && <EditButton ref={opener} verb="Edit" what="contact" onClick={open} />}
    >
      <p role="status">{news}</p>
      {isEditing ? (
        <ContactForm customer={customer} onDone={close} />
      ) : (
        <Facts
          facts={{
            'E-mail': mail(contact.email),
            'Second e-mail': mail(contact.secondEmail),
            'Mobile phone': phone(contact.mobilePhone),
            'Second mobile phone': phone(contact.secondMobilePhone),
            Telephone: phone(contact.telephone),
          }}
        />
      )}
    </Section>
  );
}

const mail = (address: string | null) => address && <a href={`mailto:${address}`}>{address}</a>;
const phone = (number: string | null) => number && <a href={`tel:${number}`}>{number}</a>;
