/** Replaced by the bundler with the version of package.json. */
declare const TWIN86_VERSION: string | undefined;

export const VERSION: string = typeof TWIN86_VERSION === 'string' ? TWIN86_VERSION : '0.1.0-dev';
