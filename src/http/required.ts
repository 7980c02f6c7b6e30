/** What a hook of the request has put there. */
export function required<T>(value: T | null): T {
  if (!value) throw new Error('a hook of the request did not run');
  return value;
}
