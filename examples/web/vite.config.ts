import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readSettings, type Settings } from './settings.ts';
import { toGateway } from './to-gateway.ts';

const host = '127.0.0.1';

export default defineConfig(({ command }) => {
  // A build needs no gateway.
  const proxy = command === 'serve' ? { '^/graphql(\\?|$)': toGateway(settingsOrExit()) } : {};
  return {
    // Independent of the working directory of the command.
    root: import.meta.dirname,
    plugins: [react()],
    server: {
      host,
      proxy,
      // By default Vite serves any file of the repository, including the demo's credential.
      fs: { allow: ['.', '../../node_modules'] },
    },
    preview: { host, proxy },
  };
});

/** Prints an invalid setting in one line. Vite would print an error with its stack. */
function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
