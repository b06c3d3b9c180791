/** The page, where it is that of a frame: the code that puts the frame into other pages. Set by `embed.html`. */
export const frame: { code?: () => string } = {};
