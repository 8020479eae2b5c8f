import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Puts the licences of the packages that the bundle holds beside it, as they demand. */
export function emitNotices(): Plugin {
  return {
    name: 'emit-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const folders = new Set(
        modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []),
      );
      const source = [...folders].sort().map(readNotice).join('\n');
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source });
    },
  };
}

function readNotice(folder: string): string {
  // The manifest of an installed package has all of these, or the notice would be none.
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const { name, version, license, author } = manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && !(license && author)) {
    throw new Error(`${name} tells no licence and no author; the bundle cannot hold it without them.`);
  }
  const text =
    file === undefined ? `${license}, by ${author}` : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} ${version}\n\n${text}\n`;
}
