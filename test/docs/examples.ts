/** A request of an example. */
export interface Request {
  /** Its name in the markers of the document. */
  name: string;
  document: string;
  variables: Record<string, unknown>;
}

/** An example of the update semantics of one source system. */
export interface Example {
  system: string;
  /** Creates the customer of the example. The document does not show this mutation. */
  create: { mutation: 'createPersonCustomer' | 'createBusinessCustomer'; input: Record<string, unknown> };
  /** Selects the customer before and after the requests. Its only variable is `id`. */
  query: string;
  /** The requests, in order. */
  requests: (id: string) => Request[];
  /** Further queries after the requests, by their names in the document. Their only variable is `id`. */
  afterwards?: Record<string, string>;
}

const onboarding: Example = {
  system: 'onboarding',
  create: {
    mutation: 'createBusinessCustomer',
    input: {
      name: 'Morgenrot Handels GmbH',
      nameEnglish: 'Morgenrot Trading',
      website: 'https://morgenrot.example',
      accountUsage: { operatingCountry: 'DE', industryCategoryCode: '46.90' },
      persons: [
        {
          role: { text: 'Director' },
          firstName: 'Johanna',
          lastName: 'Weiss',
          dateOfBirth: '1979-05-14',
          residentialAddress: { line1: 'Gartenstr. 8', city: 'Jena', postcode: '07743', country: 'DE' },
          identification: {
            type: { text: 'National ID' },
            number: 'L01X00T47',
            issuingCountry: 'DE',
            expiresOn: '2029-08-31',
          },
        },
        { role: { text: 'Secretary' }, firstName: 'Karl', lastName: 'Blum', dateOfBirth: '1985-11-02' },
      ],
    },
  },
  query: `query ($id: ID!) {
  customer(by: { id: $id }) {
    version
    displayName
    ... on BusinessCustomer {
      website
      accountUsage { operatingCountry goodsServiceDescription industryCategoryCode }
      persons {
        id
        role { code text }
        firstName
        lastName
        residentialAddress { line1 city postcode }
        identification { number expiresOn }
      }
    }
  }
}`,
  requests: (id) => [
    {
      name: 'patch',
      document: `mutation ($input: PatchBusinessCustomerInput!) {
  patchBusinessCustomer(input: $input) {
    customer { version }
    userErrors { code path message }
  }
}`,
      variables: {
        input: {
          customerId: id,
          website: null,
          accountUsage: { goodsServiceDescription: 'Garden furniture, wholesale' },
          persons: {
            set: [
              {
                residentialAddress: { line1: 'Am Markt 1' },
                identification: {
                  type: { text: 'National ID' },
                  number: 'L01X00T47',
                  issuingCountry: 'DE',
                  expiresOn: '2036-08-31',
                },
              },
              {
                basicInfo: {
                  role: { text: 'Director' },
                  firstName: 'Selma',
                  lastName: 'Weiss',
                  dateOfBirth: '1982-03-09',
                },
              },
            ],
          },
        },
      },
    },
  ],
};

const clients: Example = {
  system: 'clients',
  create: {
    mutation: 'createPersonCustomer',
    input: {
      firstName: 'Camille',
      lastName: 'Moreau',
      contact: {
        email: 'camille@moreau.example',
        secondEmail: 'c.moreau@work.example',
        mobilePhone: '+33612345678',
      },
      addresses: [
        {
          purpose: 'RESIDENTIAL',
          line1: '4 rue des Lilas',
          line2: 'Bât. B',
          city: 'Nantes',
          postcode: '44000',
          country: 'FR',
        },
      ],
      risk: { level: 'LOW' },
    },
  },
  query: `query ($id: ID!) {
  customer(by: { id: $id }) {
    version
    contact { email secondEmail mobilePhone }
    primaryAddress { line1 line2 city postcode country }
    risk { level blocked }
  }
}`,
  requests: (id) => [
    {
      name: 'update',
      document: `mutation ($id: ID!, $secondEmail: EmailAddress, $mobilePhone: PhoneNumber, $postcode: String) {
  updatePersonCustomer(
    input: { customerId: $id, secondEmail: $secondEmail, mobilePhone: $mobilePhone, postcode: $postcode }
  ) {
    customer { version }
    userErrors { code path message }
  }
}`,
      variables: { id, secondEmail: null, postcode: '44100' },
    },
    {
      name: 'rejected',
      document: `mutation ($id: ID!) {
  updatePersonCustomer(input: { customerId: $id, email: null, country: "France", riskLevel: HIGH, blocked: null }) {
    customer { version }
    userErrors { code path message }
  }
}`,
      variables: { id },
    },
  ],
};

const putInput = {
  registryId: 'R-2041',
  firstName: 'Grace',
  lastName: 'Okafor',
  dateOfBirth: '1988-09-30',
  identityDocuments: [
    {
      type: 'PASSPORT',
      number: 'A00417295',
      issuingCountry: 'US',
      issuedOn: '2021-02-01',
      expiresOn: '2031-01-31',
    },
  ],
  primaryResidence: {
    line1: '77 Harbor Street',
    city: 'Oakland',
    state: 'CA',
    postcode: '94607',
    country: 'US',
  },
};

const putDocument = `mutation ($input: PutPersonCustomerInput!) {
  putPersonCustomer(input: $input) {
    created
    customer { version }
    userErrors { code path message }
  }
}`;

const registry: Example = {
  system: 'registry',
  create: {
    mutation: 'createPersonCustomer',
    input: {
      firstName: 'Grace',
      middleName: 'Adaeze',
      lastName: 'Okafor',
      dateOfBirth: '1988-09-30',
      references: [{ system: 'REGISTRY', value: 'R-2041' }],
      addresses: [
        {
          purpose: 'RESIDENTIAL',
          line1: '12 Elm Street',
          line2: 'Apt. 5',
          city: 'Oakland',
          county: 'Alameda',
          state: 'CA',
          postcode: '94601',
          country: 'US',
          tags: ['verified'],
        },
      ],
      identityDocuments: [
        { type: { text: 'Library card' }, number: '5512', issuingCountry: 'US' },
        {
          type: { code: 'PASSPORT' },
          number: 'A00417295',
          issuingCountry: 'US',
          files: [{ id: 'files/passport-front', side: 'FRONT' }],
        },
        { type: { code: 'DRIVING_LICENSE' }, number: 'D5500213', issuingCountry: 'US' },
      ],
      creditRating: { rating: 'AA', source: 'Example Ratings' },
    },
  },
  query: `query ($id: ID!) {
  customer(by: { id: $id }) {
    version
    displayName
    ... on PersonCustomer { middleName }
    primaryAddress { id line1 line2 county postcode tags }
    identityDocuments { id type { code text } number expiresOn files { id side } }
    creditRating { rating source }
  }
}`,
  requests: () => [
    { name: 'put', document: putDocument, variables: { input: putInput } },
    { name: 'again', document: putDocument, variables: { input: putInput } },
    {
      name: 'another',
      document: putDocument,
      variables: { input: { ...putInput, registryId: 'R-2042' } },
    },
  ],
};

const dataDocument = `mutation ($input: UpdateCustomerDataInput!) {
  updateCustomerData(input: $input) {
    customer { version }
    userErrors { code path message }
  }
}`;

const banking: Example = {
  system: 'banking',
  create: {
    mutation: 'createPersonCustomer',
    input: {
      legalName: 'Dr. Mateo Fuentes Rojas',
      relationshipStatus: 'Single',
      dependents: { count: 1, datesOfBirth: ['2015-07-21'] },
      highestEducation: 'Doctorate',
      employmentStatus: 'Self-employed',
      contact: { email: 'mateo@fuentes.example' },
    },
  },
  query: `query ($id: ID!) {
  customer(by: { id: $id }) {
    version
    contact { email }
    ... on PersonCustomer {
      legalName
      faceImage { url }
      relationshipStatus
      dependents { count datesOfBirth }
      highestEducation
      employmentStatus
    }
  }
}`,
  requests: (id) => [
    {
      name: 'rejected',
      document: dataDocument,
      variables: { input: { customerId: id, relationshipStatus: 'Married', employmentStatus: 'Employed' } },
    },
    {
      name: 'complete',
      document: dataDocument,
      variables: {
        input: {
          customerId: id,
          faceImage: null,
          relationshipStatus: 'Married',
          dependentCount: null,
          highestEducation: 'Doctorate',
          employmentStatus: 'Employed',
        },
      },
    },
  ],
};

const screening: Example = {
  system: 'screening',
  create: {
    mutation: 'createPersonCustomer',
    input: {
      firstName: 'Ingrid',
      lastName: 'Solheim',
      nationality: 'NO',
      contact: { email: 'ingrid@solheim.example', telephone: '+4722123456' },
      metadata: [
        { key: 'campaign', value: 'spring' },
        { key: 'tier', value: 'silver' },
      ],
      references: [{ system: 'SCREENING', value: 'S-77' }],
    },
  },
  query: `query ($id: ID!) {
  customer(by: { id: $id }) {
    version
    displayName
    contact { email mobilePhone telephone }
    references { system value }
    metadata { key value }
    ... on PersonCustomer { nationality birthCountry }
  }
}`,
  requests: (id) => [
    {
      name: 'assign',
      document: `mutation ($id: ID!) {
  updateCustomer(
    input: {
      customerId: $id
      mobilePhone: "+4791234567"
      personDetails: { birthCountry: "SE" }
      metadata: [{ key: "tier", value: "gold" }, { key: "campaign", value: null }, { key: "desk", value: "Oslo" }]
    }
  ) {
    customer { version }
    userErrors { code path message }
  }
}`,
      variables: { id },
    },
  ],
  afterwards: {
    history: `query ($id: ID!) {
  customer(by: { id: $id }) {
    history(first: 1) { nodes { version operation system changes { path before after } } }
  }
}`,
  },
};

export const examples: readonly Example[] = [onboarding, clients, registry, banking, screening];
