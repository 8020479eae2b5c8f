import { describe, expect, test } from 'vitest';
import { reveal } from '../src/index.js';
import { build, containerPlan, problemsOf } from './arrange.js';

type Services = NonNullable<NonNullable<Parameters<typeof build>[0]>['services']>;

const services = (list: Services, more = {}) => containerPlan(build({ services: list }), more).services;

describe('a service', () => {
  test.each([
    ['MYSQL', 'docker.io/library/mysql:latest', 'mysql:3306'],
    ['MARIADB', 'docker.io/library/mariadb:latest', 'mariadb:3306'],
    ['POSTGRE_SQL', 'docker.io/library/postgres:latest', 'postgres:5432'],
    ['MONGO_DB', 'docker.io/library/mongo:latest', 'mongo:27017'],
    ['REDIS', 'docker.io/library/redis:latest', 'redis:6379'],
    ['MEMCACHED', 'docker.io/library/memcached:latest', 'memcached:11211'],
    ['ELASTICSEARCH', 'docker.io/library/elasticsearch:8.17.0', 'elasticsearch:9200'],
  ] as const)('%s is %s at %s', (type, reference, address) => {
    const [found] = services([{ type }]);
    expect(found?.image.reference).toBe(reference);
    expect(`${found?.host}:${found?.port}`).toBe(address);
  });

  test('has the version, the host and the port that are asked for', () => {
    const [service] = services([
      { type: 'POSTGRE_SQL', version: '15', connection: { host: 'db', port: 5433 } },
    ]);
    expect(service).toMatchObject({ host: 'db', port: 5433, command: ['postgres', '-c', 'port=5433'] });
    expect(service?.image.reference).toBe('docker.io/library/postgres:15');
  });

  test('comes from another image when the configuration says so', () => {
    const configuration = {
      serviceImages: { REDIS: 'localhost:5000/redis:7', MYSQL: 'localhost:5000/mysql' },
    };
    const found = services(
      [
        { type: 'REDIS', version: '5' },
        { type: 'MYSQL', version: '8' },
      ],
      { configuration },
    );
    expect(found.map(({ image }) => image.reference)).toEqual([
      'localhost:5000/redis:7',
      'localhost:5000/mysql:8',
    ]);
  });

  test('gets its user, password and database as its image wants them', () => {
    const connection = { user: 'me', password: 'hidden-password', db: 'shop' };
    const [mysql, postgres, mongo] = services([
      { type: 'MYSQL', connection },
      { type: 'POSTGRE_SQL', connection },
      { type: 'MONGO_DB', connection },
    ]);
    expect(mysql?.environment).toMatchObject({ MYSQL_USER: 'me', MYSQL_DATABASE: 'shop' });
    expect(postgres?.environment).toMatchObject({ POSTGRES_USER: 'me', POSTGRES_DB: 'shop' });
    expect(mongo?.environment).toMatchObject({
      MONGO_INITDB_ROOT_USERNAME: 'me',
      MONGO_INITDB_DATABASE: 'shop',
    });
    expect(reveal(mysql?.environment.MYSQL_ROOT_PASSWORD ?? '')).toBe('hidden-password');
    expect(JSON.stringify([mysql, postgres, mongo])).not.toContain('hidden-password');
  });

  test('has no password among its arguments, where everyone could read it', () => {
    const [redis] = services([{ type: 'REDIS', connection: { password: 'a "b" \\c' } }]);
    expect(redis?.command?.join(' ')).not.toContain('"b"');
    expect(reveal(redis?.files[0]?.content ?? '')).toBe('port 6379\nrequirepass "a \\"b\\" \\\\c"\n');
  });

  test('keeps its data when a newer server says persistent', () => {
    const [kept] = services([{ type: 'REDIS', persistent: true } as never]);
    expect(kept?.volumes).toMatchObject([{ target: '/data' }]);
    expect(services([{ type: 'REDIS' }])[0]?.volumes).toEqual([]);
  });

  test.each([
    [
      'services',
      Array.from({ length: 6 }, (_, index) => ({
        type: 'REDIS' as const,
        connection: { host: `r${index}` },
      })),
    ],
    ['services', [{ type: 'REDIS' as const }, { type: 'REDIS' as const }]],
    ['services[0].type', [{ type: 'CUSTOM' as 'REDIS' }]],
    ['services[0].version', [{ type: 'REDIS' as const, version: 'a b' }]],
    ['services[0].connection.host', [{ type: 'REDIS' as const, connection: { host: '-a' } }]],
  ])('is refused because of %s', (field, list) => {
    expect(problemsOf(build({ services: list }))).toMatchObject([{ field }]);
  });

  test('finds the container of the action under main_service_name', () => {
    expect(containerPlan(build({ services: [{ type: 'REDIS' }] })).host).toBe('MainService');
    const named = build({ services: [{ type: 'REDIS' }], main_service_name: 'app' });
    expect(containerPlan(named).host).toBe('app');
    expect(containerPlan(build({ main_service_name: 'app' })).host).toBeUndefined();
  });
});
