/**
 * Whether a value is identical to the stored one, including its spelling. Such a value may always be sent
 * back.
 */
export function isAsStored(current: unknown, value: unknown): boolean {
  if (current === null || current === undefined) return false;
  if (typeof value !== 'object') return current === value;
  return JSON.stringify(current) === JSON.stringify(value);
}
