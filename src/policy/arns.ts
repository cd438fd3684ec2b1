/** The six parts of an ARN. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  /** Twelve digits for IAM and STS. */
  readonly account: string;
  /** All after the fifth colon. */
  readonly resource: string;
}

/** Undefined when the text does not begin with `arn:` or has fewer than six parts. Wildcards are not looked at. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...rest] = text.split(':');
  if (prefix !== 'arn' || rest.length === 0) return undefined;
  return { partition, service, region, account, resource: rest.join(':') } as Arn;
}

/** The last part of a role's or user's ARN: its name without the path. */
export function nameOfArn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
