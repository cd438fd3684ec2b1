import { resolve } from 'node:path';
import { readCertificates } from './certificates.ts';

/**
 * The authorities of AWS_CA_BUNDLE as PEM text; undefined where it is not set. As in the AWS CLI they are trusted in place of the
 * usual ones (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html). Throws ProblemsError.
 */
export function readCaBundle(env: Readonly<Record<string, string | undefined>>, cwd: string): string | undefined {
  const file = env.AWS_CA_BUNDLE;
  return file ? readCertificates(resolve(cwd, file), `AWS_CA_BUNDLE: ${file}`) : undefined;
}
