import { useState } from 'react';
import type { ContactFragment, UpdateCustomerInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { EditForm } from '../writing/edit-form.tsx';
import { Field } from '../writing/field.tsx';
import { problemAt } from '../writing/problems.ts';
import { useWrite } from '../writing/use-write.ts';

/**
 * `updateCustomer` works for persons and businesses, writes all contact fields at once, and clears with null.
 */
const UpdateContactDocument = graphql(`
  mutation UpdateContact($input: UpdateCustomerInput!) {
    written: updateCustomer(input: $input) {
      customer {
        ...Changed
      }
      userErrors {
        ...Problem
      }
    }
  }
`);

const fields = ['email', 'mobilePhone', 'telephone'] as const;
type Name = (typeof fields)[number];

const international = 'With the country code, for example +49\u00a030\u00a0123456';
const texts: Record<Name, { label: string; hint: string; type: 'email' | 'tel' }> = {
  email: { label: 'E-mail', hint: 'For example name@example.com', type: 'email' },
  mobilePhone: { label: 'Mobile phone', hint: international, type: 'tel' },
  telephone: { label: 'Telephone', hint: international, type: 'tel' },
};

interface Props {
  customer: ContactFragment;
  /** Called with a status message after a successful write, and without one on cancel. */
  onDone: (news?: string) => void;
}

export function ContactForm({ customer, onDone }: Props) {
  const { id, version, contact } = customer;
  const [opened] = useState(contact);
  /** Only edited fields. All others show the customer's current values, so that they match its version. */
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const writing = useWrite<UpdateCustomerInput>(UpdateContactDocument);

  async function save() {
    const changes = Object.entries(typed).map(([name, text]) => [name, text.trim() || null]);
    const input = { customerId: id, expectedVersion: version, ...Object.fromEntries(changes) };
    if (await writing.write(input)) onDone('The contact is saved.');
  }

  function newsOf(name: Name): string | undefined {
    if (typed[name] === undefined || contact[name] === opened[name]) return undefined;
    return contact[name] ? `Another user changed this to ${contact[name]}` : 'Another user cleared this';
  }

  return (
    <EditForm
      label="Contact"
      customerId={id}
      writing={writing}
      fields={fields}
      onSave={save}
      onCancel={onDone}
    >
      {fields.map((name) => (
        <Field
          key={name}
          label={texts[name].label}
          hint={texts[name].hint}
          news={newsOf(name)}
          problem={problemAt(name, writing.problems)}
        >
          {(attributes) => (
            <input
              {...attributes}
              type={texts[name].type}
              value={typed[name] ?? contact[name] ?? ''}
              readOnly={writing.isSaving}
              onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </EditForm>
  );
}
