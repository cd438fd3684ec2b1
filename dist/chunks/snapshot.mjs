// src/model/snapshot.ts
const snapshotVersion = 1;
export { snapshotVersion as t };
