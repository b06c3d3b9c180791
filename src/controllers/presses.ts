/** What a reader presses within a host; a shape of a drawing is pressed for the control of the same name beside it. */
const pressable =
  'button, a[href], summary, input, select, textarea, [role=button], [role=option], [tabindex="0"], [popover], .shape';

/** Of these, what does something by itself that must not be prevented. */
const acting = 'a[href], summary, input, select, textarea, label';

/** What acts on a press anywhere within it, and so on one that was meant for a host. */
const surrounding =
  'a[href], summary, label, button, [role=button], [role=link], [role=tab], [role=option], [role=menuitem], [role=checkbox], [role=switch]';

/** For clicks on a host: what is pressed within it does what it is for, and not what surrounds the host as well. */
export function keepPress(event: Event): void {
  const path = event.composedPath();
  const at = path.indexOf(event.currentTarget as EventTarget);
  const some = (nodes: EventTarget[], selector: string) =>
    nodes.some((node) => node instanceof Element && node.matches(selector));
  const within = path.slice(0, at);
  if (!some(within, pressable) || !some(path.slice(at + 1), surrounding)) return;
  event.stopPropagation();
  if (!some(within, acting)) event.preventDefault();
}
