import { type Location, type Problem, ProblemsError } from '../model/index.ts';
import { readCertificates } from './certificates.ts';

/** A file of certificates, and the place in the configuration that names it. */
export interface CertificateFile {
  /** Absolute. */
  readonly path: string;
  /** As the configuration names it. */
  readonly shown: string;
  readonly location: Location;
}

/** PEM text by server name. Throws ProblemsError with every file that is of no use, each at the place that names it. */
export function readServerCertificates(files: ReadonlyMap<string, CertificateFile>): ReadonlyMap<string, string> {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const [server, { path, shown, location }] of files)
    try {
      texts.set(server, readCertificates(path, path));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      const told = error.problems.map(({ message }) => `the caFile ${shown} of ${server} ${message}`);
      problems.push(...told.map((message) => ({ ...location, message })));
    }
  if (problems.length > 0) throw new ProblemsError(problems);
  return texts;
}
