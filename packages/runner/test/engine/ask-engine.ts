import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestBed } from './test-bed.js';

/** Asks the engine past the runner, to see what it really has. */
export function askEngine<T>(bed: TestBed, path: string, method = 'GET'): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const socketPath = bed.dockerHost.replace('unix://', '');
    const call = request({ socketPath, method, path: `/v1.41${path}` }, (response) => {
      // The test knows what this path answers.
      text(response).then((body) => resolve((body && JSON.parse(body)) as T), reject);
    });
    call.on('error', reject);
    call.end();
  });
}
