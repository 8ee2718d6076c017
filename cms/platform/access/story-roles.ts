import { roles, type Role } from './roles.ts';
import { accessTable } from './table.ts';

/** Roles that stories concern at all. */
export const storyRoles: readonly Role[] = roles.filter((role) => accessTable.stories.read[role] !== 'none');
