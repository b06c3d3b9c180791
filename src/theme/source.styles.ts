export { popoverStyles as sourceStyles } from './popover.styles.js';
