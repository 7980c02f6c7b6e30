/** Fields with short names: many tokens in few characters. */
const CUSTOMER = `id version addresses{id line1 line2 line3 city county state postcode country tags status}
primaryAddress{id line1 line2 line3 city county state postcode country tags status}contact{email mobilePhone}
kyc{status level note}risk{level blocked}metadata{key value}taxResidences{id domain}references{system value}
creditLimit{currency amount}createdAt`.replaceAll('\n', ' ');

function repeated(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

/**
 * Returns a valid document of about 4.5 kB with almost the maximum number of tokens. It differs for each
 * number.
 */
export function largeDocument(number: number): string {
  return `query Q${number}{${repeated(12, (index) => `a${index}:customers(first:1){nodes{${CUSTOMER}}}`)}}`;
}

export interface Kind {
  make(number: number): string;
  /** The document is sent once with each of these. */
  variables?: object[];
}

const CONDITIONS = ['a', 'b', 'c', 'd', 'e'];

/** All combinations of values of the conditions. */
const combinations = Array.from({ length: 2 ** CONDITIONS.length }, (_, bits) =>
  Object.fromEntries(CONDITIONS.map((name, index) => [name, ((bits >> index) & 1) === 1])),
);

const RELATIONS =
  'addresses{city} identityDocuments{id} taxResidences{id} socialMediaHandles{id} primaryAddress{id}';
const EVENTS = 'crmEvents(first:1){nodes{customer{';

/** Kinds of documents that need much memory, for different reasons. */
export const kindsOfDocuments: Readonly<Record<string, Kind>> = {
  'many fields': { make: largeDocument },
  'few fields': {
    make: (number) =>
      `query Q${number}{customers(first:10){nodes{id displayName addresses{city country}} pageInfo{hasNextPage}}}`,
  },
  'a fragment used many times': {
    make: (number) =>
      `query Q${number}{${repeated(8, (index) => `a${index}:customers(first:1){nodes{...F}}`)}} fragment F on Customer{${CUSTOMER}}`,
  },
  'many relations': {
    make: (number) =>
      `query Q${number}{${repeated(15, (index) => `a${index}:customers(first:1){nodes{${RELATIONS}}}`)}}`,
  },
  'deeply nested fields': {
    make: (number) =>
      `query Q${number}{${repeated(10, (index) => `a${index}:organization{${EVENTS}organization{${EVENTS}addresses{city} ${EVENTS}id}}}}}}}}}}}`)}}`,
  },
  'many conditions': {
    make: (number) =>
      `query Q${number}(${CONDITIONS.map((name) => `$${name}:Boolean!`)}){${repeated(5, (index) => `a${index}:customers(first:1){nodes{${CUSTOMER} ...@include(if:$${CONDITIONS[index]}){${RELATIONS}}}}`)}}`,
    variables: combinations,
  },
};
