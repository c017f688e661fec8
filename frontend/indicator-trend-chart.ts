import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, registerLocale, use } from 'echarts/core';
import langJA from 'echarts/lib/i18n/langJA.js';
import { SVGRenderer } from 'echarts/renderers';

// Only what is drawn is loaded, and only by who opens a chart.
use([LineChart, GridComponent, AriaComponent, SVGRenderer]);
registerLocale('JA', langJA);

/** A year; what is no number, or unknown, has a text at most and no point. */
export interface Point {
  year: string;
  target: string | null;
  targetValue: number | null;
  actual: string | null;
  actualValue: number | null;
  now: boolean;
}

export interface Shown {
  points: Point[];
  label: string;
  targetName: string;
  actualName: string;
}

const PX = 14;
const forced = matchMedia('(forced-colors: active)');

// forced colours leave an SVG alone, so that it has to ask for them
const colours = () =>
  forced.matches
    ? { actual: 'LinkText', target: 'CanvasText', text: 'CanvasText', rule: 'GrayText', paper: 'Canvas' }
    : { actual: '#0017c1', target: '#4d4d4d', text: '#1a1a1a', rule: '#ccc', paper: '#fff' };

// The higher of two labels of a year stands above its point, the lower below.
const above = (value: number, other: number | null): 'top' | 'bottom' => (other === null || value > other ? 'top' : 'bottom');

function option({ points, label, targetName, actualName }: Shown, fontFamily: string) {
  const colour = colours();
  const text = { fontFamily, fontSize: PX, color: colour.text };
  return {
    animation: false,
    aria: { enabled: true, label: { description: label } },
    grid: { left: 8, right: 40, top: 32, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: points.map((point) => point.year),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour.rule } },
      axisLabel: text,
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 3,
      boundaryGap: ['12%', '12%'],
      splitLine: { lineStyle: { color: colour.rule } },
      axisLabel: text,
    },
    series: [
      {
        type: 'line',
        name: targetName,
        symbol: 'diamond',
        symbolSize: 12,
        connectNulls: false,
        lineStyle: { color: colour.target, width: 1, type: 'dashed' },
        itemStyle: { color: colour.paper, borderColor: colour.target, borderWidth: 2 },
        label: { show: true, ...text },
        data: points.map((point) => ({
          value: point.targetValue,
          label: {
            formatter: () => `${targetName} ${point.target}`,
            position: above(point.targetValue ?? 0, point.actualValue),
          },
        })),
      },
      {
        type: 'line',
        name: actualName,
        symbol: 'circle',
        symbolSize: 8,
        connectNulls: false,
        lineStyle: { color: colour.actual, width: 3 },
        itemStyle: { color: colour.actual, borderColor: colour.actual, borderWidth: 2 },
        label: { show: true, ...text },
        data: points.map((point) => ({
          value: point.actualValue,
          symbolSize: point.now ? 12 : 8,
          itemStyle: point.now ? { color: colour.paper, borderColor: colour.actual, borderWidth: 3 } : undefined,
          label: {
            formatter: () => point.actual ?? '',
            fontWeight: point.now ? 'bold' : 'normal',
            position:
              point.targetValue !== null && above(point.targetValue, point.actualValue) === 'top' ? 'bottom' : 'top',
          },
        })),
      },
    ],
  };
}

/** A chart that shows what it is given, as wide as its container, in the reader's language and colours. */
export class Chart {
  private readonly chart;
  private readonly watch: ResizeObserver;
  private shown?: Shown;
  private readonly recolour = () => this.draw();

  constructor(private readonly container: HTMLElement) {
    const locale = document.documentElement.lang === 'en' ? 'EN' : 'JA';
    this.chart = init(container, null, { renderer: 'svg', locale });
    this.watch = new ResizeObserver(() => this.chart.resize());
    this.watch.observe(container);
    forced.addEventListener('change', this.recolour);
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.draw();
  }

  dispose(): void {
    forced.removeEventListener('change', this.recolour);
    this.watch.disconnect();
    this.chart.dispose();
  }

  private draw(): void {
    if (this.shown) {
      this.chart.setOption(option(this.shown, getComputedStyle(this.container).fontFamily), true);
    }
  }
}
