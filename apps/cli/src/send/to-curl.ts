import type { Preview } from './capture.js';

/** A request as a curl command for a POSIX shell. The token comes from the environment. */
export function toCurl({ method, url, headers, body }: Preview): string {
  const lines = [
    `curl -X ${method} ${quote(url)}`,
    ...Object.entries(headers).flatMap(([name, value]) => header(name, value)),
    ...(body === undefined ? [] : [`-d ${quote(JSON.stringify(body, null, 2))}`]),
  ];
  return lines.join(' \\\n  ');
}

function header(name: string, value: string): string[] {
  if (name === 'authorization') return ['-H "Authorization: Bearer $BUDDY_TOKEN"'];
  return name === 'user-agent' ? [] : [`-H ${quote(`${name}: ${value}`)}`];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
