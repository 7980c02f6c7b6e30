import { roots } from './roots.ts';
import { startMercurius } from './start-mercurius.ts';

await startMercurius(roots);
