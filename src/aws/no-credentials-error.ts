/** Nothing at all was found to sign a call with: the run ends (exit 2) before the first one. */
export class NoCredentialsError extends Error {
  constructor(reason: string) {
    super(
      `No AWS credentials were found: ${reason} Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, ` +
        'or run where a role is attached.',
    );
    this.name = 'NoCredentialsError';
  }
}
