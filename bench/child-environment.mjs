import process from 'node:process';

/** The environment of everything that is measured. Reading more certificates, say, would add to each start. */
export const childEnvironment = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR ?? '/tmp' };
