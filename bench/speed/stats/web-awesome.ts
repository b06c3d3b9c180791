import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/format-number/format-number.js';
import { enterCards } from './formatted-cards.js';

enterCards('wa');
