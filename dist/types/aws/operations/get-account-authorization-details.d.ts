/** What one listing may hold. Policies of roles and users are read where managed policies are asked for. */
export type AuthorizationKind = 'Role' | 'User' | 'Group' | 'LocalManagedPolicy' | 'AWSManagedPolicy';
export {};
