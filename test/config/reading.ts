import * as assert from 'uvu/assert';
import type { Config } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Environment } from '../../src/config/variables.ts';
import { ProblemsError } from '../../src/model/index.ts';
import { parseSource } from '../../src/source/index.ts';

/** One account, one server and one integration, to which tests add what they are about. */
export const base = `version: 1
accounts:
  - id: "111111111111"
    name: security
    regions: [us-east-1]
servers:
  - name: xsoar
    account: security
    region: us-east-1
    instances: [i-0123456789abcdef0]
    authentication: instance-profile
integrations:
  - name: ec2
    server: xsoar
`;

export function read(text: string, environment: Environment = {}): Config {
  const { source, problems } = parseSource(text, 'trustpath.yaml');
  assert.equal(problems, []);
  assert.ok(source);
  return readConfig(source, '/project', environment);
}

/** `line:column message` of every problem. */
export function complain(text: string, environment: Environment = {}): string[] {
  try {
    read(text, environment);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ file, line, column, message }) => {
      assert.is(file, 'trustpath.yaml');
      return `${line}:${column} ${message}`;
    });
  }
  return [];
}
