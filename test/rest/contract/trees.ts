/**
 * Returns every path in a value, including objects and lists of objects. A list of plain values is one path.
 */
export function namesIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (isObject(item) ? namesIn(item, `${path}[]`) : []));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const below = path === '' ? name : `${path}.${name}`;
    return [below, ...namesIn(part, below)];
  });
}

/** Returns all values at a path such as `list[].field`. */
export function valuesAt(value: unknown, name: string): unknown[] {
  return name.split('.').reduce<unknown[]>(
    (found, step) => {
      const isList = step.endsWith('[]');
      const inner = found
        .filter(isObject)
        .map((each) => each[isList ? step.slice(0, -2) : step])
        .filter((each) => each !== undefined);
      return isList ? inner.flat() : inner;
    },
    [value],
  );
}

/** Builds an object from values by path. Each list gets one item. */
export function treeOf(values: Readonly<Record<string, unknown>>): Tree {
  const tree: Tree = {};
  for (const [name, value] of Object.entries(values)) {
    const steps = name.split('.');
    const last = steps.pop() ?? '';
    steps.reduce(intoStep, tree)[last] = value;
  }
  return tree;
}

function intoStep(owner: Tree, step: string): Tree {
  if (!step.endsWith('[]')) {
    owner[step] ??= {};
    return owner[step] as Tree;
  }
  const name = step.slice(0, -2);
  owner[name] ??= [{}];
  return (owner[name] as Tree[])[0] as Tree;
}

/** Returns a copy with another value at a path. */
export function withAt(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? withAt(item, rest, other) : item));
  const owner = value as Tree;
  return { ...owner, [step]: withAt(owner[String(step)], rest, other) };
}

/** Returns every path with its value, in objects and lists. */
export function partsOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const inner = isObject(value) || Array.isArray(value) ? Object.entries(value) : [];
  return inner.flatMap(([name, part]) => {
    const below = [...path, Array.isArray(value) ? Number(name) : name];
    return [{ path: below, value: part }, ...partsOf(part, below)];
  });
}

/** Returns the paths of all objects, starting with the value itself. */
export function objectsIn(value: unknown): Path[] {
  const parts = [{ path: [] as Path, value }, ...partsOf(value)];
  return parts.filter((part) => isObject(part.value)).map(({ path }) => path);
}

/** Returns all strings in a value. */
export function textsIn(value: unknown): string[] {
  return partsOf([value]).flatMap((part) => (typeof part.value === 'string' ? [part.value] : []));
}

export type Tree = Record<string, unknown>;
export type Path = readonly (string | number)[];

export function isObject(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('rawJSON' in value);
}
