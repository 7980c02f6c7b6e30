/**
 * A prototype for objects that lack these properties because they were not loaded: reading one throws. Without it, a property that a
 * command does not declare in `reads` would look empty, and the command could clear it or show it as null.
 */
export function throwingPrototype(properties: readonly string[]): object {
  const throwing = properties.map((name) => [
    name,
    {
      get() {
        throw new Error(`the property ${name} of the customer was not loaded; declare it in \`reads\``);
      },
    },
  ]);
  return Object.create(Object.prototype, Object.fromEntries(throwing));
}

/** Gives a copy the prototype of its original, because a spread does not copy it. Returns the copy. */
export function withPrototypeOf<Copy extends object>(original: object, copy: Copy): Copy {
  const prototype = Object.getPrototypeOf(original);
  return prototype === Object.prototype ? copy : Object.setPrototypeOf(copy, prototype);
}
