// A worker whose channel to the primary outlives it: a child process inherits the channel.
import { spawn } from 'node:child_process';

const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)'], {
  stdio: ['ignore', 'ignore', 'ignore', Number(process.env.NODE_CHANNEL_FD ?? 3)],
});
child.once('spawn', () => process.send({ child: child.pid }));
