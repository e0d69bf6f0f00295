/** A backup, or what was restored from it, is not what was saved. Nothing of it may be used. */
export class Damaged extends Error {}
