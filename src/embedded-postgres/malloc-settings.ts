/**
 * Settings of the C library glibc, in bytes. By default it returns free memory at the end of a process's heap to the
 * kernel. A statement whose last allocations lie there gets the same pages again in each execution, one page
 * fault each. With these settings a connection takes 4 MB at a time, and keeps up to 64 MB for its next
 * statements, blocks of up to 32 MB among them: the text of a response is one. Other C libraries, like those of Alpine and macOS, ignore these variables.
 */
export const MALLOC_SETTINGS: Readonly<Record<string, string>> = {
  MALLOC_TOP_PAD_: '4194304',
  MALLOC_TRIM_THRESHOLD_: '67108864',
  MALLOC_MMAP_THRESHOLD_: '33554432',
};
