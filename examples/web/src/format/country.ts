const names = new Intl.DisplayNames('en-GB', { type: 'region' });

/** The name of a country in English, or its code where there is none. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
