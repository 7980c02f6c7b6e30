/**
 * The project's folder, relative to `src/` and to `dist/`, which have the same structure. Files that are read
 * at runtime are resolved from here.
 */
export const PROJECT_ROOT = new URL('../', import.meta.url);
