import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { regainFocus } from '../focus.ts';
import type { DeleteCustomerAddressInput } from '../gql/graphql.ts';
import { type FragmentType, graphql, useFragment } from '../gql/index.ts';
import { EditButton } from '../writing/edit-button.tsx';
import { useFocusOnProblem } from '../writing/use-focus-on-problem.ts';
import { useWrite } from '../writing/use-write.ts';
import { WriteProblems } from '../writing/write-problems.tsx';
import { AddressFragment, AddressLines } from './address-lines.tsx';

const DeleteAddressDocument = graphql(`
  mutation DeleteAddress($input: DeleteCustomerAddressInput!) {
    written: deleteCustomerAddress(input: $input) {
      customer {
        ...Changed
      }
      userErrors {
        ...Problem
      }
    }
  }
`);

interface Props {
  customerId: string;
  version: number;
  address: FragmentType<typeof AddressFragment>;
  /** Gets the focus after the address, and with it this component, is removed. */
  heading: RefObject<HTMLElement | null>;
  onDeleted: () => void;
}

/** Deletes an address after a confirmation. */
export function DeleteAddress(props: Props) {
  const { line1 } = useFragment(AddressFragment, props.address);
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState(0);

  function ask() {
    setAsked(asked + 1);
    setAsking(true);
  }

  return (
    <>
      <EditButton verb="Delete" what={`the address ${line1}`} onClick={ask} />
      {/* The `close` event comes after the dialog is closed. A question that is asked before has a dialog of its own. */}
      {isAsking && <Question key={asked} {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function Question({
  customerId,
  version,
  address,
  heading,
  onDeleted,
  onClose,
}: Props & { onClose: () => void }) {
  const { id } = useFragment(AddressFragment, address);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const writing = useWrite<DeleteCustomerAddressInput>(DeleteAddressDocument);
  const { isSaving, answer, reset } = writing;
  useFocusOnProblem(dialog, answer);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // A closed dialog restores the focus. A dialog that is removed with its address does not, so do it here.
    return () => regainFocus(heading.current);
  }, [heading]);

  async function remove() {
    if (await writing.write({ customerId, expectedVersion: version, addressId: id })) onDeleted();
  }

  function askAgain() {
    flushSync(reset);
    dialog.current?.querySelector('button')?.focus();
  }

  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={onClose}>
      <h3 id={title}>Delete this address?</h3>
      <AddressLines address={address} />
      <WriteProblems customerId={customerId} writing={writing} onLoaded={askAgain} />
      <div className="actions">
        <button type="button" className="button grave" aria-disabled={isSaving} onClick={remove}>
          {isSaving ? 'Deleting…' : 'Delete'}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-disabled={isSaving}
          onClick={() => !isSaving && dialog.current?.close()}
        >
          Cancel
        </button>
      </div>
    </dialog>
  );
}
