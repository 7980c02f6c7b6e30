/** Returns a request property that a hook has set. Throws if the hook did not run. */
export function setByHook<T>(value: T | null): T {
  if (!value) throw new Error('a hook of the request did not run');
  return value;
}
