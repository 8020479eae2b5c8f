import { openCliWithBody, openCliWithFlags } from './cli-doors.js';
import type { OpenDoor } from './door.js';
import { openSdkInProcess, openSdkOverSocket } from './sdk-doors.js';

/** Every way in, with its name in the titles of tests. */
export const doors: readonly { door: string; open: OpenDoor }[] = [
  { door: 'the SDK over a socket', open: openSdkOverSocket },
  { door: 'the SDK in one process', open: openSdkInProcess },
  { door: 'the CLI with flags', open: openCliWithFlags },
  { door: 'the CLI with a body in a file', open: openCliWithBody },
];
