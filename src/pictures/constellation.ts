import { constellationMessages } from '../elements/constellation/constellation.messages.js';
import { graticule, links, picture, places } from '../elements/constellation/constellation.utils.js';
import { constellationView, type ShownConstellation } from '../elements/constellation/constellation.view.js';
import { formatDate } from '../format/date.js';
import { formatFigure } from '../format/figure.js';
import { translate } from '../format/messages.js';
import { horizontal, paragraph, place, stack, type Block } from './blocks.js';
import { footnotes, words, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';
import { round, tag } from './svg.js';

/** More would run together, as in the element. */
const mostDrawn = 60;
/** From this width on, what the report says stands beside the picture. */
const besideFrom = 46 * em;
const gap = 3 * em;

export const constellation: Pictured = {
  width: () => 880,
  keepsProportion: true,
  draw: (_, topics, canvas) => {
    const shown = constellationView.select({}, topics, canvas.locale);
    const { width, palette, locale } = canvas;
    const isBeside = width >= besideFrom;
    const main = isBeside ? Math.round((width - gap) * 0.63) : width;
    const side = isBeside ? width - gap - main : width;
    const { records } = shown;
    const { notes, label } = footnotes(records, locale);
    const caption = translate(constellationMessages, locale, 'constellation.caption');
    const left = stack([
      sky(shown, { ...canvas, width: main }),
      { gap: 12 },
      paragraph(caption, main, { size: sizes.note, fill: palette.muted }),
    ]);
    const size = Math.round(em + 2 * canvas.fontScale);
    const right = stack([
      paragraph(label(shown.constellation), side, {
        size,
        bold: true,
        fill: palette.ink,
        leading: 1.4,
        wrap: 'balance',
      }),
      { gap: 4 },
      paragraph(words(shown.constellation.description, locale), side, {
        size: sizes.body,
        fill: palette.ink,
        leading: 1.6,
      }),
      { gap: 14 },
      ...facts(shown, { ...canvas, width: side }),
    ]);
    if (!isBeside) return { block: stack([left, { gap: 20 }, right], width), notes, records };
    const height = Math.max(left.height, right.height);
    const content = place(left, 0, (height - left.height) / 2) + place(right, main + gap, (height - right.height) / 2);
    return { block: { width, height, content }, notes, records };
  },
};

/** Behind the Earth what is beyond it, before it what is nearer: in this order, and nothing need be cut out. */
function sky({ satellites: { figure } }: ShownConstellation, { width, palette }: Canvas): Block {
  const { earth, orbit, rise, foreshortening, lean } = picture;
  // Satellites at the ends of the orbit reach beyond the measures of the element's picture, which may overflow.
  const scale = (width - 12) / picture.width;
  const value = typeof figure.value === 'number' ? figure.value : figure.value[1];
  const fleet = places(Math.min(mostDrawn, Math.max(0, Math.round(value))), orbit * scale).map(
    ([x, y]) => [x, y * foreshortening] as const,
  );
  const joined = links(fleet);
  const isNear = (at: number) => (fleet[at]?.[1] ?? 0) + (fleet[(at + 1) % fleet.length]?.[1] ?? 0) >= 0;
  const half = (near: boolean) => {
    const [rx, ry] = [round(orbit * scale), round(orbit * scale * foreshortening)];
    const arc = `M${-rx} 0A${rx} ${ry} 0 0 ${near ? 0 : 1} ${rx} 0`;
    const dots = fleet.filter(([, y]) => y >= 0 === near);
    return tag(
      'g',
      { transform: `rotate(${rise})` },
      tag('path', { d: arc, fill: 'none', stroke: palette.rule, 'stroke-width': 1 }),
      ...joined
        .filter((_, at) => isNear(at) === near)
        .map((d) => tag('path', { d, fill: 'none', stroke: palette.accent, 'stroke-width': 1.25 })),
      ...dots.map(([cx, cy]) => tag('circle', { cx, cy, r: 4.5, fill: palette.accent })),
    );
  };
  const globe =
    tag('circle', { r: earth * scale, fill: palette.wash }) +
    tag('path', {
      d: graticule(earth * scale, lean),
      transform: `rotate(${rise})`,
      fill: 'none',
      stroke: palette.rule,
      'stroke-width': 1,
    });
  const height = picture.height * scale;
  const centre = `translate(${round(width / 2)} ${round(height / 2)})`;
  return { width, height, content: tag('g', { transform: centre }, half(false), globe, half(true)) };
}

/** The launch stands after the number of satellites, as in the report's sentence. */
function facts({ satellites, launch, facts, units }: ShownConstellation, canvas: Canvas): Block[] {
  const { palette, width, locale, headingFamily: family, fontScale } = canvas;
  const size = Math.round(em + 6 * fontScale);
  const shown = [satellites, ...facts].map(({ label, figure }) => [
    words(label, locale),
    formatFigure(figure, units, locale),
  ]);
  if (launch) shown.splice(1, 0, [words(launch.label, locale), formatDate(launch.date, locale)]);
  return shown.map(([term = '', value = '']) => {
    const text = stack([
      paragraph(term, width, { size: sizes.small, fill: palette.muted }),
      paragraph(value, width, { size, bold: true, fill: palette.ink, family, leading: 1.4 }),
    ]);
    return { width, height: text.height + 20, content: horizontal(0, width, palette.rule) + place(text, 0, 10) };
  });
}
