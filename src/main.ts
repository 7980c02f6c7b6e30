import { enableCompileCache } from 'node:module';

// What is loaded from here on was compiled at an earlier start.
enableCompileCache();
await import('./start.ts');
