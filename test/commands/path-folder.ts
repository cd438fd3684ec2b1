import type { Snapshot } from '../../src/model/index.ts';
import * as org from '../derive/organisation.ts';
import * as healthy from '../derive/path/healthy.ts';
import { folderWith } from './run-command.ts';

/** The organisation of the path tests as somebody would declare it. */
export const declared = `version: 1
extends: [trustpath/recommended]
accounts:
  - { id: "111111111111", name: security, regions: [us-east-1] }
  - { id: "222222222222", name: prod, regions: [us-east-1] }
servers:
  - name: xsoar
    account: security
    region: us-east-1
    instances: [i-0123456789abcdef0]
    authentication: instance-profile
    sts: { endpoints: regional }
integrations:
  - name: ec2
    server: xsoar
    role: ${org.targetRole}
    sessionName: xsoar-ec2
    sessionDuration: 900
    region: us-east-1
    storedKeys: false
    actions: [ec2:DescribeInstances]
`;

/** Hop limit 1 behind a bridge, and a role that trusts what is left of the server's role. */
export const brokenSubjects: Snapshot['subjects'] = [
  healthy.anInstance({ 'metadataOptions.hopLimit': { value: 1 } }),
  healthy.aServerRole(),
  healthy.aTargetRole({ 'trust.document': { value: org.trusting('AROADELETEDSERVER0001') } }),
];

/** A folder with the configuration and a snapshot of these subjects. */
export function folderOf(subjects?: Snapshot['subjects'], config = declared): string {
  const snapshot = healthy.aSnapshot(subjects === undefined ? {} : { subjects });
  return folderWith({ 'trustpath.yaml': config, 'snapshot.json': JSON.stringify(snapshot) });
}
