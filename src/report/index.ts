export * from './types.js';
export { ReportError, type ReportErrorCode, type ReportErrorDetails, type ReportFault } from './errors.js';
export { bundledReport, findReport, Report } from './registry.js';
export { findRecord, isPrinted, requireRecord, requireSections, sectionOf } from './lookup.js';
export { registerReport, unregisterReport, type RegisterOptions } from './register.js';
