import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./work.ts');
