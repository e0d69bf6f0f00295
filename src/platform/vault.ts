import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Config } from './config';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Keys written as `id:base64,id:base64`; the last one is the active one. */
export function readKeyRing(text: string): { keys: Map<number, Buffer>; active: number } {
  const pairs = text.split(',').map((pair) => pair.split(':') as [string, string]);
  const keys = new Map(pairs.map(([id, key]) => [Number(id), Buffer.from(key, 'base64')]));
  return { keys, active: Number(pairs.at(-1)?.[0]) };
}

/**
 * Seals personal values for storage (AES-256-GCM). A sealed value is one byte of key id, the nonce, the text and its
 * tag; it is bound to the place it belongs to (table, column and row), so that it cannot be moved to another row.
 */
@Injectable()
export class Vault {
  private readonly ring: ReturnType<typeof readKeyRing>;
  private readonly indexKey: Buffer;

  constructor(config: Config) {
    this.ring = readKeyRing(config.SEAL_KEYS);
    this.indexKey = Buffer.from(config.INDEX_KEY, 'base64');
  }

  /** Seals a text for a place such as `member.id_number.<row id>`. */
  seal(text: string | Buffer, place: string): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.key(this.ring.active), nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([Buffer.from([this.ring.active]), nonce, sealed, cipher.getAuthTag()]);
  }

  /** Opens what `seal` made for the same place; throws when it was changed, moved or sealed under an unknown key. */
  open(sealed: Buffer, place: string): string {
    return this.openBytes(sealed, place).toString();
  }

  /** Like `open`, for values that are not text, such as files. */
  openBytes(sealed: Buffer, place: string): Buffer {
    const nonce = sealed.subarray(1, 1 + nonceBytes);
    const decipher = createDecipheriv(algorithm, this.key(sealed[0] ?? -1), nonce).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes, -tagBytes)), decipher.final()]);
  }

  /** Id of the key that seals; it is the first byte of what it sealed. */
  get activeKey(): number {
    return this.ring.active;
  }

  /** Seals anew, under the active key, what an older key has sealed for the same place. */
  reseal(sealed: Buffer, place: string): Buffer {
    return this.seal(this.openBytes(sealed, place), place);
  }

  /** The key of one sealed stream, made of a key of the ring, the stream's own salt and the place it belongs to. */
  streamKey(keyId: number, salt: Buffer, place: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.key(keyId), salt, place, 32));
  }

  /** Keyed hash (16 bytes) for exact look-up of a value that is stored sealed; `kind` keeps kinds apart. */
  blindIndex(kind: 'id_number' | 'phone' | 'login', value: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${kind}:${value}`).digest().subarray(0, 16);
  }

  /** Keyed digest (32 bytes) that tells whether two texts are the same without letting anybody guess at them. */
  fingerprint(text: string): Buffer {
    return createHmac('sha256', this.indexKey).update('fingerprint').update(text).digest();
  }

  /** Short keyed tag of bytes: tells whether they are the same, and nothing about them. */
  tag(sealed: Buffer | null): string | null {
    return sealed && createHmac('sha256', this.indexKey).update('tag').update(sealed).digest('base64url').slice(0, 16);
  }

  /** Short opaque tag of a sealed value: the nonce, which is new with each sealing and no secret. */
  revision(sealed: Buffer | null): string | null {
    return sealed && sealed.subarray(1, 1 + nonceBytes).toString('base64url');
  }

  private key(id: number): Buffer {
    const key = this.ring.keys.get(id);
    if (!key) throw new Error(`no key with id ${id}`);
    return key;
  }
}
