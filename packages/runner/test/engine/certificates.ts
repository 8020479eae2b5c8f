import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes an authority, and certificates of it: `server.pem` for 127.0.0.1 and `cert.pem` for a client. */
export function makeCertificates(directory: string): void {
  const openssl = (...parameters: string[]) =>
    execFileSync('openssl', parameters, { cwd: directory, stdio: 'pipe', timeout: 20_000 });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const authority = ['-keyout', 'ca-key.pem', '-out', 'ca.pem', '-subj', '/CN=test authority', '-days', '2'];
  openssl('req', '-x509', ...newKey, ...authority);
  writeFileSync(join(directory, 'names'), 'subjectAltName=IP:127.0.0.1\n');
  const signing = [
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca-key.pem',
    '-CAcreateserial',
    '-extfile',
    'names',
    '-days',
    '2',
  ];
  const files = [
    { key: 'server-key.pem', certificate: 'server.pem' },
    { key: 'key.pem', certificate: 'cert.pem' },
  ];
  for (const { key, certificate } of files) {
    openssl('req', ...newKey, '-keyout', key, '-out', 'request', '-subj', `/CN=${certificate}`);
    openssl('x509', '-req', '-in', 'request', '-out', certificate, ...signing);
  }
}

/** One of its files. */
export function readPem(directory: string, name: string): Buffer {
  return readFileSync(join(directory, `${name}.pem`));
}
