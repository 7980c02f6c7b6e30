/** Whether two values are the same. Arrays and objects are compared by what is in them. */
export function deepEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
