/** Password of everybody in the demonstration (`src/demo/city/people.ts`), written in escapes: words live in catalogues. */
export const demoPassword = '\u79d1\u5c14\u6c81\u8349\u539f-2019-demo';

/** One person a role; their names to sign in with. */
export const demoLogins = [
  'caseworker',
  'checker',
  'reviewer',
  'supervisor',
  'clerk',
  'assessor',
  'auditor',
  'administrator',
] as const;
