/** The look of the page, on a screen, light or dark, and on paper. It suits the older Chromium of many offices. */
export const styleSheet = `\
:root { color-scheme: light dark; --paper: #fff; --ink: #1c2024; --soft: #555d66; --line: #d5dae0; --head: #f3f5f7;
  --error: #b3161b; --error-back: #fdecec; --warning: #7a4a00; --warning-back: #fdf1da; --info: #0b5394;
  --info-back: #e7f1fb; --explained: #2b6534; --explained-back: #e8f4ea; --mark: #ffe08a; --mark-ink: #1c2024; --focus: #0b5fc4; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #16191d; --ink: #e7e9ec; --soft: #adb5be;
  --line: #3b424b; --head: #20252b; --error: #ff9c9c; --error-back: #43191b; --warning: #f6c46b; --warning-back: #3d2c0c;
  --info: #8fc4ff; --info-back: #12304d; --explained: #95d6a0; --explained-back: #163420; --mark: #7a5b00; --mark-ink: #fff;
  --focus: #8fc4ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6; font-size: 15px;
  font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif; overflow-wrap: break-word; }
main, footer { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }
footer { padding-top: 0; font-size: 13px; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.35; }
h2 { display: inline; font-size: 1.125rem; }
.soft, footer { color: var(--soft); }
code { font: 0.875em Consolas, "Cascadia Mono", Menlo, monospace; }
.counts { display: flex; flex-wrap: wrap; margin: 0 -0.375rem 1rem; }
.count { min-width: 7.5rem; margin: 0.375rem; padding: 0.6rem 1rem; border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; }
.count dt { font-size: 13px; color: var(--soft); }
.count dd { margin: 0; font-size: 1.75rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.count.errors, .count.unreadable { border-left-color: var(--error); }
.count.errors dd, .count.unreadable dd { color: var(--error); }
.count.warnings { border-left-color: var(--warning); } .count.warnings dd { color: var(--warning); }
.count.infos { border-left-color: var(--info); } .count.infos dd { color: var(--info); }
.count.explained, .count.known { border-left-color: var(--explained); } .count.explained dd, .count.known dd { color: var(--explained); }
details, .findings { margin: 0 0 1.25rem; }
summary { padding: 0.4rem 0; cursor: pointer; }
.scroll { position: relative; overflow-x: auto; }
.scroll.long { max-height: 19rem; overflow-y: auto; border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
thead th { background: var(--head); font-weight: 600; white-space: nowrap; }
.long thead th { position: sticky; top: 0; z-index: 1; }
.summary th[scope=row] { min-width: 9em; } .summary td:last-child { min-width: 11em; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.tag { padding: 0.1rem 0.45rem; border-radius: 4px; font-size: 13px; white-space: nowrap; }
.tag.error { background: var(--error-back); color: var(--error); }
.tag.warning { background: var(--warning-back); color: var(--warning); }
.tag.info { background: var(--info-back); color: var(--info); }
.tag.explained, .tag.known { background: var(--explained-back); color: var(--explained); }
.year, .level { white-space: nowrap; }
.list { table-layout: fixed; }
.list .agency { width: 16%; } .list .year { width: 4.5rem; } .list .level { width: 5.75rem; }
.list .rule { width: 15%; overflow-wrap: anywhere; } .list .place { width: 17%; } .list td.place { color: var(--soft); }
.row:hover { background: var(--head); }
.detail > td { padding: 0.5rem 1rem 1rem 1.75rem; background: var(--head); }
.detail dl { display: grid; grid-template-columns: 6rem minmax(0, 1fr); margin: 0; }
.detail dt { padding: 0.35rem 0; color: var(--soft); font-size: 13px; }
.detail dd { min-width: 0; margin: 0; padding: 0.25rem 0; }
.detail ul { margin: 0; padding-left: 1.25rem; }
q { quotes: "“" "”"; }
mark { padding: 0 0.2em; border-radius: 3px; background: var(--mark); color: var(--mark-ink); font-weight: 600; }
.detail p { margin: 0 0 0.25rem; } .beside { table-layout: fixed; margin-bottom: 0.75rem; background: var(--paper); font-size: 13px; }
.beside th, .beside td { border: 1px solid var(--line); }
.excerpt { width: auto; margin: 0.25rem 0; background: var(--paper); font-size: 13px; }
.excerpt th, .excerpt td { padding: 0.2rem 0.5rem; border: 1px solid var(--line); text-align: center; vertical-align: middle; }
.excerpt th { max-width: 15rem; background: var(--head); color: var(--soft); }
.excerpt .label { max-width: 20rem; text-align: left; }
.excerpt td { min-width: 3rem; font-variant-numeric: tabular-nums; }
.excerpt .part { font-weight: 600; }
.excerpt .wrong { box-shadow: inset 0 0 0 2px var(--error); }
.excerpt small { display: block; color: var(--error); white-space: nowrap; }
.excerpt .gap > * { border-top: 3px double var(--soft); }
button, input, select { min-height: 2.25rem; border: 1px solid #7c858f; border-radius: 4px; background: var(--paper); color: inherit; font: inherit; }
input, select { padding: 0 0.5rem; } button { padding: 0 0.75rem; cursor: pointer; }
button:focus, input:focus, select:focus, summary:focus, .scroll:focus { outline: 2px solid var(--focus); outline-offset: 1px; }
button:focus:not(:focus-visible), summary:focus:not(:focus-visible), .scroll:focus:not(:focus-visible) { outline: none; }
thead button { min-height: 0; margin: -0.2rem -0.4rem; padding: 0.2rem 0.4rem; border: 0; background: none; font-weight: 600; white-space: nowrap; }
th[aria-sort=none] button::after { content: " ↕"; color: var(--soft); font-weight: normal; }
th[aria-sort=ascending] button::after { content: " ▲"; font-size: 10px; } th[aria-sort=descending] button::after { content: " ▼"; font-size: 10px; }
.open { position: relative; min-height: 0; padding: 0 0 0 1.1rem; border: 0; background: none; text-align: left; }
.open::before { content: "▸"; position: absolute; left: 0; color: var(--soft); } .open[aria-expanded=true]::before { content: "▾"; }
.link { min-height: 0; padding: 0; border: 0; background: none; color: var(--info); text-align: left; text-decoration: underline; }
.tools { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0.5rem -0.375rem; }
.tools > * { margin: 0.375rem; } .tools label span { display: block; font-size: 13px; color: var(--soft); }
.tools select { max-width: 15rem; } .tools fieldset { display: flex; flex-wrap: wrap; padding: 0; border: 0; }
.tools legend { padding: 0; font-size: 13px; color: var(--soft); }
.tools fieldset label { display: flex; align-items: center; min-height: 2.25rem; margin-right: 0.75rem; } .tools [type=checkbox] { min-height: 0; width: 1rem; height: 1rem; margin: 0 0.35rem 0 0; }
.tools fieldset label span { display: inline; }
.after { display: flex; flex-wrap: wrap; align-items: center; padding: 0.75rem 0; } .after > * { margin-right: 0.75rem; }
[hidden] { display: none !important; }
@media (prefers-reduced-motion: no-preference) { .row, button { transition: background-color 0.12s; } }
@media screen and (max-width: 44rem) {
  main, footer { padding: 1rem; } .count { min-width: 5.5rem; padding: 0.4rem 0.7rem; } .count dd { font-size: 1.35rem; }
  .list, .list > thead, .list > tbody { display: block; }
  .list > thead > tr { display: flex; flex-wrap: wrap; background: var(--head); } .list > thead > tr > th { width: auto !important; border: 0; }
  .list .row { display: flex; flex-wrap: wrap; align-items: baseline; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .list > thead .message, .list > thead .place { display: none; }
  .list .row > td { width: auto; padding: 0.1rem 0.6rem 0.1rem 0; border: 0; } .list .row > .level { order: -1; }
  .list .row > .message { flex: 0 0 100%; } .list .row > .rule, .list .row > .place { display: none; }
  .list .detail, .list .detail > td { display: block; } .list .detail > td { padding: 0.5rem; }
  .detail dl { display: block; } .tools select, .tools label, .tools input[type=search] { width: 100%; max-width: none; } .tools fieldset label { width: auto; }
}
@page { size: A4 landscape; margin: 14mm 12mm; }
@media print {
  :root { --head: #f3f5f7; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .part details, .part .counts { display: none; }
  body { font-size: 9.5pt; } main, footer { max-width: none; padding: 0; } .tools, .after, .long .open { display: none; }
  .scroll, .scroll.long { max-height: none; overflow: visible; border: 0; } .long thead th { position: static; }
  thead { display: table-header-group; } tr { page-break-inside: avoid; break-inside: avoid; } .row { page-break-after: avoid; break-after: avoid; }
  .detail > td { background: none; } .open { padding: 0; }  .open::before { content: none !important; } .link { color: inherit; text-decoration: none; }
  .detail { page-break-inside: auto; break-inside: auto; } .excerpt, .detail dt { page-break-inside: avoid; break-inside: avoid; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; } h2 { page-break-after: avoid; break-after: avoid; }
}
`
