/** Findings, evidence and rules. */
export const findingStyle = `
.finding { position: relative; padding: 12px 0 14px 26px; border-top: 1px solid var(--hairline) }
.long .finding { content-visibility: auto; contain-intrinsic-size: auto 220px }
.finding h4 { font-size: 14px }
.finding h4 > .mark { position: absolute; left: 0; top: 14px }
.finding h4 a { color: inherit }
.finding .message { font-size: 15.5px; margin: 2px 0 6px }
.finding p { margin: 6px 0 }
.critical, .high { font-weight: 700 }
.medium, .low, .info { font-weight: 400 }
.critical { background: var(--fail); color: var(--knockout); border-radius: 3px; padding: 0 5px }
.high { color: var(--fail) }
.medium { color: var(--unknown) }
.low, .info { color: var(--quiet) }
.evidence { font-size: 13px; margin: 6px 0 }
.evidence th { color: var(--quiet); width: 30% }
.evidence th, .evidence td { padding-top: 3px; padding-bottom: 3px }
.evidence .mark { width: 14px; height: 14px }
.settled table { margin-top: 6px; font-size: 13.5px }
.settled td:nth-child(-n + 2) { white-space: nowrap }
.rule { border-top: 1px solid var(--hairline); padding: 6px 0 }
.rule summary > * { margin-right: 6px }
.rule p, .rule ul { margin: 6px 0 6px 18px }
.controls { margin: 6px 0 6px 18px; display: flex; flex-wrap: wrap; gap: 2px 24px; font-size: 14px }
.controls div { display: flex; gap: 8px }
.controls dt { color: var(--quiet) }
`;
