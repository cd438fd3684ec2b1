import { measureAction } from './grants.ts';
import { type Permissions, readPermissions } from './permissions.ts';

/** A way by which a principal can get more than it was given. */
export interface Escalation {
  /** All of them are needed, and granted at least on some resources. */
  readonly actions: readonly string[];
  readonly why: string;
  /** False where a condition or an unreadable policy keeps it open. */
  readonly sure: boolean;
}

const ways: readonly (readonly [actions: readonly string[], why: string])[] = [
  [['iam:AddUserToGroup'], 'joins a group with more rights'],
  [['iam:AttachGroupPolicy'], 'attaches any policy to a group'],
  [['iam:AttachRolePolicy'], 'attaches any policy to a role'],
  [['iam:AttachUserPolicy'], 'attaches any policy to a user'],
  [['iam:CreateAccessKey'], 'makes keys of another user'],
  [['iam:CreateLoginProfile'], 'gives another user a password'],
  [['iam:CreatePolicyVersion'], 'rewrites a policy that is attached'],
  [['iam:DeleteRolePermissionsBoundary'], 'takes the boundary off a role'],
  [['iam:DeleteUserPermissionsBoundary'], 'takes the boundary off a user'],
  [['iam:PutGroupPolicy'], 'writes a policy into a group'],
  [['iam:PutRolePermissionsBoundary'], 'widens the boundary of a role'],
  [['iam:PutRolePolicy'], 'writes a policy into a role'],
  [['iam:PutUserPermissionsBoundary'], 'widens the boundary of a user'],
  [['iam:PutUserPolicy'], 'writes a policy into a user'],
  [['iam:SetDefaultPolicyVersion'], 'brings back an older, wider version of a policy'],
  [['iam:UpdateAssumeRolePolicy'], 'makes a role trust it'],
  [['iam:UpdateLoginProfile'], 'changes the password of another user'],
  [['iam:PassRole', 'cloudformation:CreateStack'], 'has a stack act with another role'],
  [['iam:PassRole', 'codebuild:CreateProject', 'codebuild:StartBuild'], 'runs a build with another role'],
  [['iam:PassRole', 'ec2:AssociateIamInstanceProfile'], 'gives an instance another role'],
  [['iam:PassRole', 'ec2:RunInstances'], 'starts an instance with another role'],
  [['iam:PassRole', 'ecs:RegisterTaskDefinition', 'ecs:RunTask'], 'runs a task with another role'],
  [['iam:PassRole', 'glue:CreateDevEndpoint'], 'makes a development endpoint with another role'],
  [['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'], 'runs a function with another role'],
  [['iam:PassRole', 'sagemaker:CreateNotebookInstance'], 'opens a notebook with another role'],
  [['iam:PassRole', 'ssm:StartAutomationExecution'], 'runs an automation with another role'],
  [['ec2:ModifyInstanceAttribute', 'ec2:StartInstances', 'ec2:StopInstances'], 'runs code as the role of an instance'],
  [['lambda:UpdateFunctionCode'], 'runs code as the role of a function'],
  [['ssm:SendCommand'], 'runs commands as the role of an instance'],
  [['ssm:StartSession'], 'opens a shell as the role of an instance'],
];

/**
 * The ways to more rights that the permissions open, in the order of the table above.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export function findEscalations(permissions: Permissions): Escalation[] {
  const read = readPermissions(permissions);
  const extents = new Map(ways.flatMap(([actions]) => actions.map((action) => [action, measureAction(read, action)])));
  return ways.flatMap(([actions, why]) => {
    const reached = actions.map((action) => extents.get(action));
    return reached.includes('nowhere') ? [] : [{ actions, why, sure: !reached.includes('unknown') }];
  });
}

/**
 * Whether the permissions are those of an administrator, whatever the policy is called: whoever may do all in IAM can
 * give itself the rest.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html#jf_administrator
 */
export function isAdministrator(permissions: Permissions): boolean | 'unknown' {
  const extent = measureAction(readPermissions(permissions), anyIamAction);
  return extent === 'unknown' ? extent : extent === 'everywhere';
}

/** An action that only a wildcard or a `NotAction` can grant. */
const anyIamAction = 'iam:UnnamedAction';
