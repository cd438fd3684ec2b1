export * from './described.ts';
export * from './mapping.ts';
export * from './numbers.ts';
export * from './record.ts';
export * from './times.ts';
