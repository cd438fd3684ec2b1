import { state } from '@aws-sdk/core/client';

// The SDK would warn about Node 20 on stderr, in the middle of a report, when its first client is made.
state.warningEmitted = true;
