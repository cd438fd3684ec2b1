import type { FakeAccount, FakeSeed } from './seed.ts';

export type FakeService = 'ec2' | 'iam' | 'sts';

/** One request as the fake understood it. */
export interface FakeRequest {
  readonly service: FakeService;
  readonly action: string;
  /** Account of the credentials that signed it. */
  readonly account: string;
  /** ARN of the caller. */
  readonly caller: string;
  /** From the signature's credential scope. */
  readonly region: string;
  /** From 1. */
  readonly page: number;
  /** From 1, as the SDK counts within one call. */
  readonly attempt: number;
  readonly params: URLSearchParams;
}

/** What an operation sees beside the request. */
export interface FakeWorld {
  readonly seed: FakeSeed;
  readonly account: FakeAccount;
  /** Hands out session credentials for a role. */
  issue(account: string, role: string, session: string): IssuedCredentials;
}

export interface IssuedCredentials {
  readonly keyId: string;
  readonly token: string;
}

/** An answer of AWS that is an error. */
export class FakeError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The result of an operation, without the envelope that every answer of its service has. */
export type FakeOperation = (request: FakeRequest, world: FakeWorld) => string;

/** `value.1`, `value.2`, … of a list parameter; IAM writes `Name.member.1`, EC2 `Name.1`. */
export function listParam(params: URLSearchParams, name: string): string[] {
  const found: string[] = [];
  for (let index = 1; ; index += 1) {
    const value = params.get(`${name}.member.${index}`) ?? params.get(`${name}.${index}`);
    if (value === null) return found;
    found.push(value);
  }
}

export interface FakePage<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** The part of a list that a token stands for. A token that this fake did not make means the beginning. */
export function pageOf<Item>(all: readonly Item[], token: string | null, size: number): FakePage<Item> {
  const start = startOf(token);
  const end = start + size;
  return {
    items: all.slice(start, end),
    ...(end < all.length && { next: Buffer.from(`from:${end}`).toString('base64url') }),
  };
}

/** Number of the page that a request asks for, from 1. */
export function pageNumber(token: string | null, size: number): number {
  return Math.floor(startOf(token) / size) + 1;
}

function startOf(token: string | null): number {
  const match = /^from:(\d+)$/.exec(Buffer.from(token ?? '', 'base64url').toString());
  return Number(match?.[1] ?? 0);
}
