export type * from './seed.ts';
export { type FakeAws, type FakeRecord, startFakeAws } from './server.ts';
