import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listWanted } from '../../src/policy/wanted-facts.ts';

const test = suite('policy/wanted-facts');

test('keys are listed as they come', () => {
  assert.is(listWanted(['aws:PrincipalOrgID', 'aws:SourceIp']), 'aws:PrincipalOrgID, aws:SourceIp');
  assert.is(listWanted(['aws:SourceVpc', 'aws:SourceVpce']), 'aws:SourceVpc, aws:SourceVpce');
  assert.is(listWanted(['aws:SourceIpRange', 'aws:SourceVpc']), 'aws:SourceIpRange, aws:SourceVpc');
});

test('of an address and a VPC endpoint one is asked for, in any spelling', () => {
  for (const key of ['aws:SourceVpc', 'aws:sourcevpce', 'aws:VpcSourceIp', 'aws:SourceVpcArn', 'aws:VpceOrgID'])
    assert.is(
      listWanted(['aws:PrincipalOrgID', 'aws:sourceIP', key]),
      `aws:PrincipalOrgID, aws:sourceIP or ${key} (a call has the one or the other)`,
    );
});

test.run();
