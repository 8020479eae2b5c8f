import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { directoryWith, homeOf } from '../directory.js';
import { bin, run } from '../run-cli.js';
import { showOn } from '../screen.js';
import { describeEngine } from './test-bed.js';

// A terminal is lent by `script`, in the form that util-linux has.
const hasTerminal = spawnSync('script', ['--version']).stdout?.includes('util-linux') === true;

const buddyYml = `- pipeline: Build & test, and whatever else there is to do before a release
  actions:
  - action: Build everything that there is to build
    type: BUILD
    docker_image_name: base/busybox
    docker_image_tag: 1
    execute_commands:
    - printf '\\033[31mred\\033[0m and \\033[2J not cleared\\n'
  - action: Upload
    type: SFTP
`;

describeEngine('a run here, in a terminal,', ({ dockerHost, openRegistry }) => {
  const watchIn = async (columns: number, env: Record<string, string> = {}) => {
    const cwd = directoryWith({ 'buddy.yml': buddyYml });
    const args = ['run', '--replace-registry', `docker.io=${openRegistry}`].join(' ');
    const command = `stty cols ${columns} rows 24; exec ${process.execPath} ${bin} ${args}`;
    const surroundings = { TERM: 'xterm', HOME: homeOf(cwd), DOCKER_HOST: dockerHost, ...env };
    const { stdout } = await run('script', ['-qefc', command, '/dev/null'], { cwd, env: surroundings });
    return { output: stdout, lines: showOn(columns, stdout).map((line) => line.replace(/\d+s$/, '<time>')) };
  };

  it.skipIf(!hasTerminal)('shows the logs as they come, and below them how the actions go', async () => {
    const { output, lines } = await watchIn(120);
    expect(lines).toEqual([
      'Upload: is skipped; actions of the type SFTP do not run here',
      'Build everything that there is to build:',
      'Pulling image base/busybox:1',
      expect.stringMatching(/^Executing command: printf/),
      'red and \\u001b[2J not cleared',
      'Build finished successfully!',
      'Build & test, and whatever else there is to do before a release: SUCCESSFUL  <time>',
      '  Build everything that there is to build  SUCCESSFUL       <time>',
      '  Upload                                   SKIPPED',
      '',
    ]);
    expect(output).toContain('INPROGRESS');
    expect(output).toContain(`${String.fromCharCode(27)}[31mred`);
  });

  it.skipIf(!hasTerminal)('shortens names where there is little room', async () => {
    const { lines } = await watchIn(60);
    expect(lines.slice(-4)).toEqual([
      'Build & test, and whatever else there is to do…: SUCCESSFUL',
      '  Build everything that there is to b…  SUCCESSFUL       <time>',
      '  Upload                                SKIPPED',
      '',
    ]);
  });

  it.skipIf(!hasTerminal)('writes only lines where nobody looks on', async () => {
    const { output } = await watchIn(80, { CI: 'true' });
    expect(output).not.toContain(`${String.fromCharCode(27)}[K`);
    expect(output).toContain('Build everything that there is to build: SUCCESSFUL');
  });
});
