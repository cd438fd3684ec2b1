import fc from 'fast-check';

// Every run tries the same cases, so that a red run means a change; PROPERTY_SEED=NUMBER tries others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261124) });

export { default as fc } from 'fast-check';
