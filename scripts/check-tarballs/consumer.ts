// What a program in TypeScript does with the packages: `scripts/check-tarballs.mjs` compiles and runs it where they
// are installed from their tarballs. Where an error is expected, types that had become `any` would show none.
import {
  type Action,
  type AddBuildAction,
  type BuildAction,
  type OperationId,
  operations,
} from '@buddykit/core';
import { contract as newer, type Schemas } from '@buddykit/core/2026-01';
import newerContract from '@buddykit/core/2026-01/openapi.json' with { type: 'json' };
import { checkRequest, createChecks } from '@buddykit/core/check';
import contract from '@buddykit/core/openapi.json' with { type: 'json' };
import { requestShapes } from '@buddykit/core/request-shapes';
import { responseShapes } from '@buddykit/core/response-shapes';
import * as validators from '@buddykit/core/validators';
import { createMockServer, type MockServer, type OutcomeRule, type Seed } from '@buddykit/mock-server';
import { BadRequestError, type Buddy, createBuddy, InvalidParameterError } from '@buddykit/sdk';

const place = { project_name: 'company-website', pipeline_id: 2 };
const body: AddBuildAction = {
  name: 'Run tests',
  type: 'BUILD',
  docker_image_name: 'library/node',
  docker_image_tag: '20',
  execute_commands: ['npm test'],
};

const server: MockServer = createMockServer({ token: 'secret' });
const buddy: Buddy = createBuddy({ token: 'secret', workspace: 'buddy', fetch: server.fetch });

const added: BuildAction = await buddy.actions.add(place, body);
const fetched: Action = await buddy.actions.get({ ...place, action_id: added.id });
expect(commandsOf(fetched).join() === 'npm test', 'the action comes back');

// @ts-expect-error A misspelt field is refused.
const misspelt: AddBuildAction = { ...body, docker_imge_tag: '20' };
const refused: unknown = await buddy.actions.add(place, misspelt).catch(toError);
expect(refused instanceof BadRequestError && refused.status === 400, 'a misspelt field is refused');

const misplaced = { ...place, pipeline_id: 'two' };
// @ts-expect-error So is a parameter of another kind.
const unsent: unknown = await buddy.actions.list(misplaced).catch(toError);
expect(unsent instanceof InvalidParameterError, 'a parameter of another kind is refused');

const checked = checkRequest('actions.add', misspelt);
expect(!checked.ok && checked.problems[0]?.path === 'docker_imge_tag', 'checkRequest names the field');
expect(validators.AddBuildAction.safeParse(body).success, 'the validator takes the body');

const ids = Object.keys(operations) as OperationId[];
expect(ids.length > 0 && Object.keys(contract.paths).length > 0, 'there are operations');
expect('AddBuildAction' in requestShapes && 'BuildAction' in responseShapes, 'there are shapes');

const reference: Schemas['IntegrationReferenceInput'] = { identifier: 'docker-hub' };
const { checkRequest: checkNewer } = createChecks(newer);
expect(checkNewer('actions.add', { ...body, integration: reference }).ok, 'the newer contract has checks');
expect(checkNewer('pipelines.add', { name: 'Deploy', on: 'CLICK' }).ok === false, 'they are of their own');
expect('/workspaces/{workspace}' in newerContract.paths, 'the newer contract is there');
expect(createMockServer({ contract: '2026-01' }).token !== '', 'a server speaks the newer contract');

const seed: Seed = { workspaces: [{ domain: 'acme' }] };
expect(createMockServer({ seed }).token !== '', 'a server starts with a seed');
// @ts-expect-error A seed of another shape is refused.
const misshapen: Seed = { workspaces: 'acme' };
// @ts-expect-error So is an outcome.
const unlikely: OutcomeRule = { exit_code: 'one' };
server.control.clock.hold();
expect(server.control.outcomes.list().length === 0, 'there are no outcomes');
expect(misshapen !== undefined && unlikely !== undefined, 'these are for the compiler alone');

function commandsOf(action: Action): readonly string[] {
  return action.type === 'BUILD' ? (action.execute_commands ?? []) : [];
}

function toError(error: unknown): unknown {
  return error;
}

function expect(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`It is expected that ${what}.`);
}
