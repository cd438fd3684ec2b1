import { X509Certificate } from 'node:crypto';
import { resolve } from 'node:path';
import { ProblemsError } from '../model/index.ts';
import { readTextFile } from './text-file.ts';

/**
 * The authorities of AWS_CA_BUNDLE as PEM text; undefined where it is not set. As in the AWS CLI they are trusted in place of the
 * usual ones (https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html). Throws ProblemsError.
 */
export function readCaBundle(env: Readonly<Record<string, string | undefined>>, cwd: string): string | undefined {
  const file = env.AWS_CA_BUNDLE;
  if (!file) return undefined;
  const shown = `AWS_CA_BUNDLE: ${file}`;
  const text = readTextFile(resolve(cwd, file), shown);
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (certificates.length === 0) throw new ProblemsError([{ file: shown, message: 'holds no certificate in PEM' }]);
  for (const [index, certificate] of certificates.entries())
    if (!isCertificate(certificate))
      throw new ProblemsError([{ file: shown, message: `its certificate number ${index + 1} cannot be read` }]);
  return certificates.join('\n');
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
