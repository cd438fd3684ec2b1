/** One read of a collector; the plan turns the wanted ones into calls. */
export type ReadName = 'instances' | 'roles' | 'users' | 'access-keys' | 'policies' | 'role-settings';
