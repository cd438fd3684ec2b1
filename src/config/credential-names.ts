/**
 * Names of variables that hold a credential: of AWS, of the job that runs this, or of a proxy. Whoever writes a configuration
 * could otherwise have one printed, or sent to a server of theirs. Case does not matter, as on Windows.
 */
const credentials: readonly RegExp[] = [
  // https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
  /^AWS_.*(KEY|TOKEN|SECRET)/,
  // A proxy's address may hold a password.
  /^(HTTPS?|ALL)_PROXY$/,
  // https://docs.github.com/en/actions/reference/security/oidc, and those of the gh command; Gitea and Forgejo have the same.
  /^(ACTIONS|GITHUB|GH|GITEA|FORGEJO)_(.*_)?TOKEN$/,
  // https://docs.gitlab.com/ci/variables/predefined_variables/: the address of the repository holds the job's token.
  /^CI_(JOB|BUILD|RUNNER(_SHORT)?)_TOKEN$/,
  /^CI_JOB_JWT/,
  /^CI_(REGISTRY|DEPLOY|DEPENDENCY_PROXY)_PASSWORD$/,
  /^CI_REPOSITORY_URL$/,
  /^GITLAB_(.*_)?TOKEN$/,
  // https://learn.microsoft.com/azure/devops/pipelines/build/variables
  /^SYSTEM_ACCESSTOKEN$/,
  /^AZURE_DEVOPS_EXT_PAT$/,
  // https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow
  /^(NPM_TOKEN|NODE_AUTH_TOKEN|NPM_CONFIG_.*AUTH.*)$/,
  // Each of these names what is its own by its own first word, and a token by that word:
  // https://buildkite.com/docs/pipelines/configure/environment-variables
  // https://circleci.com/docs/reference/variables/
  // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
  // https://docs.semaphore.io/reference/env-vars
  // https://docs.travis-ci.com/user/environment-variables/
  // https://docs.bitrise.io/en/bitrise-ci/references/available-environment-variables.html
  // https://cirrus-ci.org/guide/writing-tasks/
  // https://docs.spacelift.io/integrations/cloud-providers/oidc
  // https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/manual-generation
  /^(BUILDKITE|CIRCLE|BITBUCKET|SEMAPHORE|TRAVIS|BITRISE|CIRRUS|SPACELIFT|TFC|APPVEYOR|VERCEL)_(.*_)?TOKEN(_|$)/,
  // https://woodpecker-ci.org/docs/usage/environment and https://docs.drone.io/pipeline/environment/reference/
  /^(CI|DRONE)_NETRC_PASSWORD$/,
];

/** Whether a variable of the environment holds a credential, by its name. */
export function namesCredential(variable: string): boolean {
  const name = variable.toUpperCase();
  return credentials.some((pattern) => pattern.test(name));
}
