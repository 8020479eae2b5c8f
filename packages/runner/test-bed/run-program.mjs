import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Runs a program to its end and gives what it wrote. Throws with its last lines when it fails.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {{ input?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<string>}
 */
export function runProgram(program, parameters, { input = '', env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { env: { ...process.env, ...env } });
    const out = [];
    const all = [];
    child.stdout.on('data', (chunk) => out.push(chunk) && all.push(chunk));
    child.stderr.on('data', (chunk) => all.push(chunk));
    child.on('error', reject);
    // A program that ends without reading its input is judged by its exit code.
    child.stdin.on('error', () => {});
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString());
      else
        reject(
          new Error(`${program} ended with ${code}: ${Buffer.concat(all).toString().trim().slice(-2000)}`),
        );
    });
    child.stdin.end(input);
  });
}
