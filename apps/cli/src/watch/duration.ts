const seconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 };

/** The milliseconds of a text such as `90s`, `10m` or `2h`; a bare number means seconds. Nothing for another text. */
export function parseDuration(text: string): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d+)?)([smh]?)$/.exec(text) ?? [];
  const duration = Number(amount) * (seconds[unit] ?? 0) * 1000;
  return duration > 0 ? duration : undefined;
}

/** A time as people read it, such as `5s`, `1m 05s` or `2h 03m`. */
function formatDuration(milliseconds: number): string {
  const total = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(total / 3600), Math.floor(total / 60) % 60];
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  if (hours >= 100) return `${Math.floor(hours / 24)}d`;
  if (hours > 0) return `${hours}h ${twoDigits(minutes)}m`;
  return minutes > 0 ? `${minutes}m ${twoDigits(total % 60)}s` : `${total}s`;
}

/** How long something has taken until now. Clocks differ: nothing has taken less than no time. */
export function elapsed(
  { startedAt, endedAt }: { startedAt: number | undefined; endedAt: number | undefined },
  now: number,
): string {
  return startedAt === undefined ? '' : formatDuration((endedAt ?? now) - startedAt);
}
