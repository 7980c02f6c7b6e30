/** The connection fields of each type, with the arguments that identify a list (all except the page arguments). */
export const connections: Record<string, Record<string, string[]>> = {
  "BusinessCustomer": {
    "creditLimitOrders": [],
    "crmEvents": [],
    "history": [],
    "userLinks": []
  },
  "Organization": {
    "crmEvents": []
  },
  "PersonCustomer": {
    "creditLimitOrders": [],
    "crmEvents": [],
    "history": [],
    "userLinks": []
  },
  "Query": {
    "customers": [
      "filter",
      "sort"
    ]
  },
  "Viewer": {
    "customers": []
  }
};
/** Types without an identity of their own: a cache stores their objects inside the parent object. */
export const embeddedTypes: string[] = [
  "AccountUsage",
  "Actor",
  "AddCustomerAddressPayload",
  "AddSocialMediaHandlePayload",
  "AddTaxResidencePayload",
  "BusinessType",
  "Contact",
  "Count",
  "CreateBusinessCustomerPayload",
  "CreateCreditLimitOrderPayload",
  "CreatePersonCustomerPayload",
  "CreditRating",
  "CustomerReference",
  "DecideCreditLimitOrderPayload",
  "DeleteCustomerAddressPayload",
  "DeleteTaxResidencePayload",
  "Dependents",
  "FaceImage",
  "IdentityDocumentFile",
  "IdentityDocumentType",
  "InvalidInputError",
  "JournalChange",
  "JournalEntry",
  "Kyc",
  "LimitError",
  "LinkUserToCustomerPayload",
  "MetadataEntry",
  "Money",
  "NotAllowedError",
  "NotFoundError",
  "PatchBusinessCustomerPayload",
  "PatchPersonCustomerPayload",
  "PersonRole",
  "ProductReference",
  "PutPersonCustomerPayload",
  "RecordCrmEventPayload",
  "RemoveSocialMediaHandlePayload",
  "Risk",
  "SetCustomerReferencePayload",
  "SetCustomerRiskPayload",
  "SetKycStatusPayload",
  "SetOnboardingStatusPayload",
  "TakenError",
  "UnlinkUserFromCustomerPayload",
  "UpdateCustomerAddressPayload",
  "UpdateCustomerBranchPayload",
  "UpdateCustomerCreditLimitPayload",
  "UpdateCustomerCreditRatingPayload",
  "UpdateCustomerDataPayload",
  "UpdateCustomerEmailPayload",
  "UpdateCustomerIdentityPayload",
  "UpdateCustomerMobileNumberPayload",
  "UpdateCustomerNumberPayload",
  "UpdateCustomerPayload",
  "UpdatePersonCustomerPayload",
  "VersionConflictError",
  "Viewer"
];
