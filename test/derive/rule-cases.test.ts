import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsOf } from '../support/shell-words.ts';
import { type Judged, judgeRuleCase, letsIn, type RuleCase } from './judge-rule-case.ts';
import * as org from './organisation.ts';

const test = suite('derive/rule-cases');
const cases: readonly RuleCase[] = JSON.parse(readFileSync('test/derive/rule-cases.json', 'utf8'));

const trust = 'trust-principal-matches-server-role';
const complete = 'trust-path-complete';
const named = 'assume-role-resources-named';

const server = org.serverRole;
const other = 'arn:aws:iam::111111111111:role/Other';
const old = 'arn:aws:iam::111111111111:role/Old';
const person = 'arn:aws:iam::111111111111:user/alice';
const partner = 'arn:aws:iam::999999999999:role/Partner';
const foreign = 'arn:aws:iam::333333333333:role/XsoarServer';

type Check = (judged: Judged, of: RuleCase) => void;

/** The documents that commands put in place: at least so many, and nobody gets in by one who does not get in now. */
function documentsOf({ documents }: Judged, of: RuleCase, least = 1): readonly string[] {
  assert.ok(documents.length >= least, `${documents.length} documents`);
  const present = JSON.stringify(of.trustPolicy);
  for (const document of documents)
    for (const arn of [other, old, person, partner, foreign])
      for (const context of [{}, everythingMet])
        if (!letsIn(of, present, arn, { context }))
          assert.not(letsIn(of, document, arn, { context }), `${arn} gets in by ${document}`);
  return documents;
}

/** A request that meets what any of the policies asks for, but for the value that is not shown. */
const everythingMet = {
  'aws:MultiFactorAuthPresent': 'true',
  'aws:PrincipalOrgID': 'o-abcdefghij',
  'aws:RequestTag/Project': 'Blue',
  'aws:SourceIp': '203.0.113.7',
  'aws:PrincipalTag/owner': 'somebody',
};

function eachLetsIn(documents: readonly string[], of: RuleCase, context: Record<string, string> = {}): void {
  for (const document of documents)
    assert.ok(letsIn(of, document, of.server.caller, { context }), `the caller is kept out by ${document}`);
}

function verdicts(judged: Judged, expected: Readonly<Record<string, string>>): void {
  for (const [rule, verdict] of Object.entries(expected)) {
    const finding = judged.finding(rule);
    assert.is(finding.verdict, verdict, `${rule}: ${finding.message}`);
  }
}

/** No command writes what is not shown; the text says which part is missing, and where it stands. */
function tellsWhatIsWithheld({ text, documents }: Judged, part: RegExp): void {
  assert.equal(documents, []);
  assert.not.match(text, /aws iam update-assume-role-policy/);
  assert.match(text, part);
  assert.match(text, /aws iam get-role --role-name Target/);
}

/** Nothing is called closed that lets the caller in, or wide open where a condition narrows it. */
function saysNothingFalse({ text }: Judged): void {
  assert.not.match(text, /cannot be assumed/);
  assert.not.match(text, /whole account|in the world/);
}

/** What a policy of the caller breaks or does not, while the target trusts it. */
function permission(state: string): Check {
  return (judged) => {
    verdicts(judged, { [trust]: 'pass' });
    assert.is(judged.link('assume-role-permission').state, state, judged.link('assume-role-permission').because);
  };
}

const passes: Check = (judged) => {
  verdicts(judged, { [trust]: 'pass', [complete]: 'pass' });
  assert.is(judged.link('trust-policy').state, 'proven');
  assert.equal(judged.documents, []);
  saysNothingFalse(judged);
};

function statementsOf(document: string): readonly Readonly<Record<string, unknown>>[] {
  return JSON.parse(document).Statement;
}

const checks: Readonly<Record<string, Check>> = {
  RU01: passes,
  RU02: (judged, of) => {
    verdicts(judged, { [trust]: 'fail' });
    saysNothingFalse(judged);
    assert.match(judged.finding(trust).message, /organization o-abcdefghij/);
    for (const document of documentsOf(judged, of)) {
      eachLetsIn([document], of, { 'aws:PrincipalOrgID': 'o-abcdefghij' });
      assert.not(letsIn(of, document, server, { context: { 'aws:PrincipalOrgID': 'o-another000' } }), document);
      assert.not(letsIn(of, document, other, { context: everythingMet }), document);
    }
  },
  RU03: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    saysNothingFalse(judged);
    assert.match(judged.finding(trust).message, /account 111111111111/);
    const documents = documentsOf(judged, of);
    eachLetsIn(documents, of);
    for (const document of documents) assert.not(letsIn(of, document, other), document);
  },
  RU04: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    saysNothingFalse(judged);
    const documents = documentsOf(judged, of, 2);
    eachLetsIn(documents, of);
    const people = documents.map((document) => letsIn(of, document, person, { context: everythingMet }));
    assert.equal([...people].sort(), [false, true], 'mended keeps people under MFA, narrowed does not');
  },
  RU05: (judged) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    saysNothingFalse(judged);
    tellsWhatIsWithheld(judged, /Statement\[0\]\S*sts:ExternalId/);
    assert.match(judged.text, /not asked for an external id.*everybody else still is/);
  },
  RU06: (judged) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    saysNothingFalse(judged);
    tellsWhatIsWithheld(judged, /Statement\[0\]\S*sts:ExternalId/);
  },
  RU07: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    saysNothingFalse(judged);
    const documents = documentsOf(judged, of, 2);
    eachLetsIn(documents, of);
    const tagged = documents.map((document) => letsIn(of, document, other, { context: everythingMet }));
    assert.equal([...tagged].sort(), [false, true], 'mended keeps the account under its demand, narrowed does not');
  },
  RU08: (judged) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    tellsWhatIsWithheld(judged, /Statement\[1\]\S*sts:ExternalId/);
    assert.match(judged.finding(trust).message, /role\/Old/);
    assert.not.match(judged.finding(trust).message, /999999999999/);
  },
  RU09: (judged) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    tellsWhatIsWithheld(judged, /Statement\[1\]\S*sts:ExternalId/);
  },
  RU10: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    for (const document of documentsOf(judged, of)) {
      eachLetsIn([document], of, { 'aws:SourceIp': '203.0.113.7' });
      assert.not(letsIn(of, document, server, { context: { 'aws:SourceIp': '198.51.100.7' } }), document);
      assert.not(letsIn(of, document, other, { context: everythingMet }), document);
      assert.equal(
        statementsOf(document).map(({ Sid }) => Sid),
        ['Office'],
      );
    }
  },
  RU11: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    for (const document of documentsOf(judged, of)) {
      const actions = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];
      assert.ok(letsIn(of, document, server, { actions }), document);
      assert.not(letsIn(of, document, old), document);
    }
  },
  RU12: (judged, of) => {
    verdicts(judged, { [trust]: 'fail' });
    assert.is(judged.link('role-trusts-ec2').state, 'proven');
    assert.not.match(judged.finding(trust).message, /ec2\.amazonaws\.com/);
    for (const document of documentsOf(judged, of)) {
      eachLetsIn([document], of);
      assert.not(letsIn(of, document, old), document);
      const services = statementsOf(document).map(({ Principal }) => (Principal as { Service?: unknown }).Service);
      assert.ok(services.includes('ec2.amazonaws.com'), document);
    }
  },
  RU13: (judged) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    assert.equal(judged.documents, []);
    assert.not.match(judged.text, /aws iam update-assume-role-policy/);
    assert.match(judged.text, /service-linked role: AWS lets nobody change/);
  },
  RU14: (judged) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    assert.equal(judged.documents, []);
    assert.not.match(judged.text, /aws iam update-assume-role-policy/);
    assert.match(judged.text, /IAM Identity Center: AWS lets nobody change/);
  },
  RU15: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    const documents = documentsOf(judged, of);
    eachLetsIn(documents, of);
    for (const document of documents) {
      assert.is(document.match(/aws:principalarn/gi)?.length, 1, document);
      assert.ok(document.includes('role/Admins'), document);
    }
  },
  RU16: passes,
  RU17: passes,
  RU18: passes,
  RU19: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    const documents = documentsOf(judged, of, 2);
    eachLetsIn(documents, of);
    for (const document of documents) assert.is(statementsOf(document).length, 1, 'the caller joins the list');
    const mended = documents.find((document) => document.includes('VeryLongRoleName-24')) ?? '';
    assert.ok(mended.length > 2048 && mended.length < 8192);
    assert.match(judged.finding(complete).fix?.text ?? '', /2048.*quota raised/);
    assert.not.match(judged.finding(trust).fix?.text ?? '', /quota/, 'narrowed it fits');
  },
  RU20: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    assert.match(judged.finding(trust).message, /role\/Other/);
    assert.not.match(judged.finding(trust).message, /deleted/);
    const documents = documentsOf(judged, of);
    eachLetsIn(documents, of);
    for (const document of documents) assert.not.match(document, /AROA/);
  },
  RU21: (judged, of) => {
    permission('broken')(judged, of);
    verdicts(judged, { [named]: 'pass', [complete]: 'fail' });
  },
  RU22: (judged, of) => {
    permission('proven')(judged, of);
    verdicts(judged, { [named]: 'fail', [complete]: 'pass' });
  },
  RU23: (judged) => {
    verdicts(judged, { [trust]: 'pass', [named]: 'fail' });
    assert.match(judged.text, /iam:ResourceTag\/xsoar/);
  },
  RU24: (judged, of) => {
    permission('unknown')(judged, of);
    verdicts(judged, { [named]: 'fail' });
    assert.match(judged.link('assume-role-permission').because, /aws:ResourceOrgID/);
  },
  RU25: (judged, of) => {
    permission('proven')(judged, of);
    verdicts(judged, { [named]: 'fail', [complete]: 'pass' });
  },
  RU26: (judged, of) => {
    permission('broken')(judged, of);
    verdicts(judged, { [complete]: 'fail' });
  },
  RU27: (judged, of) => {
    permission('proven')(judged, of);
    verdicts(judged, { [complete]: 'pass' });
  },
  RU28: (judged, of) => {
    permission('unknown')(judged, of);
    assert.match(judged.link('assume-role-permission').because, /aws:TokenIssueTime/);
  },
  RU29: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'fail' });
    eachLetsIn(documentsOf(judged, of), of);
  },
  RU30: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    saysNothingFalse(judged);
    assert.match(judged.finding(trust).message, /999999999999:root lets nobody in/);
    const documents = documentsOf(judged, of);
    eachLetsIn(documents, of);
    for (const document of documents) assert.not.match(document, /999999999999/);
  },
  RU31: (judged, of) => {
    verdicts(judged, { [trust]: 'fail', [complete]: 'pass' });
    const command = judged.finding(trust).fix?.command ?? '';
    const words = wordsOf(command).flat();
    const document = words[words.indexOf('--policy-document') + 1] ?? '';
    assert.equal(judged.documents, [document]);
    eachLetsIn(documentsOf(judged, of), of, { 'aws:PrincipalTag/owner': of.callerTags?.owner ?? '' });
    for (const tagged of [server, old])
      assert.not(letsIn(of, document, tagged, { context: { 'aws:PrincipalTag/owner': 'x' } }), document);
  },
  RU32: (judged) => {
    verdicts(judged, { [trust]: 'unknown', [complete]: 'unknown' });
    for (const key of ['aws:SourceIp', 'aws:SourceVpc']) assert.match(judged.finding(trust).message, new RegExp(key));
  },
};

test('every case is checked, and every check has a case', () => {
  assert.equal(cases.map(({ id }) => id).sort(), Object.keys(checks).sort());
});

for (const each of cases)
  test(`${each.id} ${each.title}`, () => {
    (checks[each.id] as Check)(judgeRuleCase(each), each);
  });

test.run();
