import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { country, isOneOf, oneOf, timestamp } from '../common/base.entity.ts';
import { Customer } from '../customer/customer.entity.ts';

const FaceImage = defineEntity({
  name: 'FaceImage',
  embeddable: true,
  properties: { url: p.text().nullable(), takenAt: timestamp().nullable() },
});

const Dependents = defineEntity({
  name: 'Dependents',
  embeddable: true,
  properties: {
    count: p.integer().nullable(),
    datesOfBirth: p.json().$type<string[]>().nullable(),
  },
});

export const GENDERS = ['MALE', 'FEMALE', 'OTHER'] as const;

export const PersonCustomer = defineEntity({
  name: 'PersonCustomer',
  extends: Customer,
  discriminatorValue: 'PERSON',
  properties: {
    title: p.text().nullable(),
    firstName: p.text().nullable(),
    middleName: p.text().nullable(),
    lastName: p.text().nullable(),
    legalName: p.text().nullable(),
    dateOfBirth: p.date().nullable(),
    gender: oneOf(GENDERS).nullable(),
    nationality: country().nullable(),
    birthCountry: country().nullable(),
    birthName: p.text().nullable(),
    socialSecurityNumber: p.text().nullable(),
    faceImage: p.embedded(FaceImage).nullable(),
    relationshipStatus: p.text().nullable(),
    dependents: p.embedded(Dependents).nullable(),
    highestEducation: p.text().nullable(),
    employmentStatus: p.text().nullable(),
  },
  checks: [{ name: 'customer_gender_check', expression: isOneOf('gender', GENDERS) }],
});

export type PersonCustomer = InferEntity<typeof PersonCustomer>;
