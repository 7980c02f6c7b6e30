const names = new Intl.DisplayNames('en-GB', { type: 'region' });

/** Returns the English name of a country, or the code itself if it is unknown or malformed. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
