import type { Language, Messages } from './language';
import { assistanceMessages } from './messages/assistance';
import { demoMessages } from './messages/demo';
import { householdMessages } from './messages/households';
import { batchMessages } from './messages/import-batches';
import { monitoringMessages } from './messages/monitoring';
import { noticeMessages } from './messages/notices';
import { changesMessages } from './messages/changes';
import { exportMessages } from './messages/exports';
import { fileMessages } from './messages/files';
import { jobMessages } from './messages/jobs';
import { importMessages } from './messages/imports';
import { operationsMessages } from './messages/operations';
import { platformMessages } from './messages/platform';
import { printingMessages } from './messages/printing';
import { staffMessages } from './messages/staff';
import { recordsMessages } from './messages/records';
import { procedureMessages } from './messages/procedures';
import { regionsMessages } from './messages/regions';
import { validationMessages } from './messages/validation';
import { visitMessages } from './messages/visits';

const catalogue: Messages = {
  ...demoMessages,
  ...platformMessages,
  ...operationsMessages,
  ...validationMessages,
  ...staffMessages,
  ...noticeMessages,
  ...changesMessages,
  ...exportMessages,
  ...fileMessages,
  ...jobMessages,
  ...importMessages,
  ...recordsMessages,
  ...procedureMessages,
  ...assistanceMessages,
  ...regionsMessages,
  ...householdMessages,
  ...batchMessages,
  ...printingMessages,
  ...visitMessages,
  ...monitoringMessages,
};

const validation: Record<Language, string> = { zh: '该项填写有误', en: 'This value is not valid' };
const conflict: Record<Language, string> = { zh: '与已有记录冲突', en: 'This conflicts with an existing record' };
const refused: Record<Language, string> = { zh: '不符合规定', en: 'A rule does not allow this' };
const missing: Record<Language, string> = { zh: '没有找到', en: 'Not found' };

/** Adds the sentences of a list that lives elsewhere, such as the rules of the checker. */
export const addMessages = (messages: Messages): void => void Object.assign(catalogue, messages);

/** The sentence of a code for callers that do not translate codes themselves. */
export function sentence(code: string, language: Language, params: Record<string, unknown> = {}): string {
  const text = (catalogue[code] ?? byKind(code))[language];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : whole;
  });
}

/** Codes that are composed, of a validator, a constraint or a kind of thing, share one sentence a kind. */
function byKind(code: string): Record<Language, string> {
  if (code.startsWith('invalid.')) return validation;
  if (code.startsWith('conflict.')) return conflict;
  if (code.endsWith('.not_found')) return missing;
  return refused;
}

/** Whether a code has a sentence of its own; a test asks this for every code the sources throw. */
export const hasSentence = (code: string): boolean => code in catalogue || code.endsWith('.not_found');
