export * from './types.js';
export { ReportError, type ReportErrorCode, type ReportErrorDetails } from './errors.js';
export { bundledReport, findReport, Report } from './registry.js';
export { findRecord, isPrinted, requireRecord, requireSections, sectionOf } from './lookup.js';
