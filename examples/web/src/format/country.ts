const names = new Intl.DisplayNames('en-GB', { type: 'region' });

/** The name of a country in English, or its code where there is none or it is not well-formed. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
