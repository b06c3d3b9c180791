import { css } from 'lit';

/**
 * A square before words in the colour of their kind. The colours were searched for so that any two differ to every kind
 * of sight and on grey paper; test/theme/palettes.test.ts measures by how much.
 */
export const categoryStyles = css`
  .kicker[class*='category-'] {
    color: var(--_muted);
  }

  [class*='category-']::before {
    background: var(--_category);
    block-size: 0.625em;
    content: '';
    display: inline-block;
    inline-size: 0.625em;
    margin-inline-end: 0.5em;
    print-color-adjust: exact;
  }

  .category-1 {
    --_category: var(--zj-category-1, light-dark(#0a655c, #6cc9bb));
  }

  .category-2 {
    --_category: var(--zj-category-2, light-dark(#6a0d01, #7b628c));
  }

  .category-3 {
    --_category: var(--zj-category-3, light-dark(#767e04, #d6a07e));
  }

  .category-4 {
    --_category: var(--zj-category-4, light-dark(#4e2788, #8174e9));
  }

  .category-5 {
    --_category: var(--zj-category-5, light-dark(#597248, #d6df68));
  }

  .category-6 {
    --_category: var(--zj-category-6, light-dark(#ca779c, #a06b3e));
  }

  .category-7 {
    --_category: var(--zj-category-7, light-dark(#5c4b06, #bfc2ff));
  }

  .category-8 {
    --_category: var(--zj-category-8, light-dark(#6b7fdf, #9ca711));
  }

  @media (forced-colors: active) {
    [class*='category-']::before {
      display: none;
    }
  }
`;
