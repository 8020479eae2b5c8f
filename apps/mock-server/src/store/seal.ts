import { createCipheriv, randomBytes } from 'node:crypto';

const key = randomBytes(32);
const form = /^secure![\w+/=]+\.[\w+/=]+$/;

/**
 * Encrypts a value in the form in which Buddy returns encrypted values: `secure!<base64>.<base64>`. A text that has
 * this form stays as it is, since a client may send back what it got.
 */
export function seal(value: string): string {
  if (form.test(value)) return value;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `secure!${nonce.toString('base64')}.${sealed.toString('base64')}`;
}
