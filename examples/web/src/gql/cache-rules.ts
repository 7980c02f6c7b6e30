/** Of each type, its fields that are connections, with the arguments that make another list of them. */
export const connections: Record<string, Record<string, string[]>> = {
  "BusinessCustomer": {
    "creditLimitOrders": [],
    "crmEvents": [],
    "userLinks": []
  },
  "Organization": {
    "crmEvents": []
  },
  "PersonCustomer": {
    "creditLimitOrders": [],
    "crmEvents": [],
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
/** Types whose objects have no identity of their own: a cache keeps them within the object that has them. */
export const embeddedTypes: string[] = [
  "AccountUsage",
  "BusinessType",
  "Contact",
  "Count",
  "CreditRating",
  "CustomerReference",
  "Dependents",
  "FaceImage",
  "IdentityDocumentFile",
  "IdentityDocumentType",
  "Kyc",
  "MetadataEntry",
  "Money",
  "PersonRole",
  "ProductReference",
  "Risk",
  "Viewer"
];
