import type { Messages } from '../language';

/** Visits and what asks for a look about them. */
export const visitMessages: Messages = {
  'visit.id_taken': { zh: '该编号已用于另一次走访', en: 'This id stands for another visit' },
  'visit.own_evidence': { zh: '不能核定本人走访的疑点', en: 'Somebody else has to judge what concerns your own visit' },
  'visit.evidence_judged': { zh: '该疑点已由他人核定', en: 'Somebody has judged this already' },
  'problem.id_taken': { zh: '该编号已用于另一个问题', en: 'This id stands for another problem' },
  'problem.moved_on': {
    zh: '该问题已不在这个环节，请刷新',
    en: 'The problem no longer stands there; look at it again',
  },
  'problem.not_yours': { zh: '该问题交由他人整改', en: 'Somebody else was asked to correct this' },
  'problem.four_eyes': {
    zh: '整改人、核查人和两位销号人须是不同的人',
    en: 'Correcting, checking and closing (twice) are for different people',
  },
  'problem.needed': { zh: '此项必填', en: 'This is required here' },
  'problem.not_there': { zh: '此人不在该户所在地工作', en: 'This person does not work where the household lives' },
  'problem.due_past': { zh: '期限不能早于今天', en: 'The last day lies in the past' },
};
