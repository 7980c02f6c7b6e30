/** Whether two values are equal. Arrays and objects are compared by their contents. */
export function deepEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
