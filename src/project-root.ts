/**
 * The project's folder, as seen from `src/` and from `dist/`, where everything of `src/` stands side by side. What is read while the
 * program runs is found from here.
 */
export const PROJECT_ROOT = new URL('../', import.meta.url);
