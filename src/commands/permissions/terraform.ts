import type { RolePlace } from './role-places.ts';

/** One module for all accounts: applied in each, it finds its own role and actions by the id of the account. */
export function writeTerraform(places: readonly RolePlace[]): string {
  const external = places.some(({ externalId }) => externalId);
  return `# The role that trustpath audits with, and what it may read. Apply it in each of these accounts:
${places.map(({ account, accountName }) => `#   ${account} ${accountName}`).join('\n')}

terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "trusted_principal" {
  type        = string
  description = "ARN of the role or user that runs trustpath."
}
${external ? externalIdVariable : ''}
data "aws_caller_identity" "current" {}

locals {
  accounts = {
${places.map((place) => writePlace(place, external)).join('\n')}
  }
  account = local.accounts[data.aws_caller_identity.current.account_id]
}

resource "aws_iam_role" "trustpath" {
  name        = local.account.role_name
  path        = local.account.path
  description = "Read-only: trustpath audits with it."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [${external ? statementWithCondition : statement}]
  })
}

resource "aws_iam_role_policy" "trustpath" {
  name = "trustpath"
  role = aws_iam_role.trustpath.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = "ReadWhatTheRulesNeed"
      Effect   = "Allow"
      Action   = local.account.actions
      Resource = "*"
    }]
  })
}

output "audit_role_arn" {
  description = "auditRole of the account."
  value       = aws_iam_role.trustpath.arn
}
`;
}

const externalIdVariable = `
variable "external_id" {
  type        = string
  sensitive   = true
  description = "The external id that trustpath sends: externalId of the account in its configuration."
}
`;

const statement = `{
      Sid       = "LetTheAuditorIn"
      Effect    = "Allow"
      Principal = { AWS = var.trusted_principal }
      Action    = "sts:AssumeRole"
    }`;

/** IAM takes no condition that is null, so the key goes where an account wants none. */
const statementWithCondition = `{
      for key, value in {
        Sid       = "LetTheAuditorIn"
        Effect    = "Allow"
        Principal = { AWS = var.trusted_principal }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "sts:ExternalId" = var.external_id } }
      } : key => value if key != "Condition" || local.account.external_id
    }`;

function writePlace({ account, roleName, path, externalId, actions }: RolePlace, external: boolean): string {
  const lines: readonly (readonly [string, string])[] = [
    ['role_name', quote(roleName)],
    ['path', quote(path)],
    ...(external ? [['external_id', String(externalId)] as const] : []),
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return [
    `    ${quote(account)} = {`,
    ...lines.map(([name, value]) => `      ${name.padEnd(width)} = ${value}`),
    '      actions = [',
    ...actions.map((action) => `        ${quote(action)},`),
    '      ]',
    '    }',
  ].join('\n');
}

/** Template sequences of HCL mean themselves (https://developer.hashicorp.com/terraform/language/expressions/strings). */
function quote(text: string): string {
  return JSON.stringify(text).replaceAll('${', '$${').replaceAll('%{', '%%{');
}
