/** Type, landmarks, tables and controls. */
export const pageStyle = `
*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4.5rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
header, nav, main { max-width: 1008px; margin: 0 auto; padding: 0 24px }
header { padding-top: 28px }
main { padding-bottom: 64px }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, pre, table { margin: 0 }
h1 { font-size: 30px; line-height: 1.25; letter-spacing: -.015em; font-weight: 650; margin: 4px 0 10px }
h1 .mark { width: 26px; height: 26px; vertical-align: -3px; margin-right: 4px }
h1 .quiet { font-size: 17px; letter-spacing: 0; margin-left: 8px }
h2 { font-size: 21px; letter-spacing: -.01em; font-weight: 650; padding-top: 10px; margin-top: 44px; border-top: 2px solid var(--ink) }
h3 { font-size: 17px; font-weight: 650; margin: 28px 0 8px }
h4, h5 { font-size: 15px; font-weight: 600; margin: 0 }
h1 .quiet, h3 .quiet, h4 .quiet, h5 .quiet { font-weight: 400 }
h3 .quiet, h4 .quiet { font-size: 14px }
h3 code + .quiet, h4 code + .quiet { margin-left: 8px }
p { max-width: 76ch }
/* Marks that some text stacks without end stay inside their block. */
p, h3, h4, h5, li, dt, dd, td, th, caption, pre, summary { overflow-y: clip; overflow-clip-margin: 6px }
ul, ol { padding-left: 20px }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
code, pre { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; unicode-bidi: isolate }
h3 code, h4 code, h5 code { font-weight: 600 }
pre { position: relative; margin: 6px 0; padding: 8px 12px; background: var(--surface); border-radius: 5px; white-space: pre-wrap; font-size: 13px }
pre span { white-space: nowrap }
pre:has(button) { padding-right: 76px }
.quiet, .origin { color: var(--quiet) }
.fail, .broken { color: var(--fail) }
.unknown { color: var(--unknown) }
.pass, .proven { color: var(--pass) }
.waived { color: var(--waived) }
.mark { vertical-align: -3px; flex: none; color: var(--ink) }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: 8px; top: -60px; padding: 6px 12px; background: var(--paper); z-index: 2 }
.skip:focus { top: 8px }
.shapes { position: absolute }
.banner { background: var(--tint); padding: 8px 12px; border-radius: 5px; margin-bottom: 10px; max-width: none }
.because { list-style: none; padding: 0; max-width: 90ch }
.because li + li { margin-top: 2px }
.bar { display: block; margin: 18px 0 0 }
.counts { display: flex; flex-wrap: wrap; gap: 4px 34px; margin: 12px 0 }
.counts div { min-width: 62px }
.counts dt { font-size: 13px; color: var(--quiet); white-space: nowrap }
.counts dt .mark { width: 13px; height: 13px; vertical-align: -2px }
.counts dd { font-size: 24px; line-height: 1.2; font-weight: 600; letter-spacing: -.01em }
.counts .none dd { color: var(--quiet); font-weight: 400 }
.counts .none .mark { opacity: .45 }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 22px; margin-top: 16px }
search { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; background: var(--paper); padding: 10px 0; margin-top: 14px; border-bottom: 1px solid var(--hairline) }
label { font-size: 13px; color: var(--quiet); display: flex; align-items: center; gap: 6px }
label.wide { flex: 1 1 140px }
select, input, button { font: inherit; font-size: 14px; color: var(--ink); background: var(--paper); border: 1px solid var(--outline); border-radius: 5px; padding: 3px 8px; min-height: 30px; max-width: 100% }
select { padding: 3px 4px }
#filter-verdict, #filter-severity { width: 9.5em }
input { flex: 1; min-width: 0; width: 100% }
button { cursor: pointer }
pre button { position: absolute; right: 6px; top: 5px; min-height: 0; padding: 0 8px; font: 12px/1.6 system-ui, sans-serif; color: var(--quiet) }
pre button::before { content: attr(aria-label) }
button:hover, select:hover { background: var(--surface) }
#shown:not(:empty) { padding: 10px 0 0; font-weight: 600 }
summary { cursor: pointer }
table { border-collapse: collapse; font-size: 14px; width: 100% }
caption { text-align: left; font-weight: 600; padding: 14px 0 4px }
th, td { text-align: left; vertical-align: baseline; padding: 5px 14px 5px 0; border-bottom: 1px solid var(--hairline); font-weight: 400 }
thead th { color: var(--quiet); font-size: 13px }
thead th { white-space: nowrap }
.scroll { overflow-x: auto }
.scroll td { min-width: 8.5em }
.scroll td:first-child { min-width: 6em }
`;
