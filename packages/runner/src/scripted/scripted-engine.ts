import type { CommitSpec, Container } from '../engine/container.js';
import type { ContainerSpec, Labels } from '../engine/container-spec.js';
import type {
  BuildSpec,
  Capabilities,
  Guard,
  Image,
  NetworkSpec,
  RegistryImage,
  SweepReport,
} from '../engine/engine.js';
import { EngineError } from '../engine/engine-error.js';
import { systemClock } from '../time/system-clock.js';
import type { ScriptedCall, ScriptedEngine, ScriptedEngineOptions } from './script.js';
import { ScriptedContainer } from './scripted-container.js';

const usual: Capabilities = {
  engine: 'scripted',
  version: '1',
  platform: 'linux/amd64',
  cpus: 4,
  memory: 16 * 1024 ** 3,
  mountsDirectories: true,
  subDirectories: 'engine',
  limits: { memory: true, cpus: true, processes: true },
  buildkit: true,
};

const noImage: Omit<Image, 'id'> = {
  environment: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
  entrypoint: [],
  command: [],
  user: '',
  workingDirectory: '',
  labels: {},
};

/** An engine that runs nothing and does what a script says: for tests, and for trying things out without an engine. */
export function createScriptedEngine(options: ScriptedEngineOptions = {}): ScriptedEngine {
  return new Scripted(options);
}

class Scripted implements ScriptedEngine {
  readonly calls: ScriptedCall[] = [];
  readonly containers = new Map<string, ContainerSpec>();
  readonly networks = new Map<string, Labels>();
  readonly guarded: Labels[] = [];
  readonly #options: ScriptedEngineOptions;
  readonly #images = new Map<string, Image>();
  readonly #volumes = new Map<string, Labels>();
  #count = 0;

  constructor(options: ScriptedEngineOptions) {
    this.#options = options;
    for (const [reference, image] of Object.entries(options.images ?? {})) this.#add(image, [reference]);
  }

  get volumeNames(): readonly string[] {
    return [...this.#volumes.keys()];
  }

  async capabilities(): Promise<Capabilities> {
    this.#call('capabilities', '');
    return { ...usual, ...this.#options.capabilities };
  }

  async image(reference: string): Promise<Image | undefined> {
    this.#call('image', reference);
    return this.#images.get(reference);
  }

  async checkAccess(image: RegistryImage): Promise<void> {
    this.#call('checkAccess', image.reference, image);
    await this.#options.registry?.(image);
  }

  async pull(image: RegistryImage): Promise<Image> {
    this.#call('pull', image.reference, image);
    image.onProgress?.('Download complete');
    const found = (await this.#options.registry?.(image)) ?? {};
    return this.#add({ ...this.#images.get(image.reference), ...found }, [image.reference]);
  }

  async push(image: RegistryImage): Promise<void> {
    this.#call('push', image.reference, image);
    await this.#options.registry?.(image);
  }

  async tag(id: string, reference: string): Promise<void> {
    this.#call('tag', reference, id);
    this.#add(this.#known(id), [reference]);
  }

  async build(spec: BuildSpec): Promise<Image> {
    this.#call('build', spec.dockerfile, spec);
    const built = (await this.#options.build?.(spec)) ?? {};
    return this.#add({ ...built, labels: spec.labels }, spec.references);
  }

  async images(labels: Labels): Promise<readonly { readonly id: string; readonly labels: Labels }[]> {
    this.#call('images', '', labels);
    const found = [...this.#images.values()].filter((image) => hasAll(image.labels, labels));
    return [...new Map(found.map((image) => [image.id, image])).values()];
  }

  async removeImage(id: string): Promise<void> {
    this.#call('removeImage', id);
    if (id !== this.#images.get(id)?.id) this.#images.delete(id);
    for (const [reference, image] of this.#images) if (image.id === id) this.#images.delete(reference);
  }

  async createNetwork({ name, labels }: NetworkSpec): Promise<void> {
    this.#call('createNetwork', name, labels);
    if (this.networks.has(name)) throw new EngineError('CONFLICT', `The network ${name} exists.`);
    this.networks.set(name, labels);
  }

  async removeNetwork(name: string): Promise<void> {
    this.#call('removeNetwork', name);
    const user = [...this.containers.values()].find(({ network }) => {
      return network !== undefined && network !== 'none' && network.network === name;
    });
    if (user !== undefined) throw new EngineError('CONFLICT', `The network ${name} has ${user.name} in it.`);
    this.networks.delete(name);
  }

  async create(spec: ContainerSpec): Promise<Container> {
    this.#call('create', spec.name, spec);
    this.#known(spec.image);
    if (this.containers.has(spec.name))
      throw new EngineError('CONFLICT', `The container ${spec.name} exists.`);
    this.containers.set(spec.name, spec);
    for (const mount of spec.mounts)
      if (mount.kind === 'volume') this.#volumes.set(mount.volume, mount.labels);
    return this.#container(spec, (await this.#options.run?.(spec)) ?? {});
  }

  async volumes(labels: Labels): Promise<readonly string[]> {
    this.#call('volumes', '', labels);
    return [...this.#volumes].filter(([, own]) => hasAll(own, labels)).map(([name]) => name);
  }

  async removeVolume(name: string): Promise<void> {
    this.#call('removeVolume', name);
    this.#volumes.delete(name);
  }

  async sweep(labels: Labels, isAbandoned: (labels: Labels) => boolean): Promise<SweepReport> {
    this.#call('sweep', '', labels);
    const isLeft = (own: Labels) => hasAll(own, labels) && isAbandoned(own);
    const containers = [...this.containers].filter(([, spec]) => isLeft(spec.labels)).map(([name]) => name);
    const networks = [...this.networks].filter(([, own]) => isLeft(own)).map(([name]) => name);
    for (const name of containers) this.containers.delete(name);
    for (const name of networks) this.networks.delete(name);
    return { containers, networks, failures: [] };
  }

  async guard(labels: Labels): Promise<Guard> {
    this.#call('guard', '', labels);
    this.guarded.push(labels);
    return {
      release: async () => {
        this.guarded.splice(this.guarded.indexOf(labels), 1);
      },
    };
  }

  async close(): Promise<void> {
    this.#call('close', '');
  }

  #call(verb: string, subject: string, given?: unknown): void {
    const call = { verb, subject, ...(given !== undefined && { given }) };
    this.calls.push(call);
    const fault = this.#options.fault?.(call);
    if (fault !== undefined) throw fault;
  }

  #container(spec: ContainerSpec, process: ConstructorParameters<typeof ScriptedContainer>[1]): Container {
    const { name } = spec;
    return new ScriptedContainer(
      {
        name,
        clock: this.#options.clock ?? systemClock,
        call: (verb, given) => this.#call(verb, name, given),
        commit: (commit) => this.#commit(spec, commit),
        remove: () => this.containers.delete(name),
      },
      process,
    );
  }

  #commit({ name, image, environment }: ContainerSpec, { reference, labels }: CommitSpec): string {
    const variables = Object.keys(environment);
    if (variables.length > 0) {
      throw new EngineError(
        'CONFLICT',
        `${name} has variables (${variables.join(', ')}) and makes no image.`,
      );
    }
    return this.#add({ ...this.#known(image), id: '', labels }, [reference]).id;
  }

  #add(image: Partial<Image>, references: readonly string[]): Image {
    this.#count += 1;
    const made = { ...noImage, ...image, id: image.id || `sha256:${String(this.#count).padStart(64, '0')}` };
    for (const key of [made.id, ...references]) this.#images.set(key, made);
    return made;
  }

  #known(reference: string): Image {
    const image = this.#images.get(reference);
    if (image === undefined)
      throw new EngineError('IMAGE_NOT_FOUND', `The engine has no image ${reference}.`);
    return image;
  }
}

function hasAll(own: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([name, value]) => own[name] === value);
}
