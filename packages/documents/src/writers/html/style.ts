/** The look of the page: on a screen, light or dark, and on paper as official documents are. */
export const styleSheet = `\
:root {
  color-scheme: light dark;
  --paper: #fff;
  --ink: #1b1b1b;
  --soft: #565656;
  --rule: #8a8a8a;
  --head: #f2f4f5;
  --total: #f8f9fa;
  --song: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
  --hei: "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", SimHei, sans-serif;
  --kai: "Kaiti SC", KaiTi, STKaiti, var(--song);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c;
    --ink: #e6e6e6;
    --soft: #b0b3b8;
    --rule: #5d6269;
    --head: #23272c;
    --total: #1d2024;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.9 var(--song); }
article { max-width: 52rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 2.5rem; font-size: clamp(1.15rem, 4.8vw, 1.875rem); line-height: 1.5; text-align: center; }
h1 span { display: inline-block; text-indent: 0; }
h2 { margin: 2.25rem 0 0.75rem; font: 1.25rem/1.6 var(--hei); }
h3 { margin: 1rem 0 0.25rem; font: 1.125rem/1.9 var(--kai); }
p { margin: 0; text-align: justify; }
p, h2, h3 { text-indent: 2em; }
.table { margin: 2.25rem 0 1.25rem; overflow-x: auto; }
.table:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
table { width: 100%; min-width: calc(var(--columns) * 2.7rem + 8rem); border-collapse: collapse; table-layout: fixed; font-size: 0.875rem; line-height: 1.45; }
caption { text-align: left; }
caption h2 { position: sticky; left: 0; width: fit-content; max-width: calc(100vw - 3rem); margin-top: 0; }
th, td { padding: 0.3em 0.35em; border: 1px solid var(--rule); text-align: center; font-weight: normal; }
th { background: var(--head); }
thead th { text-wrap: balance; }
th.left { text-align: left; }
td { font-variant-numeric: tabular-nums; }
td.total { background: var(--total); font-weight: 600; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; } }
@media print {
  :root { --paper: #fff; --ink: #000; --rule: #000; --head: #fff; --total: #fff; }
  body { font: 16pt/29pt FangSong_GB2312, FangSong, STFangsong, var(--song); }
  article { max-width: none; padding: 0; }
  h1 { margin-bottom: 29pt; font: 22pt/35pt FZXiaoBiaoSong-B05S, STZhongsong, var(--song); }
  h2 { margin: 0; font: 16pt/29pt SimHei, var(--hei); break-after: avoid; }
  h3 { margin: 0; font: 16pt/29pt KaiTi_GB2312, var(--kai); break-after: avoid; }
  caption h2 { margin-bottom: 4pt; }
  .table { margin: 0 0 8pt; overflow: visible; }
  .table:not(:has([data-table=requests])) { break-inside: avoid; }
  table { min-width: 0; font: 10pt/13pt var(--song); }
  thead { display: table-header-group; }
  /* A row from which a label reaches down may be left in the middle of the label. */
  tr:not(:has(> [rowspan])) { break-inside: avoid; }
  tr.keep { break-after: avoid; }
  th, td { padding: 1.5pt 2pt; border-width: 0.5pt; }
  td.total { font-weight: normal; }
}
`
