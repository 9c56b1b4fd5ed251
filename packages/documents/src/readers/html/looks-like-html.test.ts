import { describe, expect, it } from 'vitest'
import { formatOf } from '../../formats.ts'
import { encodeGbk } from '../../testing/gbk.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ])

describe('a web page', () => {
  it('is told by its first tag, whatever stands before it', () => {
    for (const page of [
      '<!DOCTYPE html><html></html>',
      '\n\n<HTML>',
      '<?xml version="1.0" encoding="gb2312"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="y">',
      '<!-- 页面 --><!-- <p> -->\n<html lang="zh">',
      '\ufeff<html>',
      '<script>var a = 1</script><p>x</p>',
      '<meta charset=utf-8><title>年度报告</title>',
      '<p>一、总体情况</p>',
      '<div id="zoom">',
      '<table><tr><td>1</td></tr></table>',
      'Warning: mysql_connect() failed\n<!DOCTYPE html>\n<html>',
    ]) {
      expect(formatOf(utf8(page)), page).toBe('html')
      if (!page.startsWith('\ufeff')) expect(formatOf(utf16(page)), page).toBe('html')
    }
    expect(formatOf(encodeGbk('<html><body>政府信息公开</body></html>'))).toBe('html')
  })

  it('is not a text that mentions a tag, nor Markdown with a table in it, nor other markup', () => {
    for (const text of [
      '表格请用 <table> 标签，正文放在 <p> 里。',
      '一、总体情况\n见 <a href="x">附件</a>。',
      '# 年度报告\n\n<table><tr><td>1</td></tr></table>\n',
      '<某某局>2025年政府信息公开工作年度报告',
      'a < b 且 b > c',
      '<w:document xmlns:w="x"/>',
    ]) {
      expect(formatOf(utf8(text)), text).toBe('text')
    }
  })
})
