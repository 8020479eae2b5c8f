import type { Store, StoredWorkspace } from '../store/store.js';

/** The member of a workspace as whom the token acts: its user, or the owner where the user is no member. */
export function creatorIn({ members, ownerId }: StoredWorkspace, { state }: Store): number {
  return members.has(state.user.id) ? state.user.id : ownerId;
}
