/** Charts by ECharts, only the parts in use, as SVG: sharp in print. */

import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { markOf } from './marks.ts'
import type { Chart } from './series.ts'

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer])

export function drawChart(
  place: HTMLElement,
  what: () => { readonly chart: Chart; readonly kind: 'lines' | 'bars' },
): { draw(): void; end(): void } {
  const drawn = init(place, null, { renderer: 'svg' })
  const draw = () => drawn.setOption(optionOf(what(), getComputedStyle(place)), { notMerge: true })
  const resize = new ResizeObserver(() => drawn.resize())
  resize.observe(place)
  // The colours of words and lines are the page's.
  const theme = new MutationObserver(draw)
  theme.observe(document.documentElement, { attributeFilter: ['class'] })
  draw()
  return {
    draw,
    end() {
      resize.disconnect()
      theme.disconnect()
      drawn.dispose()
    },
  }
}

function optionOf(
  { chart, kind }: { readonly chart: Chart; readonly kind: 'lines' | 'bars' },
  style: CSSStyleDeclaration,
): Parameters<ReturnType<typeof init>['setOption']>[0] {
  const [ink, line, paper] = ['--ink', '--line', '--paper'].map((name) => style.getPropertyValue(name).trim())
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const names = { type: 'category' as const, data: [...chart.labels], axisLabel: { color: ink } }
  const values = {
    type: 'value' as const,
    minInterval: 1,
    axisLabel: { color: ink },
    splitLine: { lineStyle: { color: line } },
  }
  const bars = kind === 'bars'
  return {
    animation: !still,
    color: chart.series.map((_, i) => markOf(i).colour),
    textStyle: { fontFamily: style.fontFamily, color: ink },
    grid: { left: 8, right: 48, top: 16, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', backgroundColor: paper, borderColor: line, textStyle: { color: ink }, confine: true },
    xAxis: bars ? values : names,
    yAxis: bars ? { ...names, inverse: true, axisLabel: { color: ink, width: 180, overflow: 'truncate' } } : values,
    series: chart.series.map(({ name, values: data }, i) =>
      bars
        ? { type: 'bar', name, data: [...data], barMaxWidth: 18, label: { show: true, position: 'right', color: ink } }
        : {
            type: 'line',
            name,
            data: [...data],
            symbol: `path://${markOf(i).shape}`,
            symbolSize: 8,
            connectNulls: false,
            label: { show: chart.series.length === 1, color: ink },
          },
    ),
  }
}
