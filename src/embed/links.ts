/** For clicks: what leads out of the frame opens beside the page that the frame stands in, and knows nothing of it. */
export function openOutside(event: Event): void {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link?.href || link.download) return;
  const [page] = location.href.split('#');
  if (link.href.split('#')[0] === page) return;
  link.target = '_blank';
  link.relList.add('noopener');
}
