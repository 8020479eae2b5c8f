import type { Invocation } from './request/prepare-call.js';

/** A command line whose command has words of its own. */
export type ShortcutLine = Omit<Invocation, 'isPreview' | 'mistakes'>;
