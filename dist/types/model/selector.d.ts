import type { InstanceSelector, Server } from './topology.js';
/** A server's selector and the place it is asked at, as canonical text: collection writes it, judging compares it. */
export declare function selectorText(server: Server, selector: InstanceSelector): string;
