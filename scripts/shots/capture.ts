/** Takes pictures of a story of the built Storybook in several variants. */
import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { openWindow, settle, showAll, takePicture } from '../pictures/page.js';
import { languages, settings, type Variant } from './variants.js';

/** Of `npm run build`; the themes as classes. */
export const themeClasses = 'dist/themes/classes.css';

/** One page, led from story to story. */
export class StoryCamera {
  readonly #page: Page;
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = address;
  }

  static async open(browser: Browser, address: string): Promise<StoryCamera> {
    return new StoryCamera(await openWindow(browser, { viewport: { width: 800, height: 800 } }), address);
  }

  /** A picture for each variant; the story is loaded once for each language, as what follows live needs no reload. */
  async take(id: string, variants: readonly Variant[], done: (variant: Variant, image: Buffer) => void): Promise<void> {
    for (const language of new Set(variants.map((variant) => variant.language))) {
      const own = variants.filter((variant) => variant.language === language);
      const query = new URLSearchParams({ id, viewMode: 'story', globals: `language:${languages[language]}` });
      await this.#page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none' });
      await this.#page.goto(`${this.#address}/iframe.html?${query.toString()}`);
      await this.#page.waitForFunction(
        () => document.querySelector('.zj-story, .sb-show-errordisplay, .sb-show-nopreview') !== null,
      );
      if ((await this.#page.locator('.zj-story').count()) === 0) throw new Error('The story does not render.');
      if (existsSync(themeClasses)) await this.#page.addStyleTag({ path: themeClasses });
      await settle(this.#page);
      for (const variant of own) done(variant, await this.#shoot(variant));
    }
  }

  async #shoot({ look, theme }: Variant): Promise<Buffer> {
    const { width, scheme, media, forcedColors } = settings[look];
    await this.#page.emulateMedia({ media, forcedColors, colorScheme: scheme, reducedMotion: 'reduce' });
    await this.#page.setViewportSize({ width, height: 800 });
    await this.#page.evaluate(
      ([scheme, theme]) => {
        const root = document.documentElement;
        root.className = theme;
        root.style.colorScheme = scheme;
        const story = document.querySelector<HTMLElement>('.zj-story');
        if (story) story.style.colorScheme = scheme;
      },
      [scheme, theme ? `zj-theme-${theme}` : ''] as const,
    );
    await settle(this.#page);
    return takePicture(this.#page, await showAll(this.#page));
  }
}
