/**
 * The floors of the house: imports go down only. From below: report, format, proof, theme, controllers, elements, embed, the
 * entries index.ts and autoload.ts, and the command line.
 */

/**
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @param {string[]} floors */
const floors = (...floors) => `^src/(${floors.join('|')})/`;
const entries = '^src/[^/]+\\.ts$';
const leaf = '^src/version\\.ts$';
const elementsOwnParts = '^src/elements/([^/]+)/';

export default {
  forbidden: [
    forbid('no-circular', 'What needs each other is one thing.', {}, { circular: true }),
    forbid(
      'no-unresolved',
      'A typing error, or a package that is not installed.',
      { path: '^src/' },
      { couldNotResolve: true },
    ),
    forbid(
      'src-stands-alone',
      'What is published needs nothing of what is not.',
      { path: '^src/' },
      { path: '^(scripts|test|stories|bench|demo|dist|\\.storybook)/' },
    ),
    forbid(
      'src-needs-dependencies-only',
      'A development dependency is not there once the package is installed.',
      { path: '^src/', pathNot: floors('cli') },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    ),
    forbid(
      'nothing-knows-the-command-line',
      'It runs in Node and brings its libraries along; the rest runs in browsers.',
      { path: '^src/', pathNot: floors('cli') },
      { path: floors('cli') },
    ),
    forbid(
      'report-knows-nothing-above',
      'It is about data alone.',
      { path: floors('report') },
      { path: '^src/', pathNot: [floors('report'), leaf] },
    ),
    forbid(
      'format-knows-the-report',
      'Pure functions of the data.',
      { path: floors('format') },
      { path: '^src/', pathNot: [floors('format', 'report'), leaf] },
    ),
    forbid(
      'proof-knows-the-report',
      'It reads texts against the data, with no page about them.',
      { path: floors('proof') },
      { path: '^src/', pathNot: [floors('proof', 'format', 'report'), leaf] },
    ),
    forbid(
      'elements-need-no-proof',
      'A reader of figures is brought no proofreader.',
      { path: floors('report', 'format', 'theme', 'controllers', 'elements') },
      { path: floors('proof') },
    ),
    forbid(
      'theme-knows-nothing',
      'Styles of nothing in particular.',
      { path: floors('theme') },
      { path: '^src/', pathNot: floors('theme') },
    ),
    forbid(
      'controllers-know-no-element',
      'What elements share knows none of them.',
      { path: floors('controllers') },
      { path: [floors('elements', 'embed'), entries], pathNot: leaf },
    ),
    forbid(
      'elements-know-no-entry',
      'Entries and embedding are made of elements.',
      { path: floors('elements') },
      { path: [floors('embed'), entries], pathNot: leaf },
    ),
    forbid(
      'embed-knows-no-entry',
      'Entries may offer it.',
      { path: floors('embed') },
      { path: entries, pathNot: leaf },
    ),
    forbid(
      'elements-private-parts',
      "Of another element only its definition or its class's types may be known; styles and layout are its own.",
      { path: elementsOwnParts },
      { path: elementsOwnParts, pathNot: ['^src/elements/$1/', '^src/elements/([^/]+)/(define|index|\\1)\\.ts$'] },
    ),
    forbid(
      'classes-of-others-as-types',
      'A class that is used is registered by its own definition; by itself it would do nothing.',
      { path: elementsOwnParts },
      {
        path: '^src/elements/([^/]+)/\\1\\.ts$',
        pathNot: '^src/elements/$1/',
        dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'],
      },
    ),
    forbid(
      'classes-register-nothing',
      'Importing a class has no side effect: what it renders is registered when it first needs to be.',
      { path: '^src/elements/([^/]+)/(?!define)[^/]+\\.ts$' },
      { path: '/define\\.ts$', dynamic: false, dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'] },
    ),
    forbid(
      'charts-alone-load-the-chart-library',
      'It is larger than all else together.',
      { path: '^src/', pathNot: ['^src/controllers/chart[^/]*\\.ts$', '^src/elements/chart/'] },
      { path: 'node_modules/(chart\\.js|@kurkle)/' },
    ),
    forbid(
      'data-by-topic',
      "A topic is loaded when it is needed: no module holds a report's data.",
      { path: '^src/' },
      { path: '^data/', dynamic: false },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
