/** What the code on a household's spine and card says: where its office is told, and the short id; nothing of anybody. */
export const cardAddress = (publicId: string): string => `${location.origin}/p/h/${publicId}`;
