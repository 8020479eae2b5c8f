import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Encrypts values in the form in which Buddy returns them. */
export interface Seal {
  /** Encrypts a value. A text that has the form stays as it is, since a client may send back what it got. */
  close(value: string): string;
  /** The value that was encrypted with this key; undefined when the text is something else. */
  open(text: string): string | undefined;
}

const form = /^secure!([\w+/=]+)\.([\w+/=]+)$/;

/** A key for a seal, as text. */
export function newSealKey(): string {
  return randomBytes(32).toString('base64');
}

/** Makes a seal: `secure!<base64>.<base64>`, encrypted with the key, so that state can be exported with it. */
export function createSeal(keyText: string): Seal {
  const key = Buffer.from(keyText, 'base64');
  return {
    close(value) {
      if (form.test(value)) return value;
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `secure!${nonce.toString('base64')}.${sealed.toString('base64')}`;
    },
    open(text) {
      const [, nonce, sealed] = form.exec(text) ?? [];
      return nonce === undefined || sealed === undefined ? undefined : decrypt(key, nonce, sealed);
    },
  };
}

function decrypt(key: Buffer, nonce: string, sealed: string): string | undefined {
  try {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
