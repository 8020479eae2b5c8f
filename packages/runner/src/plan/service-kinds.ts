import type { ServiceInput } from '@buddykit/core';
import type { PlannedFile } from './plan.js';
import { reveal, Secret, type Text } from './secret.js';

/** How a service is to be reached, with what was left out filled in. */
export interface ServiceAccess {
  readonly port: number;
  readonly user?: Text;
  readonly password?: Text;
  readonly db?: Text;
}

/** What one kind of service is started with. */
interface ServiceStart {
  readonly environment?: Readonly<Record<string, Text | undefined>>;
  /** Arguments after the image's own entrypoint. */
  readonly command?: readonly string[];
  readonly files?: readonly PlannedFile[];
}

/** One kind of service. */
export interface ServiceKind {
  readonly image: string;
  /** The tag without a version. */
  readonly tag: string;
  readonly host: string;
  readonly port: number;
  /** Where it keeps its data. */
  readonly data?: string;
  readonly start: (access: ServiceAccess) => ServiceStart;
}

const redisFile = '/usr/local/etc/buddykit-redis.conf';

/** The kinds of services, started as the official images document it. */
export const serviceKinds: Readonly<Record<ServiceInput['type'], ServiceKind>> = {
  MYSQL: {
    image: 'library/mysql',
    tag: 'latest',
    host: 'mysql',
    port: 3306,
    data: '/var/lib/mysql',
    start: startMysql,
  },
  MARIADB: {
    image: 'library/mariadb',
    tag: 'latest',
    host: 'mariadb',
    port: 3306,
    data: '/var/lib/mysql',
    start: startMysql,
  },
  POSTGRE_SQL: {
    image: 'library/postgres',
    tag: 'latest',
    host: 'postgres',
    port: 5432,
    data: '/var/lib/postgresql/data',
    start: ({ port, user = 'postgres', password = 'postgres', db }) => ({
      environment: {
        POSTGRES_USER: user,
        POSTGRES_PASSWORD: password,
        POSTGRES_DB: db,
        PGDATA: '/var/lib/postgresql/data/pgdata',
      },
      ...(port !== 5432 && { command: ['postgres', '-c', `port=${port}`] }),
    }),
  },
  MONGO_DB: {
    image: 'library/mongo',
    tag: 'latest',
    host: 'mongo',
    port: 27017,
    data: '/data/db',
    start: ({ port, user, password, db }) => ({
      environment: {
        MONGO_INITDB_ROOT_USERNAME: user,
        MONGO_INITDB_ROOT_PASSWORD: password,
        MONGO_INITDB_DATABASE: db,
      },
      ...(port !== 27017 && { command: ['mongod', '--port', String(port), '--bind_ip_all'] }),
    }),
  },
  REDIS: {
    image: 'library/redis',
    tag: 'latest',
    host: 'redis',
    port: 6379,
    data: '/data',
    start: startRedis,
  },
  MEMCACHED: {
    image: 'library/memcached',
    tag: 'latest',
    host: 'memcached',
    port: 11211,
    start: ({ port }) => (port === 11211 ? {} : { command: ['memcached', '-p', String(port)] }),
  },
  ELASTICSEARCH: {
    image: 'library/elasticsearch',
    tag: '8.17.0',
    host: 'elasticsearch',
    port: 9200,
    data: '/usr/share/elasticsearch/data',
    start: ({ port, password }) => ({
      environment: {
        'discovery.type': 'single-node',
        'http.port': port === 9200 ? undefined : String(port),
        'xpack.security.enabled': password === undefined ? 'false' : 'true',
        'xpack.security.http.ssl.enabled': password === undefined ? undefined : 'false',
        ELASTIC_PASSWORD: password,
      },
    }),
  },
};

function startMysql({ port, user = 'root', password = 'root', db }: ServiceAccess): ServiceStart {
  const isRoot = reveal(user) === 'root';
  return {
    environment: {
      MYSQL_ROOT_PASSWORD: password,
      MYSQL_USER: isRoot ? undefined : user,
      MYSQL_PASSWORD: isRoot ? undefined : password,
      MYSQL_DATABASE: db,
    },
    ...(port !== 3306 && { command: [`--port=${port}`] }),
  };
}

/** The password goes into a file: as an argument everyone could read it in the list of processes. */
function startRedis({ port, password }: ServiceAccess): ServiceStart {
  if (password === undefined)
    return port === 6379 ? {} : { command: ['redis-server', '--port', String(port)] };
  const escaped = reveal(password).replace(/["\\]/g, '\\$&');
  const content = new Secret('the password of the service', `port ${port}\nrequirepass "${escaped}"\n`);
  return { command: ['redis-server', redisFile], files: [{ path: redisFile, content, mode: 0o644 }] };
}
