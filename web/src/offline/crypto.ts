import type { Sealed, WrappedKey } from './schema';

/** Rounds of PBKDF2 that turn a secret of a person into a key; a tenth of a second here, up to a second on old phones. */
export const iterations = 600_000;

const algorithm = 'AES-GCM';
const text = new TextEncoder();

/** Bytes that nobody can guess. */
export const randomBytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

/** The key of a person's data on this phone. It is extractable because a new PIN has to wrap it anew. */
export const newDataKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: algorithm, length: 256 }, true, ['encrypt', 'decrypt']);

/** The key that a secret gives. */
export async function deriveKey(secret: string, salt: BufferSource, rounds: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', text.encode(secret), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: algorithm, length: 256 },
    false,
    ['wrapKey', 'unwrapKey', 'encrypt', 'decrypt'],
  );
}

/** Wraps the data key under a secret of its owner. */
export async function wrapKey(
  dataKey: CryptoKey,
  name: WrappedKey['name'],
  userId: string,
  secret: string,
  rounds = iterations,
): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const key = await deriveKey(secret, salt, rounds);
  const data = await crypto.subtle.wrapKey('raw', dataKey, key, wrapping(iv, name, userId));
  return { name, salt, iv, data, iterations: rounds };
}

/** The data key; null when the secret is another one. */
export async function unwrapKey(wrapped: WrappedKey, userId: string, secret: string): Promise<CryptoKey | null> {
  const key = await deriveKey(secret, wrapped.salt, wrapped.iterations);
  const how = wrapping(wrapped.iv, wrapped.name, userId);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped.data, key, how, algorithm, true, ['encrypt', 'decrypt']);
  } catch {
    return null;
  }
}

const wrapping = (iv: BufferSource, name: string, userId: string): AesGcmParams => ({
  name: algorithm,
  iv,
  additionalData: text.encode(`key.${name}.${userId}`),
});

/** Seals bytes for one place; moved to another place they do not open. */
export async function sealBytes(key: CryptoKey, place: string, bytes: BufferSource): Promise<Sealed> {
  const iv = randomBytes(12);
  const data = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData: text.encode(place) }, key, bytes);
  return { iv, data };
}

/** Opens what `sealBytes` has made; throws when key or place are others. */
export const openBytes = (key: CryptoKey, place: string, { iv, data }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: algorithm, iv, additionalData: text.encode(place) }, key, data);

/** Seals a JSON value for one place. */
export const seal = (key: CryptoKey, place: string, value: unknown): Promise<Sealed> =>
  sealBytes(key, place, text.encode(JSON.stringify(value ?? null)));

/** Opens a sealed JSON value. */
export const open = async <T>(key: CryptoKey, place: string, sealed: Sealed): Promise<T> =>
  JSON.parse(new TextDecoder().decode(await openBytes(key, place, sealed))) as T;
