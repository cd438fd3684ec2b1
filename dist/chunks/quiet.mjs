import { n as state } from "./emitWarningIfUnsupportedVersion.mjs";
// src/aws/sdk/quiet.ts
state.warningEmitted = !0;
export {};
