/** The page of `/api/docs`: filled in by a script of ours from the description; it loads nothing from elsewhere. */
export const docsPage = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口说明 · 勾稽</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/api/docs/style.css">
<script src="/api/docs/script.js" defer></script>
</head>
<body>
<header>
<h1>接口说明</h1>
<p><a href="/api/openapi.json">OpenAPI 3.1（openapi.json）</a></p>
<label for="filter">查找</label> <input id="filter" type="search" placeholder="地址、说明或操作编号" autocomplete="off">
<p id="count" role="status"></p>
</header>
<main id="main"><p>正在读取……</p></main>
<noscript><p>本页需要脚本；也可以直接阅读 openapi.json。</p></noscript>
</body>
</html>
`
