import { X509Certificate } from 'node:crypto';
import { ProblemsError } from '../model/index.ts';
import { readTextFile } from './text-file.ts';

/** The certificates of a PEM file, whatever stands between them. Throws ProblemsError naming it as `shown`. */
export function readCertificates(file: string, shown: string): string {
  const text = readTextFile(file, shown);
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
