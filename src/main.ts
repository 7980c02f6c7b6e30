import { loadProgram } from './load-program.ts';

loadProgram(() => import('./start.ts'));
