
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Customer": [
      "BusinessCustomer",
      "PersonCustomer"
    ],
    "Node": [
      "Address",
      "BusinessCustomer",
      "BusinessPerson",
      "CreditLimitOrder",
      "CrmEvent",
      "IdentityDocument",
      "Organization",
      "PersonCustomer",
      "SocialMediaHandle",
      "TaxResidence",
      "UserLink"
    ],
    "UserError": [
      "InvalidInputError",
      "LimitError",
      "NotAllowedError",
      "NotFoundError",
      "TakenError",
      "VersionConflictError"
    ]
  }
};
      export default result;
    