import { type ComponentProps, useState } from 'react';
import { countries } from '../format/countries.ts';
import type { AddCustomerAddressInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { EditForm } from '../writing/edit-form.tsx';
import { Field } from '../writing/field.tsx';
import { problemAt } from '../writing/problems.ts';
import { useWrite } from '../writing/use-write.ts';

const AddAddressDocument = graphql(`
  mutation AddAddress($input: AddCustomerAddressInput!) {
    written: addCustomerAddress(input: $input) {
      customer {
        ...Changed
      }
      userErrors {
        ...Problem
      }
    }
  }
`);

const labels = {
  line1: 'Street and number',
  line2: 'Second line',
  postcode: 'Postal code',
  city: 'City',
  state: 'State or province',
  country: 'Country',
};
type Name = keyof typeof labels;
const fields = Object.keys(labels) as Name[];
const required: readonly Name[] = ['line1', 'country'];

interface Props {
  customerId: string;
  version: number;
  /** Called with a status message after a successful write, and without one on cancel. */
  onDone: (news?: string) => void;
}

export function AddressForm({ customerId, version, onDone }: Props) {
  const [typed, setTyped] = useState<Partial<Record<Name, string>>>({});
  const writing = useWrite<AddCustomerAddressInput>(AddAddressDocument);

  async function save() {
    const { line1 = '', country = '', ...others } = typed;
    const more = Object.entries(others).filter(([, text]) => text.trim());
    const address = { line1, country, ...Object.fromEntries(more) };
    const isWritten = await writing.write({ customerId, expectedVersion: version, ...address });
    if (isWritten) onDone('The address is added.');
  }

  return (
    <EditForm
      label="New address"
      customerId={customerId}
      writing={writing}
      fields={fields}
      onSave={save}
      onCancel={onDone}
    >
      <h3>New address</h3>
      {fields.map((name) => (
        <Field
          key={name}
          label={labels[name]}
          problem={problemAt(name, writing.problems)}
          isRequired={required.includes(name)}
        >
          {(attributes) => {
            const control = {
              ...attributes,
              value: typed[name] ?? '',
              onChange: ({ target }: { target: { value: string } }) => {
                if (!writing.isSaving) setTyped({ ...typed, [name]: target.value });
              },
            };
            return name === 'country' ? <CountrySelect {...control} /> : <input {...control} />;
          }}
        </Field>
      ))}
    </EditForm>
  );
}

function CountrySelect(props: ComponentProps<'select'>) {
  return (
    <select {...props}>
      <option value="">Choose a country</option>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
