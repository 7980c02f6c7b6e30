import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CallerError } from '../errors.ts';
import { hasBody } from './connection-close.ts';

const NOT_ENCODED = 'identity';

/** Rejects encoded bodies before they are read. `Accept-Encoding` says what is accepted (RFC 9110, section 15.5.16). */
export function rejectEncodedBodies(app: FastifyInstance): void {
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (!isReadEncoded(request)) return done(null, payload);
    reply.header('accept-encoding', NOT_ENCODED);
    done(new CallerError('UNSUPPORTED_MEDIA_TYPE', 'The body must be sent without a Content-Encoding.'));
  });
}

/** The body of a `GET` or `HEAD` means nothing, and is not read. */
function isReadEncoded({ method, headers, raw }: FastifyRequest): boolean {
  const { 'content-encoding': encodings } = headers;
  if (encodings === undefined || method === 'GET' || method === 'HEAD' || !hasBody(raw)) return false;
  return encodings.split(',').some((each) => !['', NOT_ENCODED].includes(each.trim().toLowerCase()));
}
