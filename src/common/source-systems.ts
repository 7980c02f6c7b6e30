/** The source systems of customers. References are listed in this order. */
export const SOURCE_SYSTEMS = ['ONBOARDING', 'CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'] as const;

export type SourceSystem = (typeof SOURCE_SYSTEMS)[number];
