/** Something without which no work can be kept on this phone. */
export type MissingFeature = 'secure-context' | 'indexeddb' | 'crypto' | 'locks';

/**
 * Why this browser, or this address, cannot work offline; empty when it can. An address without https has neither
 * encryption nor locks, so that is said first and alone.
 */
export function missingFeatures(scope: typeof globalThis = globalThis): MissingFeature[] {
  if (scope.isSecureContext === false) return ['secure-context'];
  const has: Record<Exclude<MissingFeature, 'secure-context'>, boolean> = {
    indexeddb: Boolean(reached(() => scope.indexedDB)),
    crypto: Boolean(reached(() => scope.crypto.subtle)),
    locks: Boolean(reached(() => scope.navigator.locks)),
  };
  return (Object.keys(has) as (keyof typeof has)[]).filter((feature) => !has[feature]);
}

/** Some browsers throw at the mere mention of what they withhold. */
function reached<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** Asks that the browser does not evict our data when space gets short. A fresh profile says no: count on nothing. */
export async function askPersistence(scope: typeof globalThis = globalThis): Promise<boolean> {
  try {
    return await scope.navigator.storage.persist();
  } catch {
    return false;
  }
}
