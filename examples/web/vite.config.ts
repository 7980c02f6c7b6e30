import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { toGateway } from './to-gateway.ts';

const host = '127.0.0.1';
const proxy = { '^/graphql(\\?|$)': toGateway(process.env) };

export default defineConfig({
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
});
