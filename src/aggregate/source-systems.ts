/** The systems that customers come from, in the order in which their references are listed. */
export const SOURCE_SYSTEMS = ['ONBOARDING', 'CLIENTS', 'REGISTRY', 'BANKING', 'SCREENING'] as const;

export type SourceSystem = (typeof SOURCE_SYSTEMS)[number];
