import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runProgram } from './run-program.mjs';

const folders = ['bin', 'etc', 'root', 'proc', 'sys', 'dev', 'tmp', 'var/tmp', 'home'];

/** Makes a root file system with root as its only user and, unless told otherwise, busybox. */
export async function createRootFilesystem(root, { withoutShell = false } = {}) {
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  for (const folder of ['tmp', 'var/tmp']) chmodSync(join(root, folder), 0o1777);
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\n');
  if (withoutShell) cpSync('/bin/busybox', join(root, 'bin/true'));
  else await addBusybox(root);
}

/** Adds a user with a home of its own. */
export async function addUser(root, name, id) {
  const home = join(root, 'home', name);
  appendFileSync(join(root, 'etc/passwd'), `${name}:x:${id}:${id}::/home/${name}:/bin/sh\n`);
  appendFileSync(join(root, 'etc/group'), `${name}:x:${id}:\n`);
  mkdirSync(home);
  await runProgram('chown', [`${id}:${id}`, home]);
}

/** Copies a program of this machine and every library that it loads. It is also found in `/bin`. */
export async function addProgram(root, program) {
  addFile(root, program);
  const link = join(root, 'bin', basename(program));
  if (!existsSync(link)) symlinkSync(program, link);
  const libraries = await runProgram('ldd', [program]);
  for (const [, library] of libraries.matchAll(/(\/\S+) \(0x/g)) addFile(root, library);
}

/** Copies a file or a folder of this machine to the same place; what a link leads to, not the link. */
export function addFile(root, path) {
  const target = join(root, path);
  if (existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  cpSync(path, target, { recursive: true, dereference: true });
}

/** Writes a program of text. */
export function addScript(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { mode: 0o755 });
}

async function addBusybox(root) {
  cpSync('/bin/busybox', join(root, 'bin/busybox'));
  const applets = (await runProgram('/bin/busybox', ['--list'])).trim().split('\n');
  for (const applet of applets.filter((name) => name !== 'busybox')) {
    symlinkSync('busybox', join(root, 'bin', applet));
  }
}
