const shells = new Set(['ash', 'bash', 'dash', 'ksh', 'mksh', 'sh', 'zsh']);

/** Whether a program takes commands as `-c text`, as far as its name tells. */
export function isShell(program: string | undefined): boolean {
  return shells.has(program?.split('/').at(-1) ?? '');
}
