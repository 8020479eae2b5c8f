/**
 * Fields of the contract whose names are words of this code too, so that finding them in a source says nothing. Any
 * other field may appear in a source only with a waiver.
 */
export const commonWords: ReadonlySet<string> = new Set([
  'actions',
  'branches',
  'connection',
  'description',
  'errors',
  'host',
  'id',
  'key',
  'message',
  'name',
  'on',
  'pipeline',
  'port',
  'region',
  'shell',
  'timeout',
  'type',
  'url',
  'user',
  'value',
  'version',
]);
