export const docsStyle = `:root{color-scheme:light dark;--line:#c9ced6;--soft:#f3f5f8;--ink:#1c2430;--dim:#566070;--mark:#0b5cad}
@media (prefers-color-scheme:dark){:root{--line:#3a4350;--soft:#1d232c;--ink:#e6eaf0;--dim:#a6b0bf;--mark:#7db8ff}body{background:#12161c}}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:16px/1.65 system-ui,"Microsoft YaHei","PingFang SC",sans-serif;color:var(--ink)}
h1{font-size:1.6rem;margin:0}h2{font-size:1.25rem;margin:2.2rem 0 .6rem;border-bottom:1px solid var(--line)}
a{color:var(--mark)}
input{font:inherit;padding:.3rem .6rem;width:min(24rem,100%);border:1px solid var(--line);border-radius:.3rem;background:transparent;color:inherit}
details{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;background:var(--soft)}
summary{cursor:pointer;padding:.45rem .8rem;display:flex;gap:.8rem;flex-wrap:wrap;align-items:baseline}
summary b{font-family:ui-monospace,Consolas,monospace;width:4.2rem;color:var(--mark)}
summary code{overflow-wrap:anywhere}summary span{color:var(--dim)}
.body{padding:0 .9rem .9rem}
h3{font-size:1rem;margin:1rem 0 .3rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .6rem;border-top:1px solid var(--line)}
th{font-weight:600;color:var(--dim)}td code{overflow-wrap:anywhere}
pre{margin:.3rem 0;padding:.7rem;overflow:auto;max-height:26rem;background:rgba(127,127,127,.12);border-radius:.3rem;font:13px/1.5 ui-monospace,Consolas,monospace}
.dim{color:var(--dim)}
:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
`
