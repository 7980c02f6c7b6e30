/** The same read or write through a REST API and through the graph. */
export interface Workload {
  title: string;
  rest: Request;
  graph: Request;
  /** Extract comparable values from the two responses. */
  values: { rest(answer: never): unknown; graph(answer: never): unknown };
}

interface Request {
  method: 'GET' | 'POST' | 'PUT';
  path(customerId: string): string;
  body?(customerId: string): string;
}

/** The fields of a customer in banking's API spec. */
const BANKING = `fragment Banking on Customer {
  id organization { bankId } references { system value } displayName contact { mobilePhone email }
  creditRating { rating source } creditLimit { currency amount } kyc { status lastOkAt } branchId
  ... on PersonCustomer {
    title faceImage { url takenAt } dateOfBirth relationshipStatus highestEducation employmentStatus
  }
}`;

/** The fields of a customer in clients' API spec. */
const CLIENT = `fragment Client on PersonCustomer {
  id organization { number } references { system value } firstName middleName lastName dateOfBirth gender nationality birthCountry
  countryOfTaxResidence contact { email secondEmail mobilePhone secondMobilePhone } kyc { status level note }
  risk { level blocked blacklisted blacklistedComment } plannedIncome plannedExpenditure createdAt updatedAt
  primaryAddress { line1 city postcode state country }
}`;

const graph = (document: string, variables: (id: string) => object): Request => ({
  method: 'POST',
  path: () => '/graphql',
  body: (id) => JSON.stringify({ query: document, variables: variables(id) }),
});

let written = 0;
function nextEmail(): string {
  written += 1;
  return `rest-${written}@example.com`;
}

interface Banking {
  legal_name: string;
  email?: string;
  branch_id?: string;
}

interface Response {
  displayName: string;
  contact: { email: string | null };
  branchId: string | null;
}

interface ClientResponse {
  id: string;
  primaryAddress: { line1: string } | null;
  contact: { email: string | null };
}

/** The path of a customer in banking. */
export const bankingCustomer = (id: string) => `/v1/banks/demo-bank/customers/${id}`;

export const BANKING_READ = `query Get($id: ID!) { customer(by: { id: $id }) { ...Banking } } ${BANKING}`;

const valuesOf = ({ displayName, contact, branchId }: Response) => [
  displayName,
  contact.email ?? null,
  branchId ?? null,
];
const valuesOfWire = ({ legal_name, email, branch_id }: Banking) => [
  legal_name,
  email ?? null,
  branch_id ?? null,
];

export const bankingRead: Workload = {
  title: 'one customer in the form of banking',
  rest: { method: 'GET', path: bankingCustomer },
  graph: graph(BANKING_READ, (id) => ({ id })),
  values: {
    rest: valuesOfWire,
    graph: ({ data }: { data: { customer: Response } }) => valuesOf(data.customer),
  },
};

export const workloads: Workload[] = [
  bankingRead,
  {
    title: 'one customer in the form of clients, with its address',
    rest: { method: 'GET', path: (id) => `/api/v1/clients/person/${id}` },
    graph: graph(`query Get($id: ID!) { customer(by: { id: $id }) { ...Client } } ${CLIENT}`, (id) => ({
      id,
    })),
    values: {
      rest: ({ id, address, email }: Record<string, unknown>) => [id, address, email],
      graph: ({ data: { customer } }: { data: { customer: ClientResponse } }) => [
        customer.id,
        customer.primaryAddress?.line1 ?? null,
        customer.contact.email,
      ],
    },
  },
  {
    title: 'update of an e-mail address, with the customer in the response',
    rest: {
      method: 'PUT',
      path: (id) => `${bankingCustomer(id)}/email`,
      body: () => JSON.stringify({ email: nextEmail() }),
    },
    graph: graph(
      `mutation Update($input: UpdateCustomerEmailInput!) {
        updateCustomerEmail(input: $input) { customer { ...Banking } userErrors { code } } } ${BANKING}`,
      (customerId) => ({ input: { customerId, email: nextEmail() } }),
    ),
    // The e-mail address differs in each request, so it is not compared.
    values: {
      rest: ({ customer }: { customer: Banking }) => valuesOfWire(customer).toSpliced(1, 1),
      graph: ({ data }: { data: { updateCustomerEmail: { customer: Response } } }) =>
        valuesOf(data.updateCustomerEmail.customer).toSpliced(1, 1),
    },
  },
];
