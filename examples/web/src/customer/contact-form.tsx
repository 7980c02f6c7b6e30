import { useState } from 'react';
import type { ContactFragment, UpdateCustomerInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { EditForm } from '../writing/edit-form.tsx';
import { Field } from '../writing/field.tsx';
import { problemAt } from '../writing/problems.ts';
import { useWrite } from '../writing/use-write.ts';

/** Of the mutations that change a contact this one is for persons and businesses, in one write, and null clears. */
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

const international = 'With the code of the country, as +49 30 123456';
const texts: Record<Name, { label: string; hint: string; type: 'email' | 'tel' }> = {
  email: { label: 'E-mail', hint: 'As name@example.com', type: 'email' },
  mobilePhone: { label: 'Mobile phone', hint: international, type: 'tel' },
  telephone: { label: 'Telephone', hint: international, type: 'tel' },
};

interface Props {
  customer: ContactFragment;
  /** With what is to be told. */
  onDone: (news?: string) => void;
}

export function ContactForm({ customer, onDone }: Props) {
  const { id, version, contact } = customer;
  const [opened] = useState(contact);
  /** Only what was typed. All else follows the customer, so that what is shown is what its version holds. */
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const writing = useWrite<UpdateCustomerInput>(UpdateContactDocument);

  async function save() {
    const changes = Object.entries(typed).map(([name, text]) => [name, text.trim() || null]);
    const input = { customerId: id, expectedVersion: version, ...Object.fromEntries(changes) };
    if (await writing.write(input)) onDone('The contact is saved.');
  }

  function newsOf(name: Name): string | undefined {
    if (typed[name] === undefined || contact[name] === opened[name]) return undefined;
    return `Changed in the meantime, to ${contact[name] ?? 'nothing'}`;
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
