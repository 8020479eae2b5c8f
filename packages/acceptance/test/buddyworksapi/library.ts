import { createRequire } from 'node:module';
import type { Fields } from '../documents/document.js';

const require = createRequire(import.meta.url);

type Done = (error: Error | null, answer: Fields) => void;
type Method = (...args: unknown[]) => unknown;

/** The package as it is published. It has no types: this is what its code shows. */
interface Library {
  create(): Library;
  useOAuth(clientId: string, clientSecret: string): Library;
  client: { host: string };
  [api: string]: unknown;
}

/** The library, set up for one server. */
export interface Caller {
  /**
   * Calls a method, such as `projects.getList`, with the token and these arguments. Rejects with the library's error.
   */
  ask(method: string, ...args: unknown[]): Promise<Fields>;
  /** The same without a token, for methods that want none. */
  askOpenly(method: string, ...args: unknown[]): Promise<Fields>;
  /** Calls a method that answers at once, without asking a server. */
  compute(method: string, ...args: unknown[]): unknown;
  /** All methods of all its parts that ask servers, found on their prototypes. */
  methods: readonly string[];
  /** Those that were called. */
  called: ReadonlySet<string>;
}

/** Makes an instance of the library, in which nothing is set but the host and what its README tells to set for OAuth. */
export function openLibrary(host: string, token: string): Caller {
  const published: Library = require('buddyworksapi');
  const library = published.create().useOAuth('client', 'client-secret');
  library.client.host = host;
  const called = new Set<string>();
  const pick = (name: string, count: number) => {
    const method = findMethod(library, name);
    if (method.length !== count)
      throw new Error(`${name} takes ${method.length} arguments; ${count} are given.`);
    called.add(name);
    return method;
  };
  const askOpenly = (name: string, ...args: unknown[]) =>
    new Promise<Fields>((resolve, reject) => {
      const done: Done = (error, answer) => (error ? reject(error) : resolve(answer));
      pick(name, args.length + 1)(...args, done);
    });
  return {
    ask: (name, ...args) => askOpenly(name, token, ...args),
    askOpenly,
    compute: (name, ...args) => pick(name, args.length)(...args),
    methods: listMethods(library),
    called,
  };
}

/** What the library's error says of an error of the API with one message. */
export function refusal(code: number, message: unknown): Fields {
  return { code, message, messages: [{ message }] };
}

function findMethod(library: Library, name: string): Method {
  const [part = '', verb = ''] = name.split('.');
  const api = Object(library[part]);
  const method: unknown = api[verb];
  if (typeof method !== 'function') throw new Error(`buddyworksapi has no method ${name}.`);
  return method.bind(api);
}

/** What asks servers holds the client that does it. */
function listMethods(library: Library): string[] {
  const apis = Object.entries(library).filter(([, part]) => Object.hasOwn(Object(part), 'client'));
  return apis.flatMap(([name, api]) =>
    Object.getOwnPropertyNames(Object.getPrototypeOf(api))
      .filter((verb) => verb !== 'constructor')
      .map((verb) => `${name}.${verb}`),
  );
}
