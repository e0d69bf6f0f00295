/** Tables whose changes are logged, the record of households first. */
export const tables = [
  ...(['household', 'member', 'survey', 'income_statement', 'income_line', 'attachment', 'waiver'] as const),
  ...(['household_lineage', 'change_request', 'duplicate_pair'] as const),
  ...(['procedure', 'procedure_step', 'meeting', 'home_check', 'notice', 'objection'] as const),
  ...(['helping_unit', 'helper', 'work_team', 'team_member', 'pairing'] as const),
  ...(['programme_version', 'plan', 'measure', 'delivery_batch', 'benefit'] as const),
  ...(['visit', 'visit_photo', 'visit_evidence', 'problem', 'problem_step'] as const),
  ...(['clue', 'hazard', 'alert'] as const),
  ...(['import_batch', 'import_matching', 'list_export', 'standard'] as const),
  ...(['staff', 'assignment', 'session', 'access_code', 'recovery_code'] as const),
] as const;
export type LoggedTable = (typeof tables)[number];

export const isLogged = (table: string): table is LoggedTable => (tables as readonly string[]).includes(table);
