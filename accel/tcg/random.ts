/** The host's randomness, through the Web Crypto interface that browsers and Node.js share. */

declare const crypto: { getRandomValues(array: BigUint64Array): BigUint64Array };

/** 64 random bits. */
export const hostRandom = (): bigint => crypto.getRandomValues(new BigUint64Array(1))[0];
