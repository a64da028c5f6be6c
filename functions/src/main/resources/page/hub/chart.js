import { element } from './element.js';

/** Colours that stay apart without colour vision (Okabe and Ito), and on paper. */
export const COLOURS = { planned: '#9db7c9', committed: '#e69f00', spent: '#12609a', target: '#8a5a00', reached: '#12609a' };

/** Where names of columns have no room beside each other, they are slanted and cut. */
const NARROW = 480;
const SLANTED = { interval: 0, rotate: 55, width: 76, overflow: 'truncate', fontSize: 10 };

const charts = new Set();
const waiting = new Map();

/**
 * A chart in a box of fixed height, which is drawn once the box is on the page. What it shows is in a table beside it, so it is one
 * picture with a sentence to whoever cannot see.
 *
 * @param options as Apache ECharts takes them
 */
export function chart({ label, height = 280, options }) {
  const box = element('div', { class: 'chart', role: 'img', 'aria-label': label });
  box.style.height = `${height}px`;
  waiting.set(box, options);
  return box;
}

/** The library of charts, which comes while the first figures are asked for. */
const library = new Promise((ready, failed) => {
  const script = document.getElementById('charts');
  script.addEventListener('load', ready);
  script.addEventListener('error', () => failed(new Error(`${script.src} could not be loaded`)));
  if (window.echarts) {
    ready();
  }
});

/** Draws every chart that has come onto the page. */
export async function drawCharts() {
  await library;
  [...waiting].filter(([box]) => box.isConnected).forEach(([box, options]) => draw(box, options));
}

function draw(box, options) {
  waiting.delete(box);
  const made = window.echarts.init(box, null, { renderer: 'canvas', locale: 'EN' });
  const baseOption = { animation: false, textStyle: { fontFamily: getComputedStyle(box).fontFamily }, ...options };
  made.setOption({ baseOption, media: [{ query: { maxWidth: NARROW }, option: { xAxis: { axisLabel: SLANTED } } }] });
  charts.add(made);
}

/** Gives up every chart, before the page shows something else. */
export function clearCharts() {
  charts.forEach((made) => made.dispose());
  charts.clear();
}

function resize() {
  charts.forEach((made) => made.resize());
}

addEventListener('resize', resize);
addEventListener('beforeprint', resize);

/** An axis of values, written by a formatter. */
export function valueAxis(formatter) {
  return { type: 'value', axisLabel: { formatter: (value) => formatter(value), hideOverlap: true }, splitNumber: 4 };
}

/** A tip over a bar or point; drawn on the canvas, since the page's policy allows no inline style. */
export function tip(formatter) {
  return { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => (value === undefined ? '–' : formatter(value)) };
}
