/** Something that the API has and this server knowingly does not do. The documentation has the same table. */
export interface NotEmulated {
  /** `any` for every method. */
  method: string;
  /** `{name}` stands for one segment, `{+name}` for one or more, `/**` at the end for the path and all below it. */
  path: string;
  what: string;
  reason: string;
  /** Whether nobody who asks for it has a token yet. */
  isOpen?: true;
}

const workspace = '/workspaces/{domain}';
const project = `${workspace}/projects/{project_name}`;
const repository = `${project}/repository`;
const execution = `${project}/pipelines/{pipeline_id}/executions/{execution_id}`;

/** All of it, with the reasons. */
export const notEmulated: readonly NotEmulated[] = [
  ...because('the repository comes from the seed and cannot be written', [
    ['POST', `${repository}/contents`, 'adding files to the repository'],
    ['PUT', `${repository}/contents/{+path}`, 'editing files of the repository'],
    ['DELETE', `${repository}/contents/{+path}`, 'deleting files of the repository'],
    ['POST', `${repository}/branches`, 'adding branches'],
    ['DELETE', `${repository}/branches/{name}`, 'deleting branches'],
    ['POST', `${repository}/tags`, 'adding tags'],
  ]),
  ...because('the seed holds no differences between revisions', [
    ['GET', `${repository}/comparison/{range}`, 'comparing revisions'],
  ]),
  ...because('add the member to the group again, with the new status', [
    [
      'PATCH',
      `${workspace}/groups/{group_id}/members/{member_id}`,
      'editing the status of a member of a group',
    ],
  ]),
  ...because('projects are shared with members one by one here', [
    ['any', `${project}/groups/**`, 'groups in a project'],
  ]),
  ...because('nobody signs in to this server', [
    ['any', `${workspace}/sso`, 'single sign-on'],
    ['POST', `${workspace}/enable-sso`, 'switching single sign-on on'],
    ['POST', `${workspace}/disable-sso`, 'switching single sign-on off'],
  ]),
  ...because('tokens and their scopes are given when the server starts', [
    ['any', '/user/tokens/**', 'personal access tokens'],
    ['GET', '/user/token', 'the details of the token that is used'],
  ]),
  ...because(
    'tokens and their scopes are given when the server starts',
    [
      ['GET', '/oauth2/authorize', 'the OAuth flow'],
      ['POST', '/oauth2/token', 'the OAuth flow'],
    ],
    { isOpen: true },
  ),
  ...because('they belong to a workspace since 2021; see /workspaces/{domain}/integrations', [
    ['GET', '/user/integrations/**', 'integrations of a user'],
  ]),
  ...because(
    'not in the documents of October 2024; the log is at the same address with /action/{action_id}',
    [
      [
        'GET',
        `${execution}/action_executions/{action_execution_id}`,
        'logs by the ID of an action execution',
      ],
    ],
  ),
  ...because('there is nothing here that could be deployed to', [
    ['any', `${workspace}/targets/**`, 'targets'],
    ['any', `${workspace}/environments/**`, 'environments'],
    ['any', `${project}/environments/**`, 'environments of a project'],
  ]),
  ...because('not in the documents of October 2024, which this server follows', [
    ['any', `${workspace}/sandboxes/**`, 'sandboxes'],
    ['any', `${workspace}/domains/**`, 'domains and their records'],
    ['any', `${workspace}/artifacts/**`, 'artifacts'],
    ['any', `${workspace}/distributions/**`, 'distributions and their routes'],
    ['any', `${project}/unit-tests/**`, 'suites of unit tests'],
    ['any', `${project}/visual-tests/**`, 'suites of visual tests'],
  ]),
];

/** Finds what a request asks for, if that is knowingly not emulated. */
export function findNotEmulated(method: string, path: string): NotEmulated | undefined {
  const found = patterns.find(({ row, pattern }) => isMethod(row, method) && pattern.test(path));
  return found?.row;
}

const patterns = notEmulated.map((row) => ({ row, pattern: toPattern(row.path) }));

function because(
  reason: string,
  rows: readonly [method: string, path: string, what: string][],
  common: Pick<NotEmulated, 'isOpen'> = {},
): NotEmulated[] {
  return rows.map(([method, path, what]) => ({ method, path, what, reason, ...common }));
}

function isMethod(row: NotEmulated, method: string): boolean {
  return row.method === 'any' || row.method === (method === 'HEAD' ? 'GET' : method);
}

function toPattern(path: string): RegExp {
  const source = path
    .replace(/\/\*\*$/, '(?:/.*)?')
    .replace(/\{\+\w+\}/g, '.+')
    .replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${source}/?$`);
}
