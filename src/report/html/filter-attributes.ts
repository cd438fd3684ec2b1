import { type Severity, severities, type TrustPath, type Verdict } from '../../model/index.ts';
import { type Html, html } from './markup.ts';

/** What the filters can choose; a path counts as the verdict its state amounts to. */
export type Standing = Verdict | 'waived';

export const standingOfPath: Readonly<Record<TrustPath['state'], Verdict>> = {
  broken: 'fail',
  unknown: 'unknown',
  complete: 'pass',
};

/** Attributes by which the filters find an item. Severities are their place in the list, worst first; none matches no severity. */
export function filterAttributes(
  what: 'path' | 'finding',
  standing: Standing,
  severity: Severity | undefined,
  account: string | undefined,
): Html {
  const rank = severity === undefined ? severities.length : severities.indexOf(severity);
  return html`data-item="${what}" data-verdict="${standing}" data-severity="${rank}" data-account="${account ?? ''}"`;
}
