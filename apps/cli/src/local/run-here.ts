import type { Host } from '../host.js';
import type { ShortcutLine } from '../shortcut-line.js';
export async function runHere(_line: ShortcutLine, _target: unknown, _host: Host): Promise<void> {}
