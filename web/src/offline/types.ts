/** Where an operation stands. What was accepted has left the outbox and is a receipt. */
export type OperationState =
  /** Will be sent as soon as there is a line and its turn has come. */
  | 'waiting'
  /** Somebody changed the same field meanwhile; a person chooses. */
  | 'conflict'
  /** The server refused it; a person corrects or deletes it. */
  | 'rejected';

export type WriteMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a screen wants to have written. */
export interface PlannedWrite {
  /** The household that it is about; operations of one household keep their order. */
  entity: string;
  method: WriteMethod;
  /** Path of the interface with ids only, beginning with /api/v1/. */
  path: string;
  /** JSON. A value `{ $answer: key }` stands for the id that the answer to another operation will give. */
  body?: unknown;
  /** What a list of uploads calls it, e.g. the name of the head. Kept sealed. */
  label?: string;
  /** What the person saw before, to be shown beside a conflict or a refusal. Kept sealed. */
  base?: unknown;
  /** Given when another operation refers to this one; made otherwise. */
  key?: string;
}

/** A photograph that is to be added to a household. */
export interface PlannedPhoto {
  entity: string;
  blobId: string;
  /** Kind of attachment: photo, signature, scan … */
  kind: string;
  caption?: string;
  label?: string;
  key?: string;
}

export type Planned = PlannedWrite | PlannedPhoto;

/** A field that two people changed. */
export interface ConflictField {
  field: string;
  /** What the change was based on. */
  from: unknown;
  /** What was to be written. */
  mine: unknown;
  /** What stands with the server. Of a sealed field (identity number, phone, notes): its revision tag. */
  theirs: unknown;
  who: string | null;
  when: string | null;
}

/** A sentence of the server at a field. */
export interface OperationFault {
  path: string;
  code: string;
  title: string;
  params?: Record<string, unknown>;
}

/** Why an operation has stopped, or what became of its last try. */
export interface OperationProblem {
  /** HTTP status; 0: nothing came back. */
  status: number;
  code: string;
  title: string;
  errors: OperationFault[];
}

/** An operation as a list of uploads shows it. */
export interface OperationItem {
  seq: number;
  key: string;
  entity: string;
  method: WriteMethod;
  path: string;
  state: OperationState;
  /** The body is a photograph. */
  isPhoto: boolean;
  label: string;
  /** By the server's clock as far as it was known, ISO. */
  createdAt: string;
  /** By the clock of the phone, ISO. */
  deviceTime: string;
  /** Counts the operations of this device. */
  deviceSeq: number;
  tries: number;
  /** It was sent at least once and no answer is known: the server may have it already. */
  uncertain: boolean;
  /** Not before this moment, ms by the clock of the phone. */
  nextAt: number;
  /** The post that it was made under; it is sent under no other unless a person says so. */
  assignmentId: string;
  /** Why it does not go, though nothing is wrong with it. */
  waitsFor: 'earlier' | 'photo' | 'assignment' | null;
  bytes: number;
  /** Sealed content; undefined while locked. */
  body?: unknown;
  base?: unknown;
  problem?: OperationProblem;
  conflict?: ConflictField[];
}

/** What the server has answered for. Holds no personal value, except the label, which is sealed. */
export interface Receipt {
  key: string;
  /** The idempotency key that it was sent with: `GET /me/receipts` calls it by this. */
  sentAs: string;
  entity: string;
  method: WriteMethod;
  path: string;
  label: string;
  /** accepted: by the server. settled: every field of it was left to the other side. discarded: by a person. */
  outcome: 'accepted' | 'settled' | 'discarded';
  /** The server's clock when it answered, ISO. */
  at: string;
  createdAt: string;
  status: number;
  /** The server had it already: an earlier answer was lost. */
  replayed: boolean;
  /** Of the thing that it made. */
  answerId?: string;
  /** Why a person deleted it. */
  reason?: string;
  /** Deleted although it had been sent and no answer was known. */
  uncertain?: boolean;
}

/** How a person decides on a field that two have changed. */
export type Decision = { choice: 'mine' } | { choice: 'theirs' } | { choice: 'other'; value: unknown };

/** The state of the offline engine that the chip in the header shows. */
export interface Summary {
  /** Drafts: 没填完. */
  unfinished: number;
  /** Operations that wait: 待上传. */
  waiting: number;
  /** Receipts of the last thirty days: 已上传. */
  sent: number;
  /** Conflicts and refusals: 需要处理. */
  attention: number;
  /** The last request got no answer of our server, or none was tried yet and the browser says there is no network. */
  offline: boolean;
  sending: boolean;
  /** Everything waits for the person to sign in again. */
  signInNeeded: boolean;
  locked: boolean;
  /** A newer version of the application has opened the data in another tab: this page has to be loaded again. */
  outdated: boolean;
  /** When the oldest unsent work was made, ISO; drafts included. */
  oldestUnsentAt: string | null;
  /** Unsent work is older than 24 hours. */
  overdue: boolean;
  /** When the server last answered, ISO. */
  lastContactAt: string | null;
  /** When the pack was last brought up to date, ISO; null: there is none. */
  packAt: string | null;
}

/** What would be lost if the data of this phone were wiped. */
export interface Unsent {
  drafts: number;
  operations: number;
}

/** Somebody who has data on this phone. */
export interface PersonHere {
  userId: string;
  name: string;
  /** Last opened, ISO. */
  usedAt: string;
}
