import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ServerCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
}

/** An authority that nobody knows. Its keys live in a temporary folder, and only while it is used. */
export interface Authority {
  /** File of its certificate. */
  readonly file: string;
  /** PEM. */
  readonly certificate: string;
  issue(names: readonly string[]): ServerCertificate;
  forget(): void;
}

export function foundAuthority(name: string): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'trustpath-authority-'));
  const file = join(folder, 'ca.pem');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', file, '-days', '2', '-subj', `/CN=${name}`);
  return {
    file,
    certificate: readFileSync(file, 'utf8'),
    issue(names) {
      const extensions = `subjectAltName=${names.map((each) => `DNS:${each}`).join(',')}\nbasicConstraints=CA:FALSE\n`;
      writeFileSync(join(folder, 'extensions'), extensions);
      openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=test');
      openssl(
        ...['x509', '-req', '-in', 'server.csr', '-CA', file, '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2'],
        ...['-extfile', 'extensions', '-out', 'server.pem'],
      );
      const read = (part: string) => readFileSync(join(folder, part), 'utf8');
      return { key: read('server.key'), cert: read('server.pem') };
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}
