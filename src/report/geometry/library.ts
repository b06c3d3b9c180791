/** What projects geometry; loaded only where a report brings some of its own. */
export { geoArea, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoDistance, geoPath } from 'd3-geo';
export { feature } from 'topojson-client';
