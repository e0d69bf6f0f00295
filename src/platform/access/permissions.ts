/** Levels of the division tree, from the smallest. */
export const levels = ['village', 'township', 'banner', 'city'] as const;
export type Level = (typeof levels)[number];

/**
 * Who may do what, on one screen. A permission is what a route asks for; the region a person works in is a separate
 * question that the database answers. `writes` tells whether the role takes the writing role of its level in the
 * database or the read-only twin.
 */
export const roles = {
  /** 嘎查村帮扶干部: registers, holds the meeting, checks at home, posts notices. */
  caseworker: {
    levels: ['village'],
    writes: true,
    permissions: [
      'region.read',
      'household.read',
      'household.write',
      'household.reveal',
      'duplicate.read',
      'duplicate.review',
      'change.read',
      'change.request',
      'change.accept',
      'change.act',
      'procedure.read',
      'procedure.act',
      'procedure.apply',
      'procedure.appraise',
      'procedure.verify',
      'procedure.post',
      'objection.read',
      'objection.handle',
      'import.read',
      'import.act',
      'import.prepare',
      'history.read',
      'export.create',
      'field.pack',
      'measure.read',
      'measure.propose',
      'measure.stop',
      'plan.write',
      'benefit.deliver',
      'benefit.reverse',
      'helper.read',
    ],
  },
  /** 苏木乡镇专干: checks what villages send, runs the second notice; comments and returns, does not edit. */
  reviewer: {
    levels: ['township'],
    writes: true,
    permissions: [
      'region.read',
      'household.read',
      'household.reveal',
      'duplicate.read',
      'duplicate.review',
      'change.read',
      'change.accept',
      'change.decide',
      'change.act',
      'procedure.read',
      'procedure.act',
      'procedure.review',
      'procedure.post',
      'objection.read',
      'objection.handle',
      'import.read',
      'import.act',
      'import.approve',
      'history.read',
      'export.create',
      'measure.read',
      'measure.decide',
      'measure.stop',
      'benefit.reverse',
      'helper.read',
    ],
  },
  /** 旗县主管: decides entry and exit. */
  supervisor: {
    levels: ['banner'],
    writes: true,
    permissions: [
      'region.read',
      'household.read',
      'household.reveal',
      'duplicate.read',
      'duplicate.review',
      'change.read',
      'change.accept',
      'change.decide',
      'change.act',
      'procedure.read',
      'procedure.act',
      'procedure.decide',
      'objection.read',
      'objection.handle',
      'import.read',
      'import.act',
      'import.approve',
      'history.read',
      'access.read',
      'export.create',
      'export.approve',
      'measure.read',
      'measure.decide',
      'measure.stop',
      'helper.read',
      'helper.manage',
      'pairing.manage',
    ],
  },
  /** 旗县经办: announces what the supervisor decided. */
  clerk: {
    levels: ['banner'],
    writes: true,
    permissions: [
      'region.read',
      'household.read',
      'change.read',
      'procedure.read',
      'procedure.act',
      'procedure.announce',
      'import.read',
      'import.act',
      'import.prepare',
      'history.read',
      'export.create',
      'measure.read',
      'helper.read',
    ],
  },
  /** 市级考核: reads the city; confirms moves between banners. */
  assessor: {
    levels: ['city'],
    writes: false,
    permissions: [
      'region.read',
      'household.read',
      'change.read',
      'procedure.read',
      'history.read',
      'export.create',
      'export.approve',
      'measure.read',
      'helper.read',
    ],
  },
  /** 审计: reads everything in scope, the log included. */
  auditor: {
    levels: ['township', 'banner', 'city'],
    writes: false,
    permissions: [
      'region.read',
      'household.read',
      'household.reveal',
      'duplicate.read',
      'change.read',
      'procedure.read',
      'objection.read',
      'history.read',
      'access.read',
      'audit.read',
      'export.create',
      'measure.read',
      'helper.read',
    ],
  },
  /** 系统管理员: accounts and settings; sees no household. */
  administrator: {
    levels: ['township', 'banner', 'city'],
    writes: true,
    permissions: ['region.read', 'staff.read', 'staff.manage', 'standard.set', 'programme.publish'],
  },
} as const;

export type Role = keyof typeof roles;
export type Permission = (typeof roles)[Role]['permissions'][number];

/** Roles that one person may not hold over the same place, in any pair of `these` and `those`, and why. */
export const incompatible: readonly { these: readonly Role[]; those: readonly Role[]; why: string }[] = [
  { these: ['caseworker'], those: ['reviewer', 'supervisor', 'clerk'], why: 'who registers does not check or decide' },
  { these: ['reviewer'], those: ['supervisor'], why: 'who checks does not decide' },
  { these: ['supervisor'], those: ['clerk'], why: 'who decides does not announce the decision' },
  {
    these: ['administrator'],
    those: ['caseworker', 'reviewer', 'supervisor', 'clerk', 'assessor'],
    why: 'who gives access to households has none',
  },
  { these: ['administrator'], those: ['auditor'], why: 'who gives access does not watch over its use' },
  {
    these: ['auditor'],
    those: ['caseworker', 'reviewer', 'supervisor', 'clerk'],
    why: 'who does the work does not audit it',
  },
];
