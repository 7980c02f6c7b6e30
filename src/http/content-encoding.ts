import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CallerError } from '../errors.ts';
import { hasBody } from './connection-close.ts';

const IDENTITY = 'identity';

/**
 * Rejects encoded bodies before they are read. `Accept-Encoding` names the accepted encoding (RFC 9110,
 * section 15.5.16).
 */
export function rejectEncodedBodies(app: FastifyInstance): void {
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (!hasEncodedBody(request)) return done(null, payload);
    reply.header('accept-encoding', IDENTITY);
    done(new CallerError('UNSUPPORTED_MEDIA_TYPE', 'The body must be sent without a Content-Encoding.'));
  });
}

/** The body of a `GET` or `HEAD` has no meaning and is not read. */
function hasEncodedBody({ method, headers, raw }: FastifyRequest): boolean {
  const { 'content-encoding': encodings } = headers;
  if (encodings === undefined || method === 'GET' || method === 'HEAD' || !hasBody(raw)) return false;
  return encodings.split(',').some((each) => !['', IDENTITY].includes(each.trim().toLowerCase()));
}
