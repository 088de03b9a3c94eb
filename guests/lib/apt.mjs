// Debian packages through apt, without touching the system's: lists, cache and architectures are private, no root is needed, and
// apt checks the archive's signature as always. i386 packages come to an amd64 (or any other) host this way.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { cacheRoot } from './cache.mjs';
import { CommandError, hasCommand, run } from './process.mjs';
import { megabytes, startStep } from './progress.mjs';

/** The release whose packages are used: the last with 32-bit kernels. */
const RELEASE = 'bookworm';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const DEFAULT_MIRROR = 'http://deb.debian.org/debian/';
const DEFAULT_SECURITY_MIRROR = 'http://deb.debian.org/debian-security/';

/** There is no way to the packages from here. */
export class NoPackagesError extends Error {}

let ready = null;
let listsProblem = '';

/** Newest version of a package: its fields by name, as apt-cache shows them. */
export async function showPackage(name, architecture) {
  const config = await prepare();
  const text = await run('apt-cache', ['-c', config, 'show', '--no-all-versions', `${name}:${architecture}`]).catch(() => {
    throw new NoPackagesError(listsProblem || `${RELEASE} has no package ${name} for ${architecture}`);
  });
  return Object.fromEntries([...text.matchAll(/^([A-Za-z0-9-]+): (.*)$/gm)].map((field) => [field[1], field[2]]));
}

/** Downloads a package into `folder`, verified; returns the file's path. */
export async function downloadPackage(name, architecture, folder) {
  const config = await prepare();
  const fields = await showPackage(name, architecture);
  const step = startStep(`getting ${name} ${fields.Version} (${architecture}, ${megabytes(Number(fields.Size))})`);
  const onLine = (line) => step.at(Number(/^dlstatus:\d+:([\d.]+):/.exec(line)?.[1] ?? 0) / 100);
  try {
    await apt(['-c', config, '-o', 'APT::Status-Fd=3', 'download', `${name}:${architecture}=${fields.Version}`], { cwd: folder, onLine });
  } catch (error) {
    step.failed();
    throw new NoPackagesError(`${name}: ${error.message}`);
  }
  step.done();
  return join(
    folder,
    readdirSync(folder).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb')),
  );
}

/**
 * The private apt's configuration file, with fresh lists, made once per run. A list that cannot be read is no reason to stop: an
 * older one, or another suite, may have the package too; apt accepts only what is signed in any case.
 */
function prepare() {
  ready ??= writeConfiguration().then(async (config) => {
    const step = startStep('reading the Debian package lists');
    try {
      await apt(['-c', config, 'update', '--error-on=any', '-qq']);
      step.done();
    } catch (error) {
      listsProblem = error.message;
      step.done(`some are unreachable, using the others (${error.message})`);
    }
    return config;
  });
  return ready;
}

async function writeConfiguration() {
  const missing = ['apt-get', 'apt-cache', 'dpkg-deb', 'tar'].find((command) => !hasCommand(command));
  if (missing) throw new NoPackagesError(`there is no ${missing} here`);
  if (!existsSync(KEYRING)) throw new NoPackagesError(`${KEYRING} is missing (package debian-archive-keyring)`);
  const root = join(cacheRoot(), 'apt');
  for (const folder of ['state/lists/partial', 'archives/partial', 'empty']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'status'), '');
  const mirrors = await hostMirrors();
  const source = (mirror, suite) => `deb [arch=i386,amd64 target=Packages lang=none signed-by=${KEYRING}] ${mirror} ${suite} main\n`;
  writeFileSync(
    join(root, 'sources.list'),
    source(mirrors.main, RELEASE) + source(mirrors.main, `${RELEASE}-updates`) + source(mirrors.security, `${RELEASE}-security`),
  );
  const config = join(root, 'apt.conf');
  writeFileSync(
    config,
    `APT::Architecture "amd64";
#clear APT::Architectures;
APT::Architectures { "amd64"; "i386"; };
APT::Sandbox::User "${userInfo().username}";
Acquire::Retries "3";
Dir::State "${root}/state";
Dir::State::status "${root}/status";
Dir::Cache "${root}";
Dir::Etc::sourcelist "${root}/sources.list";
Dir::Etc::sourceparts "${root}/empty";
Dir::Etc::preferencesparts "${root}/empty";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
`,
  );
  return config;
}

/** The mirrors that this host uses for Debian, if it does. */
async function hostMirrors() {
  const targets = await run('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages']).catch(() => '');
  const uris = targets.split('\n');
  return {
    main: uris.find((uri) => /\/debian\/$/.test(uri)) ?? DEFAULT_MIRROR,
    security: uris.find((uri) => /\/debian-security\/$/.test(uri)) ?? DEFAULT_SECURITY_MIRROR,
  };
}

/** apt-get; waits while another run of this project holds the lock. */
async function apt(args, options) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run('apt-get', args, options);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      if (!/Could not get lock|Unable to lock/.test(error.output)) throw new NoPackagesError(firstError(error));
      if (attempt === 300) throw new NoPackagesError('another apt holds the lock');
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function firstError(error) {
  return /^E: (.*)$/m.exec(error.output)?.[1] ?? error.message;
}
