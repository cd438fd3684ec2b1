"use strict";
// src/commands/permissions/terraform.ts
/** One module for all accounts: applied in each, it finds its own role and actions by the id of the account. */
function writeTerraform(places) {
	let external = places.some(({ externalId }) => externalId);
	return `# The role that trustpath audits with, and what it may read. Apply it in each of these accounts:
${places.map(({ account, accountName }) => `#   ${account} ${accountName}`).join("\n")}

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
${external ? externalIdVariable : ""}
data "aws_caller_identity" "current" {}

locals {
  accounts = {
${places.map((place) => writePlace(place, external)).join("\n")}
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
const externalIdVariable = "\nvariable \"external_id\" {\n  type        = string\n  sensitive   = true\n  description = \"The external id that trustpath sends: externalId of the account in its configuration.\"\n}\n", statement = "{\n      Sid       = \"LetTheAuditorIn\"\n      Effect    = \"Allow\"\n      Principal = { AWS = var.trusted_principal }\n      Action    = \"sts:AssumeRole\"\n    }", statementWithCondition = "{\n      for key, value in {\n        Sid       = \"LetTheAuditorIn\"\n        Effect    = \"Allow\"\n        Principal = { AWS = var.trusted_principal }\n        Action    = \"sts:AssumeRole\"\n        Condition = { StringEquals = { \"sts:ExternalId\" = var.external_id } }\n      } : key => value if key != \"Condition\" || local.account.external_id\n    }";
function writePlace({ account, roleName, path, externalId, actions }, external) {
	let lines = [
		["role_name", quote(roleName)],
		["path", quote(path)],
		...external ? [["external_id", String(externalId)]] : []
	], width = Math.max(...lines.map(([name]) => name.length));
	return [
		`    ${quote(account)} = {`,
		...lines.map(([name, value]) => `      ${name.padEnd(width)} = ${value}`),
		"      actions = [",
		...actions.map((action) => `        ${quote(action)},`),
		"      ]",
		"    }"
	].join("\n");
}
/** Template sequences of HCL mean themselves (https://developer.hashicorp.com/terraform/language/expressions/strings). */
function quote(text) {
	return JSON.stringify(text).replaceAll("${", "$${").replaceAll("%{", "%%{");
}
exports.writeTerraform = writeTerraform;
