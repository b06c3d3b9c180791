/** The id of the report that the package brings. */
export const bundledId = 'zhejiang-2021-2025';
