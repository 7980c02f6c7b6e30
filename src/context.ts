import type { RequestLog } from './common/log.ts';
import type { RequestServices } from './request-services.ts';

/** The context of every resolver. */
export interface Context extends RequestServices {
  /** Callbacks that run after the response was sent. */
  onResponseSent: (() => void)[];
  /** Apollo copies the context shallowly, so the log object is shared. */
  log: RequestLog;
}
