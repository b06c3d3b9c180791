import type { Chart, ChartConfiguration } from 'chart.js';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { PrintController } from './print.js';
import { RetryController } from './retry.js';
import { sizeObserver } from './size-observer.js';
import { unclobbered } from './unclobbered.js';

const colours = ['ink', 'muted', 'rule', 'track', 'edge', 'reference', 'part-1', 'part-2', 'part-3'] as const;

/** What a canvas needs to know of the page's styles, as CSS resolves it now. */
export interface ChartTheme {
  readonly colours: Readonly<Record<(typeof colours)[number], string>>;
  readonly fontFamily: string;
  /** In pixels. */
  readonly fontSize: number;
}

/** One canvas, its size in pixels, and what is drawn on it. */
export interface ChartSurface {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly configuration: ChartConfiguration;
}

/** What a host tells its controller. */
export interface ChartPlan {
  /** Matches what is observed for a change of size. */
  readonly boxes: string;
  /** Fits what surrounds the canvases to the room that there is; called before they are drawn, with or without them. */
  readonly arrange: (printing: boolean) => void;
  readonly surfaces: (theme: ChartTheme) => readonly ChartSurface[];
  /** Whether anything is drawn on a canvas. */
  readonly isNeeded: () => boolean;
  /** Loads what `surfaces` needs and nothing before. */
  readonly prepare: () => Promise<unknown>;
}

type Library = typeof import('./chart-library.js');

/** How Chart.js is had: one module for all charts of a page. */
export const chartLibrary = { load: (): Promise<Library> => import('./chart-library.js') };

let library: Library | undefined;

/** Chart.js cannot do with what the page has made of the language, and would fail each time. */
let unusable = false;

/** How far from the viewport, in pixels, a chart is made ready. */
const approach = 400;

/** What may change colours or the canvas's resolution without changing a size. */
const queries = ['print', '(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/**
 * Draws the canvases of a host with Chart.js: loads it when the host nears the viewport, draws anew when a size, the
 * resolution or a colour changes, and lets go of everything while the host is out of the document.
 *
 * Colours come from probes, elements of which each has one: a change, wherever it comes from, starts a transition of a
 * millisecond there, and the browser says so.
 */
export class ChartController implements ReactiveController {
  /** Of Chart.js. */
  readonly retry: RetryController;
  readonly #charts = new Map<HTMLCanvasElement, Chart>();
  readonly #observed = new Set<Element>();
  #resizes: ResizeObserver | undefined;
  #approaches: IntersectionObserver | undefined;
  /** Where the host is: it may be moved to another document. */
  #view: (Window & typeof globalThis) | undefined;
  #fonts: FontFaceSet | undefined;
  #media: MediaQueryList[] = [];
  /** Matches until the page is zoomed, or goes to a screen of another density. */
  #resolution: MediaQueryList | undefined;
  #near = false;
  readonly #print: PrintController;
  #frame = 0;

  readonly #host: LitElement;
  readonly #plan: ChartPlan;

  constructor(host: LitElement, plan: ChartPlan) {
    this.#host = host;
    this.#plan = plan;
    this.retry = new RetryController(host, () => this.#approached());
    this.#print = new PrintController(host, this.#onPrint);
    host.addController(this);
  }

  hostConnected(): void {
    const page = this.#host.ownerDocument;
    const view = (this.#view = page.defaultView ?? window);
    this.#fonts = unclobbered(page).fonts;
    // A page without media queries is no browser's.
    this.#media = 'matchMedia' in view ? queries.map((query) => view.matchMedia(query)) : [];
    for (const query of this.#media) query.addEventListener('change', this.#refresh);
    this.#watchResolution();
    view.addEventListener('resize', this.#onResolution);
    this.#fonts?.addEventListener('loadingdone', this.#schedule);
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#observe();
    this.#refresh();
  }

  hostDisconnected(): void {
    for (const query of this.#media) query.removeEventListener('change', this.#refresh);
    this.#resolution?.removeEventListener('change', this.#onResolution);
    this.#view?.removeEventListener('resize', this.#onResolution);
    this.#fonts?.removeEventListener('loadingdone', this.#schedule);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#resizes?.disconnect();
    this.#approaches?.disconnect();
    this.#resizes = this.#approaches = undefined;
    this.#observed.clear();
    this.#near = false;
    for (const canvas of [...this.#charts.keys()]) this.#destroy(canvas);
  }

  /** The probes; hosts render them among what takes their colours. */
  probes(): TemplateResult {
    return html`<div class="probes" aria-hidden="true" @transitionrun=${this.#schedule}>
      ${colours.map((name) => html`<i class="probe" data-colour=${name}></i>`)}
    </div>`;
  }

  #observe(): void {
    // In the next frame: an observer must not change sizes while it is being told of one.
    this.#resizes ??= sizeObserver(this.#host, () => this.#schedule());
    if (this.#resizes) {
      const current = new Set(this.#host.renderRoot.querySelectorAll(this.#plan.boxes));
      for (const box of this.#observed) if (!current.has(box)) this.#forget(box);
      for (const box of current) if (!this.#observed.has(box)) this.#watch(box);
    }
    if (this.#approaches || this.#near || !this.#plan.isNeeded()) return;
    if (typeof IntersectionObserver === 'undefined') return this.#approached();
    this.#approaches = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#approached();
      },
      { rootMargin: `${approach}px` },
    );
    this.#approaches.observe(this.#host);
  }

  #watch(box: Element): void {
    this.#observed.add(box);
    this.#resizes?.observe(box);
  }

  #forget(box: Element): void {
    this.#observed.delete(box);
    this.#resizes?.unobserve(box);
  }

  #approached(): void {
    this.#near = true;
    this.#approaches?.disconnect();
    if (library) return this.#refresh();
    Promise.all([chartLibrary.load(), this.#plan.prepare()]).then(
      ([loaded]) => {
        library = loaded;
        if (this.retry.error === undefined) return this.#refresh();
        this.retry.clear();
        this.#host.requestUpdate();
      },
      (error: unknown) => this.retry.fail(error),
    );
  }

  readonly #schedule = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#refresh();
    });
  };

  readonly #refresh = (): void => {
    if (!this.#host.isConnected) return;
    this.#plan.arrange(this.#print.isPrinting);
    if (!this.#near || !library || unusable) return;
    const theme = this.#readTheme();
    if (!theme) return;
    const surfaces = this.#plan.surfaces(theme);
    const current = new Set(surfaces.map(({ canvas }) => canvas));
    for (const canvas of [...this.#charts.keys()]) if (!current.has(canvas)) this.#destroy(canvas);
    // A chart without a size keeps what it has until it gets one.
    try {
      for (const surface of surfaces) if (surface.width > 0 && surface.height > 0) this.#draw(surface, library);
    } catch (error) {
      unusable = true;
      console.warn('[zj-widgets] Chart.js cannot draw in this page; what is drawn without it stays.', error);
      // A chart that has failed may fail to be destroyed.
      for (const { canvas } of surfaces) canvas.classList.remove('drawn');
      this.#charts.clear();
    }
  };

  #draw({ canvas, width, height, configuration }: ChartSurface, { createChart }: Library): void {
    const existing = this.#charts.get(canvas);
    if (
      existing &&
      isSharp(existing) &&
      'type' in existing.config &&
      existing.config.type === (configuration as { type: string }).type
    ) {
      existing.data = configuration.data;
      existing.options = configuration.options ?? {};
      existing.resize(width, height);
      existing.update('none');
      return;
    }
    this.#destroy(canvas);
    canvas.width = width;
    canvas.height = height;
    this.#charts.set(canvas, createChart(canvas, configuration));
    canvas.classList.add('drawn');
  }

  #watchResolution(): void {
    this.#resolution?.removeEventListener('change', this.#onResolution);
    const view = this.#view;
    this.#resolution =
      view && 'matchMedia' in view ? view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`) : undefined;
    this.#resolution?.addEventListener('change', this.#onResolution);
  }

  readonly #onResolution = (): void => {
    if (!this.#resolution?.matches) this.#watchResolution();
    if (![...this.#charts.values()].every(isSharp)) this.#schedule();
  };

  #destroy(canvas: HTMLCanvasElement): void {
    this.#charts.get(canvas)?.destroy();
    canvas.classList.remove('drawn');
    this.#charts.delete(canvas);
  }

  #readTheme(): ChartTheme | undefined {
    const probes = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.probe')];
    const [first] = probes;
    if (!first) return undefined;
    const { fontFamily, fontSize } = getComputedStyle(first);
    const read = Object.fromEntries(probes.map((probe) => [probe.dataset['colour'], getComputedStyle(probe).color]));
    return { colours: read as ChartTheme['colours'], fontFamily, fontSize: parseFloat(fontSize) };
  }

  readonly #onPrint = (): void => {
    // What has not been near yet is printed all the same, as far as it can be without waiting.
    this.#near ||= library !== undefined;
    this.#refresh();
  };
}

/** Chart.js keeps the density that a canvas was made with. */
function isSharp({ currentDevicePixelRatio }: Chart): boolean {
  return currentDevicePixelRatio === devicePixelRatio;
}
