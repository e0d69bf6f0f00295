import type { Messages } from '../language';

export const householdMessages: Messages = {
  'household.id_taken': {
    zh: '该编号已用于另一份登记',
    en: 'This id already belongs to another registration',
  },
};
