import { holdsWithheld } from '../model/index.ts';
import type { Comparison } from './operators.ts';

/**
 * Decimal text as a number; undefined for anything else.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Numeric
 */
export function readNumber(text: string): number | undefined {
  return /^[+-]?\d{1,300}(\.\d{1,300})?$/.test(text) ? Number(text) : undefined;
}

const iso = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)?)?)?$/;

/**
 * A date of the W3C profile of ISO 8601, or seconds since 1970, as milliseconds since 1970.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
export function readDate(text: string): number | undefined {
  if (/^\d{5,15}$/.test(text)) return Number(text) * 1000;
  if (/^\d{4}$/.test(text)) return Date.UTC(Number(text), 0, 1);
  const match = iso.exec(text);
  if (match === null) return undefined;
  const [, year, month, day = '01', hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const offset = zone === 'Z' || zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const date = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`,
  );
  return Number.isNaN(date.getTime()) ? undefined : date.getTime();
}

/**
 * `true` and `false` in any case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Boolean
 */
export function readBoolean(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false' ? lower === 'true' : undefined;
}

export interface AddressRange {
  readonly family: 4 | 6;
  readonly bits: bigint;
  readonly prefix: number;
}

/**
 * An IPv4 or IPv6 address, or a range of them in CIDR notation; an address alone is a range of one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
export function readRange(text: string): AddressRange | undefined {
  const match = /^([\d.]{7,15}|[\da-f:.]{2,45})(?:\/(\d{1,3}))?$/i.exec(text);
  if (match === null) return undefined;
  const [, address = '', length] = match;
  const family = address.includes(':') ? 6 : 4;
  const bits = family === 4 ? readIpv4(address) : readIpv6(address);
  const width = family === 4 ? 32 : 128;
  const prefix = length === undefined ? width : Number(length);
  return bits === undefined || prefix > width ? undefined : { family, bits, prefix };
}

/** Whether `address` (its prefix is not looked at) lies in `range`. */
export function isInRange(address: AddressRange, range: AddressRange): boolean {
  const host = BigInt((range.family === 4 ? 32 : 128) - range.prefix);
  return address.family === range.family && address.bits >> host === range.bits >> host;
}

function readIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined;
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function readIpv6(text: string): bigint | undefined {
  const last = text.slice(text.lastIndexOf(':') + 1);
  const tail = last.includes('.') ? readIpv4(last) : 0n;
  if (tail === undefined) return undefined;
  const groups = last.includes('.')
    ? `${text.slice(0, -last.length)}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`
    : text;
  const halves = groups.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], rest = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = [...head, ...Array.from({ length: missing }, () => '0'), ...rest];
  if (!all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

/** Whether a value of a policy can be read as the operator compares it. Text can always; of what is withheld AWS could. */
export function isReadable(comparison: Comparison, value: string): boolean {
  if (holdsWithheld(value)) return true;
  switch (comparison) {
    case 'string':
    case 'pattern':
    case 'arn':
      return true;
    case 'number':
      return readNumber(value) !== undefined;
    case 'date':
      return readDate(value) !== undefined;
    case 'boolean':
    case 'null':
      return readBoolean(value) !== undefined;
    case 'address':
      return readRange(value) !== undefined;
    case 'binary':
      return value.length <= 20_480 && /^(?:[\w+/-]{4})*(?:[\w+/-]{2,3}={0,2})?$/.test(value);
  }
}
