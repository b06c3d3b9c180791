import { define } from '../registration.js';
import { ZjAchievements } from './achievements.js';

define('zj-achievements', ZjAchievements);

declare global {
  interface HTMLElementTagNameMap {
    'zj-achievements': ZjAchievements;
  }
}

export { ZjAchievements };
