/** What the engine has and its types do not yet: numbers of JSON by their text. */
interface JSON {
  parse(
    text: string,
    reviver: (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown,
    // biome-ignore lint/suspicious/noExplicitAny: as the engine's own declaration
  ): any;
  /** Something that `stringify` writes as it is. */
  rawJSON(text: string): object;
  isRawJSON(value: unknown): value is { rawJSON: string };
}
