/** Ways of looking at a file or taking something out of the system that the access log knows. */
export const actions = [
  ...(['open', 'reveal', 'history', 'attachment', 'print', 'pack'] as const),
  ...(['list-export', 'job-file', 'number-search', 'number-taken'] as const),
] as const;

export const isAction = (action: string): action is (typeof actions)[number] =>
  (actions as readonly string[]).includes(action);
