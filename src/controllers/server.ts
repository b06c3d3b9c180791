/** No page is there. Not what Lit says: tests of apps run its build for servers with a document of their own. */
export const isServer = typeof document === 'undefined';

/**
 * What a server, which has no page around an element, takes for it. Whoever renders there sets it before each element;
 * in a browser nobody reads it.
 */
export const surroundings = {
  /** Attributes that elements inherit. */
  lang: '',
  report: '',
  'report-url': '',
  /** Level of the heading before the element. */
  precedingHeading: 1,
  /** The width that the element is given, in CSS pixels; 0 for the form that fits any. */
  width: 0,
};
