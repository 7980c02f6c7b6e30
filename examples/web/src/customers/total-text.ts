interface Total {
  value: number;
  precision: 'EXACT' | 'AT_LEAST';
}

const number = new Intl.NumberFormat('en-GB');

/** "205 customers", or "10,000+ customers" if the count is a lower bound. */
export function totalText({ value, precision }: Total, search: string): string {
  const isOne = value === 1 && precision === 'EXACT';
  const count = number.format(value) + (precision === 'AT_LEAST' ? '+' : '');
  return `${count} ${isOne ? 'customer' : 'customers'}${search ? ` for “${search}”` : ''}`;
}
