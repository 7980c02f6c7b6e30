/** A DataLoader for each relation. Resolvers take them from the context. */
import DataLoader from 'dataloader';
import {
  addressesOf,
  identificationOf,
  identityDocumentsOf,
  personsOf,
  residentialAddressOf,
  socialMediaHandlesOf,
  taxResidencesOf,
} from './child-rows.ts';
import type { Row } from './database.ts';

/** Creates the loaders of one request. */
export const makeLoaders = () => ({
  addresses: new DataLoader(addressesOf),
  identityDocuments: new DataLoader(identityDocumentsOf),
  taxResidences: new DataLoader(taxResidencesOf),
  socialMediaHandles: new DataLoader(socialMediaHandlesOf),
  persons: new DataLoader(personsOf),
  residentialAddress: new DataLoader(residentialAddressOf),
  identification: new DataLoader(identificationOf),
});

export type Loaders = ReturnType<typeof makeLoaders>;

const load =
  (relation: keyof Loaders) =>
  ({ id }: Row, _: unknown, context: Loaders) =>
    context[relation].load(id);

const ofCustomer = {
  addresses: load('addresses'),
  identityDocuments: load('identityDocuments'),
  taxResidences: load('taxResidences'),
  socialMediaHandles: load('socialMediaHandles'),
};

export const relations = {
  PersonCustomer: ofCustomer,
  BusinessCustomer: { ...ofCustomer, persons: load('persons') },
  BusinessPerson: { residentialAddress: load('residentialAddress'), identification: load('identification') },
};
