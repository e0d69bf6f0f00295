/** What two records are held against each other by, the telling things first. */
export const comparedFields = [
  ...['name', 'nameMn', 'idNumber', 'birthDate', 'sex', 'ethnicity', 'relation', 'education', 'phone'],
  ...['headName', 'householdNumber', 'place', 'address', 'householdPhone', 'memberCount', 'registration'],
] as const;
