import type { Blobs } from './blobs';
import type { Core } from './core';
import { Drain } from './drain';
import type { Line } from './line';
import { PackFetch } from './pack-fetch';
import type { PackStore } from './pack-store';
import { Sender } from './sender';
import type { Session } from './session';
import { Settlement } from './settlement';
import { type Locks, Sync } from './sync';

/** Through what the engine reaches the world. */
export interface World {
  session: Session;
  locks: Locks;
  fetch?: typeof fetch;
  /** Where the interface is; the page's own place by default. */
  origin?: string;
}

/** Puts together what sends and fetches. Loaded after the first screen stands. */
export function makeSync(core: Core, line: Line, blobs: Blobs, store: PackStore, world: World): Sync {
  const { session, locks, fetch, origin } = world;
  const sender = new Sender(core.database.userId, session, core.clock, fetch, origin);
  const pack = new PackFetch(core, store, sender, line);
  const settlement = new Settlement(core, (...of) => pack.effects(...of));
  const drain = new Drain(core, blobs, sender, settlement, line);
  return new Sync(core, drain, pack, line, session, locks);
}
