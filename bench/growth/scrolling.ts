import type { Browser } from 'playwright';
import { elements } from '../elements.js';
import type { Measurement } from '../results.js';
import { servePages } from '../server.js';
import { median } from '../statistics.js';

const head =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><script type="module" src="/dist/cdn/autoload.js"></script><body>';
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

/** Tasks of more than 50 ms while a page of 300 elements of all kinds is scrolled from end to end. */
export async function measureScrolling(browser: Browser, rounds: number): Promise<Measurement> {
  const kinds = Object.values(elements);
  const body = Array.from({ length: 300 }, (_, index) => kinds[index % kinds.length]).join('');
  const server = await servePages(new Map([['/long.html', head + body]]));
  const counts: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1)
      counts.push(await longTasks(browser, `${server.address}/long.html`));
  } finally {
    server.close();
  }
  return {
    part: 'growth',
    name: 'scrolling 300 mixed elements: tasks over 50 ms',
    value: median(counts),
    unit: 'tasks',
  };
}

async function longTasks(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() =>
      [...document.body.children].every((element) => element.matches('script') || element.matches(':state(ready)')),
    );
    return await page.evaluate(async () => {
      let long = 0;
      const observer = new PerformanceObserver((list) => (long += list.getEntries().length));
      observer.observe({ type: 'longtask' });
      const end = document.documentElement.scrollHeight;
      for (let top = 0; top < end; top += 300) {
        scrollTo(0, top);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return long;
    });
  } finally {
    await page.close();
  }
}
