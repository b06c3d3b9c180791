type Point = readonly [x: number, y: number];

/** The picture's measures, in its own units; the Earth's centre is the origin. */
export const picture = {
  width: 600,
  height: 280,
  earth: 118,
  orbit: 284,
  /** The orbit's rise to the right, in degrees, and how far its circle is foreshortened. */
  rise: -16,
  foreshortening: 0.28,
  /** How far the Earth's north leans toward the reader, in degrees. */
  lean: 24,
} as const;

/** `count` places spaced evenly round a circle, the first on the right, clockwise. */
export function places(count: number, radius: number): Point[] {
  return [...Array(count).keys()].map((index) => onCircle((index / count) * 2 * Math.PI, radius));
}

/** Lines from each place to the next, and from the last to the first; none between fewer than two. */
export function links(points: readonly Point[]): string[] {
  if (points.length < 2) return [];
  // Two are joined by one line, not by one each way.
  const count = points.length === 2 ? 1 : points.length;
  return points
    .slice(0, count)
    .map((point, index) => `M${at(point)}L${at(points[(index + 1) % points.length] ?? point)}`);
}

/**
 * All of the picture but the half of the Earth that hides what passes behind it, measured from the picture's corner. For
 * the stylesheet's `clip-path`: what refers to a `<clipPath>` in a shadow root is never let go of in Chromium.
 */
export function inSight({ width, height, earth, rise }: typeof picture = picture): string {
  const [x, y] = onCircle((rise * Math.PI) / 180, earth);
  const fromCorner = ([left, top]: Point): Point => [left + width / 2, top + height / 2];
  const arc = `M${at(fromCorner([-x, -y]))}A${earth} ${earth} 0 0 1 ${at(fromCorner([x, y]))}z`;
  // Beyond the picture too, which lets its strokes reach out.
  return `M${-width} ${-height}h${3 * width}v${3 * height}h${-3 * width}z${arc}`;
}

/** Meridians and parallels every `step` degrees, as far as they face the reader, the Earth leaning by `lean` degrees. */
export function graticule(radius: number, lean: number, step = 30): string {
  const parts: string[] = [];
  for (let longitude = 0; longitude < 360; longitude += step) {
    parts.push(facing(range(-90, 90, 2), (latitude) => project(longitude, latitude, radius, lean)));
  }
  for (let latitude = step - 90; latitude < 90; latitude += step) {
    parts.push(facing(range(0, 360, 2), (longitude) => project(longitude, latitude, radius, lean)));
  }
  return parts.join('');
}

interface Seen {
  readonly point: Point;
  readonly faces: boolean;
}

/** A place on the globe as seen from afar: where it is drawn, and whether it is on the near side. */
export function project(longitude: number, latitude: number, radius: number, lean: number): Seen {
  const [lambda, phi, tilt] = [longitude, latitude, lean].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const x = Math.cos(phi) * Math.sin(lambda);
  const height = Math.sin(phi);
  const depth = Math.cos(phi) * Math.cos(lambda);
  return {
    point: [x * radius, -(height * Math.cos(tilt) - depth * Math.sin(tilt)) * radius],
    faces: height * Math.sin(tilt) + depth * Math.cos(tilt) >= -1e-9,
  };
}

function facing(degrees: readonly number[], seenAt: (degree: number) => Seen): string {
  let path = '';
  let drawing = false;
  for (const degree of degrees) {
    const { point, faces } = seenAt(degree);
    if (faces) path += `${drawing ? 'L' : 'M'}${at(point)}`;
    drawing = faces;
  }
  return path;
}

function range(from: number, to: number, step: number): number[] {
  return [...Array(Math.floor((to - from) / step) + 1).keys()].map((index) => from + index * step);
}

function onCircle(angle: number, radius: number): Point {
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}

function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
