/**
 * What the page does by itself. The complete list stands in a `noscript` element: without script the browser shows it;
 * with script it is text, and its lines become rows only when they are listed. Written for Chromium 70 and later.
 */
export const script = String.raw`(function () {
  'use strict'
  var page = 100, mostOnPaper = 3000
  var source = document.getElementById('all')
  if (!source) return
  var words = JSON.parse(document.getElementById('words').textContent)
  var text = source.textContent
  var start = text.indexOf('<tbody>\n') + 8
  var end = text.lastIndexOf('\n</tbody>')
  var entries = text.slice(start, end).split('\n').map(function (line, at) {
    var parts = line.split('\t')
    var key = /data-key="(\d+) (\d+) (\d+) (\d+)"/.exec(parts[0])
    var plain = parts[0].replace(/<[^>]*>/g, ' ').toLowerCase()
    return { at: at, row: parts[0], detail: parts[1].replace(/^<!--|-->$/g, ''), agency: +key[1], year: +key[2], level: +key[3], rule: +key[4], plain: plain }
  })
  source.parentNode.removeChild(source)
  var list = document.getElementById('list')
  list.innerHTML = text.slice(0, start) + '</tbody></table>'
  var table = list.querySelector('table'), body = table.tBodies[0]
  var tools = document.getElementById('tools'), after = document.getElementById('after')
  var paper = document.getElementById('paper')
  var said = document.getElementById('said'), more = document.getElementById('more'), all = document.getElementById('open-all')
  tools.hidden = after.hidden = false
  var found = entries, listed = 0, order = { by: '', down: false }

  function value(id) { return document.getElementById(id).value }
  function say(word, n, m) { return words[word].replace('{n}', n).replace('{m}', m) }

  function filter() {
    var sought = soughtIn(value('search')), agency = value('agency'), rule = value('rule'), year = value('year')
    var levels = {}
    ;[].forEach.call(tools.querySelectorAll('[name=level]'), function (box) { levels[box.value] = box.checked })
    found = entries.filter(function (entry) {
      return levels[entry.level] && (agency === '' || entry.agency === +agency) && (rule === '' || entry.rule === +rule) &&
        (year === '' || entry.year === +year) && sought.every(function (word) { return entry.plain.indexOf(word) >= 0 })
    })
    if (order.by) {
      var sign = order.down ? -1 : 1
      found.sort(function (a, b) { return sign * (a[order.by] - b[order.by]) || a.at - b.at })
    }
    body.innerHTML = ''
    listed = 0
    listMore(page)
  }
  /* The rows are escaped, so what is sought is too. */
  function soughtIn(typed) {
    var box = document.createElement('i')
    return typed.toLowerCase().split(/\s+/).filter(Boolean).map(function (word) {
      box.textContent = word
      return box.innerHTML.replace(/"/g, '&quot;').replace(/'/g, '&#39;')
    })
  }

  function listMore(count) {
    var part = document.createElement('tbody')
    part.innerHTML = found.slice(listed, listed + count).map(function (entry) { return entry.row }).join('')
    ;[].slice.call(part.children).forEach(function (row, i) {
      var cell = row.querySelector('.message'), button = document.createElement('button')
      button.type = 'button'
      button.className = 'open'
      button.setAttribute('aria-expanded', 'false')
      while (cell.firstChild) button.appendChild(cell.firstChild)
      cell.appendChild(button)
      row.entry = found[listed + i]
      body.appendChild(row)
    })
    listed = Math.min(found.length, listed + count)
    tell()
  }
  function tell() {
    var left = found.length - listed
    said.textContent = found.length === 0 ? words.nothing : left > 0 ? say('listed', found.length, listed) : say('found', found.length)
    more.hidden = left === 0
    more.textContent = say('more', Math.min(page, left))
    all.hidden = found.length === 0
    all.textContent = body.querySelector('.detail') ? words.closeAll : words.openAll
  }

  function toggle(row, open) {
    var button = row.querySelector('.open'), next = row.nextElementSibling
    var isOpen = button.getAttribute('aria-expanded') === 'true'
    if (isOpen === open) return
    button.setAttribute('aria-expanded', String(open))
    if (open) row.insertAdjacentHTML('afterend', row.entry.detail)
    else body.removeChild(next)
  }
  function toggleAll(open) {
    ;[].slice.call(body.querySelectorAll('.row')).forEach(function (row) { toggle(row, open) })
    tell()
  }

  body.addEventListener('click', function (event) {
    var row = event.target.closest('.row')
    if (!row || (event.target.closest('button') === null && String(getSelection()) !== '')) return
    toggle(row, row.querySelector('.open').getAttribute('aria-expanded') !== 'true')
    tell()
  })
  more.addEventListener('click', function () {
    var last = body.lastElementChild
    listMore(page)
    var next = last && last.nextElementSibling
    if (next) next.querySelector('.open').focus()
  })
  all.addEventListener('click', function () { toggleAll(!body.querySelector('.detail')) })
  document.getElementById('print').addEventListener('click', function () { window.print() })

  /* Paper shows what is found, open. */
  var wereOpen = null
  window.addEventListener('beforeprint', function () {
    if (wereOpen) return
    wereOpen = [].map.call(body.querySelectorAll('.open[aria-expanded=true]'), function (button) { return button.closest('.row').entry })
    wereOpen.listed = listed
    listMore(Math.max(0, mostOnPaper - listed))
    /* A selection is printed without the summary of everything, and says that it is one. */
    var part = found.length < entries.length
    document.body.classList.toggle('part', part)
    paper.hidden = !part && listed === found.length
    paper.textContent = say('paper', listed, found.length).replace('{all}', entries.length)
    toggleAll(true)
  })
  window.addEventListener('afterprint', function () {
    if (!wereOpen) return
    var open = wereOpen, keep = open.listed
    wereOpen = null
    paper.hidden = true
    document.body.classList.remove('part')
    body.innerHTML = ''
    listed = 0
    listMore(keep)
    ;[].slice.call(body.querySelectorAll('.row')).forEach(function (row) { toggle(row, open.indexOf(row.entry) >= 0) })
    tell()
  })

  ;[].forEach.call(table.tHead.rows[0].cells, function (head) {
    var by = head.getAttribute('data-by')
    if (!by) return
    var button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.textContent = ''
    head.appendChild(button)
    head.setAttribute('aria-sort', 'none')
    button.addEventListener('click', function () {
      order = { by: by, down: order.by === by && !order.down }
      ;[].forEach.call(table.tHead.rows[0].cells, function (other) {
        if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none')
      })
      head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending')
      filter()
    })
  })

  var timer
  function soon() {
    clearTimeout(timer)
    timer = setTimeout(filter, 120)
  }
  tools.addEventListener('input', soon)
  tools.addEventListener('submit', function (event) {
    event.preventDefault()
    filter()
  })
  tools.addEventListener('reset', function () { setTimeout(filter) })

  /* Names in the summary lead to their findings. */
  ;['agency', 'rule'].forEach(function (kind) {
    var select = document.getElementById(kind), numbers = {}
    ;[].forEach.call(select.options, function (option) { numbers[option.textContent] = option.value })
    ;[].forEach.call(document.querySelectorAll('[data-' + kind + ']'), function (head) {
      var number = numbers[head.getAttribute('data-' + kind)]
      if (number === undefined) return
      var button = document.createElement('button')
      button.type = 'button'
      button.className = 'link'
      while (head.firstChild) button.appendChild(head.firstChild)
      head.appendChild(button)
      button.addEventListener('click', function () {
        tools.reset()
        select.value = number
        filter()
        document.getElementById('findings').scrollIntoView()
        select.focus({ preventScroll: true })
      })
    })
  })
  listMore(page)
})()`
