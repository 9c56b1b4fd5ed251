/** The version of this package, so that a result can say what made it. A test holds it to package.json. */
export const version = '0.0.0'
