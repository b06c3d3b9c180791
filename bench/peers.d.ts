/** Peers are installed by `npm run bench` alone; what is used of them is written down here. */
declare module 'echarts/core' {
  export const init: (root: HTMLElement, theme: null, options: object) => { setOption(option: object): void };
  export const registerMap: (name: string, geometry: object) => void;
  export const use: (parts: readonly unknown[]) => void;
}
declare module 'echarts/charts' {
  export const MapChart: unknown;
}
declare module 'echarts/components' {
  export const GeoComponent: unknown;
}
declare module 'echarts/renderers' {
  export const SVGRenderer: unknown;
}
declare module 'vis-timeline/standalone' {
  export class DataSet {
    constructor(items: readonly object[]);
  }
  export class Timeline {
    constructor(root: HTMLElement, items: DataSet, options: object);
    on(event: string, listener: () => void): void;
  }
}
declare module '@knight-lab/timelinejs' {
  export class Timeline {
    constructor(root: HTMLElement, story: object, options: object);
    on(event: string, listener: () => void): void;
  }
}
declare module '@shoelace-style/shoelace/*';
declare module '@awesome.me/webawesome/*';
declare module '*.css';
declare module 'lighthouse' {
  export default function lighthouse(
    url: string,
    flags: { port: number; output: 'json'; logLevel: 'error'; onlyCategories: readonly string[] },
  ): Promise<
    { lhr: { lighthouseVersion: string; categories: Readonly<Record<string, { score: number | null }>> } } | undefined
  >;
}
