import type { OperationId } from '@buddykit/core';
import type { Seed } from '../../src/index.js';
import { createMockServer, type MockServer } from '../../src/index.js';
import type { Answer } from '../client.js';
import { bodiesOf, least } from './bodies.js';
import { plainly, type Sent, send, token } from './call.js';
import { rowOf, rows } from './contract.js';
import { formField } from './known.js';
import { mend } from './mend.js';
import { fill, Places } from './places.js';
import type { Asked } from './relations.js';
import { withSecrets } from './secrets.js';
import { worldSeed } from './world-seed.js';

const start = Date.parse('2024-10-24T12:00:00Z');

/** How often a request is mended: there may be but one place where it can succeed. */
const patience = 200;

/** A server with some of everything in it. */
export class World {
  readonly server: MockServer;
  places: Places;
  #full: object = {};

  private constructor() {
    this.server = createMockServer({
      token,
      // It has the shape that it had.
      seed: withSecrets(worldSeed) as Seed,
      now: () => start,
      rateLimit: { limit: 1e9, windowSeconds: 60 },
      onError: (error) => {
        throw error;
      },
    });
    this.places = new Places((path) => this.#read(path));
  }

  /** Fills a server by every operation that adds something. */
  static async create(): Promise<World> {
    const world = new World();
    for (const { id, row } of rows) {
      if (row.method === 'POST') await world.#add(id);
    }
    world.server.control.clock.advance(1500);
    world.#full = world.server.control.exportState();
    // All places are looked for now: later something may be gone.
    for (const { row } of rows) await world.places.of(row.path);
    return world;
  }

  /** Puts everything back as it was when the server was full. */
  restore(): void {
    this.server.control.importState(this.#full);
  }

  /** Everything that the server remembers. */
  state(): string {
    return JSON.stringify(this.server.control.exportState());
  }

  /** What an edited object is, and stays. */
  async knownOf(sent: Sent): Promise<Record<string, unknown>> {
    const name = formField(sent.id);
    if (name === undefined) return {};
    return { [name]: (await this.shown(sent))[name] };
  }

  /** What is there before it is edited; nothing for other requests. */
  async shown({ id, place }: Sent): Promise<Record<string, unknown>> {
    const { method, path } = rowOf(id);
    return method === 'PATCH' ? Object(await this.#read(fill(path, place))) : {};
  }

  /** Sends a request, and mends it as long as it is refused because of other objects. */
  async insist(first: Sent, seed: number, hear: (sent: Sent, answer: Answer) => void): Promise<Answer> {
    let sent: Sent | undefined = first;
    for (let attempt = 0; ; attempt += 1) {
      const answer: Answer = await send(this.server, sent);
      hear(sent, answer);
      const asked: Asked = { sent, places: this.places, known: await this.knownOf(sent), attempt, seed };
      sent = await mend(asked, answer);
      if (sent === undefined || attempt === patience) return answer;
    }
  }

  async #add(id: OperationId): Promise<void> {
    const { path, body: schema = '' } = rowOf(id);
    const bodies = bodiesOf(schema);
    for (const [index, place] of (await this.places.of(path)).entries()) {
      // All forms at the first place, two bodies everywhere.
      const some = [least(schema, bodies[0]), ...(index === 0 ? bodies : bodies.slice(0, 1))];
      for (const [seed, body] of some.entries())
        await this.#insistOn(plainly(id, place, withSecrets(body)), seed);
    }
    this.places = new Places((inner) => this.#read(inner));
  }

  /** Small workspaces cannot take everything: all who are there may be members already. */
  async #insistOn(sent: Sent, seed: number): Promise<void> {
    const { status, text } = await this.insist(sent, seed, () => {});
    if (status >= 300 && !text.includes('is taken'))
      throw new Error(`${sent.id} ${JSON.stringify(sent)} was refused: ${status} ${text}`);
  }

  async #read(path: string): Promise<unknown> {
    const init = { headers: { authorization: `Bearer ${token}` } };
    const response = await this.server.fetch(`http://mock.test${path}`, init);
    if (!response.ok) throw new Error(`GET ${path} was refused: ${response.status} ${await response.text()}`);
    return response.json();
  }
}
