/** `twin86 serve`: the page for browsers, on this computer alone. */

import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { printOut } from '../host/report.ts';
import { InformationRequest, OptionError } from '../options/option.ts';
import { answer } from './answer.ts';
import { SiteFiles } from './site-files.ts';

const HELP = `usage: twin86 serve [-port N]

Serves the page that runs twin86 in a browser tab, on this computer alone (127.0.0.1), until Ctrl-C.

  -port N   the port; 8086 if not given, 0 for any that is free
  -help     this text
`;
const DEFAULT_PORT = 8086;
const HOST = '127.0.0.1';

export function parseServe(args: readonly string[]): { port: number } {
  let port = DEFAULT_PORT;
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace(/^--/, '-');
    if (name === '-help' || name === '-h') throw new InformationRequest(HELP);
    if (name !== '-port') throw new OptionError(`serve: unknown option '${args[i]}'; -help lists them`);
    const value = args[++i];
    port = Number(value);
    if (!/^\d+$/.test(value ?? '') || port > 0xffff)
      throw new OptionError(`serve: -port needs a number from 0 to 65535, not '${value ?? ''}'`);
  }
  return { port };
}

/** Resolves when the server listens; it goes on until the process ends. */
export async function serve(args: readonly string[]): Promise<Server> {
  const { port } = parseServe(args);
  const folder = fileURLToPath(new URL('web/', import.meta.url));
  if (!existsSync(folder)) throw new OptionError(`serve: there is no page in '${folder}'; build it with npm run build`);
  const files = new SiteFiles(folder);
  const server = createServer((request, response) => void answer(request, response, files));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new OptionError(`serve: port ${port} is in use; choose another with -port N`) : error),
    );
    server.listen(port, HOST, resolve);
  });
  const address = server.address();
  printOut(`twin86 is at http://${HOST}:${typeof address === 'object' ? address?.port : port}/ (Ctrl-C ends this server)\n`);
  return server;
}
