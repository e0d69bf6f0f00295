/** The seven steps of registration. */
export const sectionKeys = ['head', 'members', 'living', 'income', 'land', 'causes', 'review'] as const;
export type SectionKey = (typeof sectionKeys)[number];
