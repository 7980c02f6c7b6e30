import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readSettings, type Settings } from './settings.ts';
import { toGateway } from './to-gateway.ts';

const host = '127.0.0.1';

export default defineConfig(({ command }) => {
  // A build asks no gateway.
  const proxy = command === 'serve' ? { '^/graphql(\\?|$)': toGateway(settingsOrExit()) } : {};
  return {
    // The page is served from here, wherever the command is run.
    root: import.meta.dirname,
    plugins: [react()],
    server: {
      host,
      proxy,
      // Vite would serve any file of the repository, the demo's credential among them.
      fs: { allow: ['.', '../../node_modules'] },
    },
    preview: { host, proxy },
  };
});

/** Vite would print an error with its stack; what is wrong is one line. */
function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
