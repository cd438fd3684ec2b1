/** Trust paths and what is said below their drawings. */
export const pathStyle = `
.legend { margin: 10px 0 0; font-size: 13px; display: flex; flex-wrap: wrap; gap: 2px 18px }
.integration { border-top: 1px solid var(--hairline); padding: 10px 0 14px }
.path { padding: 8px 0 14px }
.long .path { content-visibility: auto; contain-intrinsic-size: auto 420px }
.path + .path { border-top: 1px dashed var(--hairline) }
h5 { margin: 4px 0 2px }
.glance { list-style: none; padding: 0; margin: 6px 0 10px; font-size: 14px; border-bottom: 1px solid var(--hairline) }
.lead { margin-top: 10px }
.glance li { display: grid; grid-template-columns: minmax(0, 15.5em) minmax(0, 1fr) minmax(0, 9.5em); gap: 0 14px; padding: 4px 0; border-top: 1px solid var(--hairline) }
.glance a { color: inherit }
.glance .mark { width: 13px; height: 13px; vertical-align: -2px }
.more { margin: 6px 0; font-size: 14px }
.more > summary { color: var(--quiet) }
h5 .broken, h5 .unknown { margin-left: 10px; white-space: nowrap }
.why { position: relative; padding-left: 26px; margin: 12px 0 }
.why > .mark { position: absolute; left: 0; top: 3px }
.why p + p { margin-top: 8px }
.why b + .quiet { margin-left: 6px }
.seen-not { margin: 8px 0; font-size: 14px }
.seen-not p { max-width: 90ch }
.all, .settled { margin-top: 10px }
.all > summary, .settled > summary { color: var(--quiet); font-size: 14px }
.links { font-size: 14px; margin: 6px 0 4px; padding-left: 26px; max-width: 96ch }
.links li { padding: 1px 0 }
.links b { font-weight: 600 }
.origin { font-size: 13px; max-width: none; margin-top: 8px }
.complete { list-style: none; padding: 0; margin: 4px 0 0 }
.complete > li { padding: 3px 0 }
.long .complete > li { content-visibility: auto; contain-intrinsic-size: auto 30px }
.complete summary { display: grid; grid-template-columns: 12px 236px minmax(0, auto) minmax(0, auto) minmax(0, 1fr); gap: 0 12px; align-items: center; list-style: none }
.complete summary::-webkit-details-marker { display: none }
.complete summary::before { content: ""; width: 6px; height: 6px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg) }
.complete [open] > summary::before { transform: rotate(45deg) }
.complete .links, .complete .origin { margin-left: 24px }
`;
