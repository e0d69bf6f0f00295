/** Where a request for a change can stand. */
export const states = ['requested', 'awaiting-acceptance', 'returned', 'decided', 'refused', 'withdrawn'] as const;
export type State = (typeof states)[number];
