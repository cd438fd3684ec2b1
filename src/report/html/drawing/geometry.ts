import type { LinkName } from '../../../model/index.ts';

/** Where on a drawing a link is marked: on the way to the caller, to STS, to the target role, or past it. */
export type Edge = 0 | 1 | 2 | 3;

export const edgeOf: Readonly<Record<LinkName, Edge>> = {
  instance: 0,
  'instance-profile': 0,
  'profile-role': 0,
  'role-trusts-ec2': 0,
  'metadata-service': 0,
  user: 0,
  'access-key': 0,
  'sts-endpoint': 1,
  'assume-role-permission': 1,
  'target-role': 2,
  'trust-policy': 2,
  guardrails: 2,
  session: 2,
  permissions: 3,
  'least-privilege': 3,
};

/** A box on the line from server to role; `at` and `size` are measured along the line, in pixels. */
export interface Box {
  readonly at: number;
  readonly size: number;
}

/** One way to lay a drawing out. The boxes are the server, the caller, STS and the target role. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where the line runs, across its direction. */
  readonly line: number;
  readonly boxes: readonly [Box, Box, Box, Box];
  readonly end: number;
}

export const boxHeight = 40;

/** From left to right, for a page at least as wide as this. */
export const wide: Layout = {
  width: 960,
  height: 92,
  line: 46,
  boxes: [
    { at: 1, size: 148 },
    { at: 310, size: 148 },
    { at: 532, size: 46 },
    { at: 710, size: 158 },
  ],
  end: 950,
};

/** From top to bottom, for narrow screens. */
export const tall: Layout = {
  width: 320,
  height: 528,
  line: 22,
  boxes: [
    { at: 1, size: boxHeight },
    { at: 172, size: boxHeight },
    { at: 272, size: boxHeight },
    { at: 420, size: boxHeight },
  ],
  end: 522,
};

/** One row of small marks, for a path whose links all hold. */
export const strip: Layout = {
  width: 236,
  height: 16,
  line: 8,
  boxes: [
    { at: 1, size: 9 },
    { at: 76, size: 9 },
    { at: 115, size: 9 },
    { at: 178, size: 9 },
  ],
  end: 224,
};

export const layouts = { wide, tall, strip };

export type LayoutName = keyof typeof layouts;

/** Where the marks of an edge stand along the line, evenly. */
export function placeMarks({ boxes, end }: Layout, edge: Edge, many: number): readonly number[] {
  const { at, size } = boxes[edge];
  const start = at + size;
  const stop = boxes[edge + 1]?.at ?? end;
  return Array.from({ length: many }, (_, index) => round(start + ((index + 0.5) * (stop - start)) / many));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
