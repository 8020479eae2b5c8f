import { invalid } from '../handle/invalid.js';
import type { Item } from '../store/fields.js';
import type { Store, StoredWorkspace } from '../store/store.js';

/**
 * Adds a member who is known by an e-mail address only: the name comes when someone signs up.
 *
 * @throws {Refusal} when it is none, or a member has it
 */
export function createMember(store: Store, { members }: StoredWorkspace, email: string): Item {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw invalid([{ path: 'email', message: `must be an e-mail address; it is ${JSON.stringify(email)}` }]);
  }
  if ([...members.values()].some(({ fields }) => fields.email === email)) {
    throw invalid([{ path: 'email', message: `is taken: ${email} is a member of the workspace` }]);
  }
  const fields = { email, admin: false };
  const member = { id: store.nextId('member'), fields };
  members.set(member.id, member);
  return member;
}
