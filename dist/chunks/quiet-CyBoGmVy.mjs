import { n as state } from "./emitWarningIfUnsupportedVersion-CjAFHz-8.mjs";
// src/aws/sdk/quiet.ts
state.warningEmitted = !0;
export {};
