import { InvalidArgumentError } from 'commander';
import { validate as isUuid } from 'uuid';
import { isUserId } from '../access/user-id.ts';

/** A reader of whole numbers in a range, for an option. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d{1,10}$/.test(text) || number < least || number > most) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

export function customerId(text: string): string {
  if (!isUuid(text)) throw new InvalidArgumentError('It must be the id of a customer, a UUID.');
  return text.toLowerCase();
}

export function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return text.trim();
}

export function userId(text: string): string {
  const id = notEmpty(text);
  if (isUserId(id)) return id;
  throw new InvalidArgumentError(
    'It must have at most 255 characters, no control characters, and be in NFC.',
  );
}

export function list(text: string): string[] {
  return text.split(',').map((item) => item.trim());
}

/** The target of a request, as it will be sent. */
export function requestPath(text: string): string {
  if (!/^\/[\x21-\x7e]*$/.test(text)) {
    throw new InvalidArgumentError('It must begin with / and be written as it is sent, query included.');
  }
  return text;
}
