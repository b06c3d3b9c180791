import { expect } from 'chai';
import type { LitElement } from 'lit';
import { takeTurn } from '../../src/controllers/turns.js';
import { silence, until } from '../support/fixture.js';

/** Draws for as long as it is told. */
class Slow {
  isDrawn = false;

  readonly #milliseconds: number;
  readonly #fails: unknown;

  constructor(milliseconds: number, fails = false) {
    this.#milliseconds = milliseconds;
    this.#fails = fails;
  }

  requestUpdate(): void {
    const end = performance.now() + this.#milliseconds;
    while (performance.now() < end);
    this.isDrawn = true;
  }

  get updateComplete(): Promise<boolean> {
    return this.#fails ? Promise.reject(new Error('of its own')) : Promise.resolve(true);
  }
}

const takeTurns = (hosts: readonly Slow[]) => {
  for (const host of hosts) takeTurn(host as unknown as LitElement);
};

describe('turns', () => {
  it('give the page one before all that wait have drawn', async () => {
    const hosts = Array.from({ length: 10 }, () => new Slow(8));
    let drawnBefore = -1;
    takeTurns(hosts);
    setTimeout(() => (drawnBefore = hosts.filter(({ isDrawn }) => isDrawn).length));
    await until(() => hosts.every(({ isDrawn }) => isDrawn), 'all');
    await until(() => drawnBefore !== -1, 'the page’s turn');
    expect(drawnBefore).to.be.within(1, 9);
  });

  it('go on where one cannot draw, and say so', async () => {
    const said = silence('error');
    const hosts = [new Slow(0, true), new Slow(0)];
    takeTurns(hosts);
    await until(() => hosts[1]?.isDrawn, 'the other');
    expect(said).to.deep.equal(['[zj-widgets] Error: of its own']);
  });
});
