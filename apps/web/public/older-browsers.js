/* Before the pages, in words any browser understands; not built, not a module. Browsers of offices follow Chromium
   late: what the language has gained since is given to them, and the oldest are told what to do. */
;(() => {
  var script = document.createElement('script')
  if (!('noModule' in script) || !Array.prototype.at) window.onload = tell
  else if (!Array.prototype.toSorted || !Map.groupBy || !Set.prototype.union) {
    document.write('<script src="/core-js.js"></' + 'script>')
  }

  function tell() {
    document.body.innerHTML =
      '<h1>这个浏览器太旧，打不开本系统</h1>' +
      '<p>360、奇安信、QQ、搜狗等双核浏览器：请点地址栏右侧的图标，切换到“极速模式”。</p>' +
      '<p>其他浏览器：请升级，或换用 2021 年 8 月以后的 Chrome、Edge、火狐或国产浏览器（Chromium 内核 92 以上）。</p>'
  }
})()
