import { Breakable } from '../format/breakable.tsx';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { EditButton } from '../writing/edit-button.tsx';
import { useEditing } from '../writing/use-editing.ts';
import { ContactForm } from './contact-form.tsx';
import { recordedFacts } from './facts.tsx';
import { Nothing, Section } from './section.tsx';

/** Includes `version`, which a change sends as `expectedVersion`. */
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

export function ContactSection({ customer: masked }: { customer: FragmentType<typeof ContactFragment> }) {
  const customer = useFragment(ContactFragment, masked);
  const { contact } = customer;
  const { isEditing, opener, open, close, news } = useEditing();
  return (
    <Section
      title="Contact"
      action={!isEditing && <EditButton ref={opener} verb="Edit" what="contact" onClick={open} />}
    >
      <p role="status">{news}</p>
      {isEditing ? (
        <ContactForm customer={customer} onDone={close} />
      ) : (
        (recordedFacts({
          'E-mail': mail(contact.email),
          'Second e-mail': mail(contact.secondEmail),
          'Mobile phone': phone(contact.mobilePhone),
          'Second mobile phone': phone(contact.secondMobilePhone),
          Telephone: phone(contact.telephone),
        }) ?? <Nothing />)
      )}
    </Section>
  );
}

const mail = (address: string | null) =>
  address && (
    <a href={`mailto:${address}`}>
      <Breakable text={address} />
    </a>
  );
const phone = (number: string | null) => number && <a href={`tel:${number}`}>{number}</a>;
