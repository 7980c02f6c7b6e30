/** Loads customers by id and in pages. */
import { type Row, rows } from './database.ts';

export interface Customer extends Row {
  type: 'PERSON' | 'BUSINESS';
  displayName: string | null;
}

const COLUMNS = 'id, type, display_name as "displayName"';
/** Like the gateway, lists leave out erased customers. The indexes of lists do not contain them. */
const PAGE = 'and erased_at is null order by created_at desc, id desc limit $2';

export async function customerById(id: string): Promise<Customer | null> {
  const text = `select ${COLUMNS} from customer where organization_id = $1 and id = $2`;
  const [found] = await rows<Customer>('customer', text, [id]);
  return found ?? null;
}

export function customersOf(first: number, type: string | undefined): Promise<Customer[]> {
  if (type === undefined) {
    return rows('customers', `select ${COLUMNS} from customer where organization_id = $1 ${PAGE}`, [first]);
  }
  const text = `select ${COLUMNS} from customer where organization_id = $1 and type = $3 ${PAGE}`;
  return rows('customers_of_type', text, [first, type]);
}

export const typeNameOf = ({ type }: Customer) => (type === 'PERSON' ? 'PersonCustomer' : 'BusinessCustomer');
