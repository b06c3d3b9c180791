import type { Browser } from 'playwright';
import { elements } from '../elements.js';
import type { Measurement } from '../results.js';
import { servePages } from '../server.js';
import { median } from '../statistics.js';
import { tasksOf, type Task } from './tasks.js';

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><link rel="stylesheet" href="/dist/cdn/zj-widgets.css"><script type="module" src="/dist/cdn/autoload.js"></script><body>';
const charts = elements['chart']?.repeat(50) ?? '';

/** What charts ask for that nobody has come near: nothing, if all is well. */
export async function measureFarCharts(browser: Browser): Promise<Measurement> {
  const server = await servePages(new Map([['/far.html', `${head}<div style="height: 10000px"></div>${charts}`]]));
  const page = await browser.newPage();
  try {
    let asked = 0;
    page.on('request', (request) => (asked += Number(request.url().includes('chart-library'))));
    await page.goto(`${server.address}/far.html`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('zj-chart')].every((chart) => chart.matches(':state(ready)')),
    );
    return { part: 'growth', name: '50 charts off screen: requests for Chart.js', value: asked, unit: 'requests' };
  } finally {
    await page.close();
    server.close();
  }
}

/** How long tasks are while a page of 300 elements of all kinds is scrolled from end to end. */
export async function measureScrolling(browser: Browser, rounds: number): Promise<Measurement[]> {
  const kinds = Object.values(elements);
  const body = Array.from({ length: 300 }, (_, index) => kinds[index % kinds.length]).join('');
  const server = await servePages(new Map([['/long.html', head + body]]));
  const all: Task[][] = [];
  try {
    for (let round = 0; round < rounds; round += 1) all.push(await tasksWhileScrolling(browser, server.address));
  } finally {
    server.close();
  }
  const ofEach = (read: (tasks: readonly Task[]) => number) => median(all.map(read));
  const name = 'scrolling 300 mixed elements';
  return [
    {
      part: 'growth',
      name: `${name}: tasks over 50 ms`,
      value: ofEach((tasks) => tasks.filter(({ time }) => time > 50).length),
      unit: 'tasks',
    },
    {
      part: 'growth',
      name: `${name}: tasks over 50 ms of work`,
      value: ofEach((tasks) => tasks.filter(({ work }) => work > 50).length),
      unit: 'tasks',
    },
    {
      part: 'growth',
      name: `${name}: work of the longest task`,
      value: ofEach((tasks) => Math.max(...tasks.map(({ work }) => work))),
      unit: 'ms',
    },
  ];
}

async function tasksWhileScrolling(browser: Browser, address: string): Promise<Task[]> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await page.goto(`${address}/long.html`, { waitUntil: 'networkidle' });
    await page.waitForFunction(() =>
      [...document.body.children].every((element) => element.matches('script, link, :state(ready)')),
    );
    return await tasksOf(browser, page, () =>
      page.evaluate(async () => {
        const end = document.documentElement.scrollHeight;
        for (let top = 0; top < end; top += 300) {
          scrollTo(0, top);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }),
    );
  } finally {
    await page.close();
  }
}
