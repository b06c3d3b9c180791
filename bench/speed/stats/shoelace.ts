import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/format-number/format-number.js';
import { enterCards } from './formatted-cards.js';

enterCards('sl');
