import { invalid } from '../handle/invalid.js';
import { absent } from '../handle/refusal.js';
import type { Item } from '../store/fields.js';
import type { Store } from '../store/store.js';
import type { Call, CallOf } from './call.js';
import { apiLink, appLink, avatarLink, type LinkBase } from './links.js';
import { withChanges } from './with-changes.js';

export function getUser(call: Call): object {
  const { user } = call.store.state;
  return {
    url: apiLink(call, 'user.get', {}),
    html_url: appLink(call, 'my-id'),
    id: user.id,
    ...user.fields,
    avatar_url: avatarLink(call, user.id),
    workspaces_url: apiLink(call, 'workspaces.list', {}),
  };
}

export function editUser(call: CallOf<'user.edit'>): object {
  const { user, workspaces } = call.store.state;
  user.fields = withChanges(user.fields, call.readBody());
  for (const { members } of workspaces.values()) {
    const self = members.get(user.id);
    if (self !== undefined) self.fields = { ...self.fields, ...user.fields };
  }
  return getUser(call as Call);
}

export function listUserEmails(call: CallOf<'userEmails.list'>): object {
  return {
    url: apiLink(call, 'userEmails.list', {}),
    html_url: appLink(call, 'my-id', 'emails'),
    emails: [...call.store.state.user.emails].map(presentEmail),
  };
}

export function addUserEmail(call: CallOf<'userEmails.add'>): object {
  const { email } = call.readBody();
  const { emails } = call.store.state.user;
  if (emails.has(email))
    throw invalid([{ path: 'email', message: `is taken: the user has ${email} already` }]);
  emails.add(email);
  return presentEmail(email);
}

export function deleteUserEmail(call: CallOf<'userEmails.delete'>): undefined {
  if (!call.store.state.user.emails.delete(call.params.email)) absent('e-mail address', call.params.email);
}

export function listUserKeys(call: CallOf<'userKeys.list'>): object {
  return {
    url: apiLink(call, 'userKeys.list', {}),
    html_url: appLink(call, 'my-id', 'keys'),
    keys: [...call.store.state.user.keys.values()].map((key) => presentKey(call, key)),
  };
}

export function addUserKey(call: CallOf<'userKeys.add'>): object {
  const fields = call.readBody();
  const key = { id: call.store.nextId('key'), fields };
  call.store.state.user.keys.set(key.id, key);
  return presentKey(call, key);
}

export function getUserKey(call: CallOf<'userKeys.get'>): object {
  return presentKey(call, findKey(call.store, call.params));
}

export function deleteUserKey(call: CallOf<'userKeys.delete'>): undefined {
  call.store.state.user.keys.delete(findKey(call.store, call.params).id);
}

function findKey({ state }: Store, { key_id: id }: { key_id: number }): Item {
  return state.user.keys.get(id) ?? absent('SSH key', id);
}

function presentEmail(email: string): object {
  // Nobody is there who could confirm it, so it counts as confirmed.
  return { email, confirmed: true };
}

function presentKey(base: LinkBase, { id, fields }: Item): object {
  return {
    url: apiLink(base, 'userKeys.get', { key_id: id }),
    html_url: appLink(base, 'my-id', 'keys', id),
    id,
    ...fields,
  };
}
