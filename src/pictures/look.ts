import type { Locale } from '../format/language.js';

/** Colours as they are painted, `#rrggbb`: a picture has no variables and no scheme of its own. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly wash: string;
  readonly paper: string;
  /** The paper behind words that stand on lines; `none` where what is below the picture shows through. */
  readonly mask: string;
  /** What the whole of the picture stands on, and how much of it hides what is below: 0 to 1. */
  readonly ground: { readonly fill: string; readonly opacity: number };
  readonly accent: string;
  /** The accent where words are in it. */
  readonly accentText: string;
  readonly onAccent: string;
  /** Parts of one whole, the first the accent itself. */
  readonly parts: readonly string[];
  /** What others are measured against. */
  readonly reference: string;
  /** A surface in the accent that words can stand on. */
  readonly tint: string;
  /** Lines of diagrams. */
  readonly line: string;
  readonly categories: readonly string[];
  /** From the paper's side to the ink's. */
  readonly sequence: readonly string[];
}

/** How a picture looks: a theme in one of its schemes, and the typefaces for a language. */
export interface Look {
  readonly palette: Palette;
  /** A CSS list of typefaces. */
  readonly family: string;
  /** The same of headlines and large figures; undefined where it is that of all else. */
  readonly headingFamily: string | undefined;
  /** What the theme makes headlines and large figures larger by. */
  readonly fontScale: number;
}

/** What every drawing is given. */
export interface Canvas extends Look {
  readonly locale: Locale;
  /** Of the paper round what is drawn, in px. */
  readonly margin: number;
  /** Of what is drawn, without the margins, in px. */
  readonly width: number;
}

/** The type of ordinary text, in px; an element's `1em`. */
export const em = 16;

/** Sizes by their use, as the elements have them. */
export const sizes = { body: em, label: 15, small: 14, note: 13, citation: 12 } as const;
