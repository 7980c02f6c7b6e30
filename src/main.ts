import { enableCompileCache } from 'node:module';

// Modules that are loaded after this line come from the compile cache of an earlier start.
enableCompileCache();
await import('./start.ts');
