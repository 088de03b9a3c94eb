// At npm install: builds the addon of accel=kvm if that is possible, and says so if not. It never fails: accel=tcg works without.

import { buildAddon, whyNoAddon } from './lib/addon.mjs';

const obstacle = whyNoAddon();
try {
  if (obstacle === null) buildAddon();
  else console.log(`twin86: accel=kvm is left out: ${obstacle}`);
} catch (error) {
  console.log(`twin86: accel=kvm is left out, its addon could not be built:\n${error.message}`);
}
