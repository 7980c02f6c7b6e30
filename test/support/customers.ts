import type { MikroORM, RequiredEntityData } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { Address } from '../../src/modules/address/address.entity.ts';
import { BusinessCustomer, BusinessPerson } from '../../src/modules/business/business.entity.ts';
import { CreditLimitOrder } from '../../src/modules/credit/credit.entity.ts';
import { CrmEvent } from '../../src/modules/crm/crm.entity.ts';
import { CustomerReference } from '../../src/modules/customer/reference.entity.ts';
import { IdentityDocument } from '../../src/modules/identity/identity.entity.ts';
import { UserLink } from '../../src/modules/link/link.entity.ts';
import { PersonCustomer } from '../../src/modules/person/person.entity.ts';
import { SocialMediaHandle } from '../../src/modules/social/social.entity.ts';
import { TaxResidence } from '../../src/modules/tax/tax.entity.ts';

type Data<Entity> = Partial<RequiredEntityData<Entity>>;

const now = new Date('2026-01-02T03:04:05.678Z');

/** Inserts rows of one organization as the database owner. Each method returns the id of the new row. */
export class Customers {
  readonly #orm: MikroORM;
  readonly #organization: string;

  constructor(orm: MikroORM, organization: string) {
    this.#orm = orm;
    this.#organization = organization;
  }

  person(data: Data<PersonCustomer> = {}): Promise<string> {
    const names = { firstName: 'Ada', lastName: 'Lovelace' };
    return this.insert(PersonCustomer, { type: 'PERSON', ...customerDefaults, ...names, ...data });
  }

  business(data: Data<BusinessCustomer> = {}): Promise<string> {
    return this.insert(BusinessCustomer, {
      type: 'BUSINESS',
      ...customerDefaults,
      name: 'Analytical Engines',
      ...data,
    });
  }

  businessPerson(customer: string, data: Data<BusinessPerson> = {}): Promise<string> {
    return this.insert(BusinessPerson, { customer, ...data });
  }

  reference(customer: string, system: CustomerReference['system'], value: string): Promise<string> {
    return this.insert(CustomerReference, { customer, system, value });
  }

  address(customer: string, data: Data<Address> = {}): Promise<string> {
    const defaults = { purpose: 'OTHER', line1: '12 St James Square', country: 'GB', createdAt: now };
    return this.insert(Address, { customer, ...defaults, ...data });
  }

  document(customer: string, data: Data<IdentityDocument> = {}): Promise<string> {
    const defaults = { slot: 'LISTED', type: { code: 'PASSPORT' }, number: v7(), issuingCountry: 'GB' };
    return this.insert(IdentityDocument, { customer, ...defaults, ...data });
  }

  taxResidence(customer: string, data: Data<TaxResidence> = {}): Promise<string> {
    return this.insert(TaxResidence, { customer, ...data });
  }

  handle(customer: string, data: Data<SocialMediaHandle> = {}): Promise<string> {
    return this.insert(SocialMediaHandle, { customer, ...data });
  }

  creditLimitOrder(customer: string, data: Data<CreditLimitOrder> = {}): Promise<string> {
    return this.insert(CreditLimitOrder, { customer, createdAt: now, ...data });
  }

  crmEvent(customer: string, data: Data<CrmEvent> = {}): Promise<string> {
    return this.insert(CrmEvent, { customer, createdAt: now, ...data });
  }

  userLink(customer: string, data: Data<UserLink> = {}): Promise<string> {
    return this.insert(UserLink, { customer, userId: 'user', createdAt: now, ...data });
  }

  async insert(entity: Parameters<MikroORM['em']['insert']>[0], data: object): Promise<string> {
    const id = v7();
    const row = { id, organization: this.#organization, ...this.#withKeys(data) };
    await this.#orm.em.fork().insert(entity, row);
    return id;
  }

  /** Replaces the id of a referenced row by its key. */
  #withKeys(data: object): object {
    const keyed = Object.entries(data).map(([name, value]) =>
      ['customer', 'businessPerson'].includes(name) && value
        ? [name, [this.#organization, value]]
        : [name, value],
    );
    return Object.fromEntries(keyed);
  }
}

const customerDefaults = { contact: {}, kyc: {}, risk: {}, createdAt: now, updatedAt: now };
