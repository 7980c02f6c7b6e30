import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { ConfigurationError } from '../errors.ts';
import { shareGraphql } from './share-graphql.ts';

type Plugin = ApolloServerPlugin<Context>;

/** Loads the plugins of `APOLLO_PLUGINS`. `modules` are package names and absolute paths. */
export async function loadPlugins(modules: readonly string[]): Promise<Plugin[]> {
  if (modules.length > 0) shareGraphql();
  return Promise.all(modules.map(loadPlugin));
}

async function loadPlugin(name: string): Promise<Plugin> {
  const plugin = await importPlugin(name).catch((error: unknown) => {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ConfigurationError(`APOLLO_PLUGINS: ${name} cannot be loaded: ${reason}`);
  });
  if (isPlugin(plugin)) return plugin;
  throw new ConfigurationError(
    `APOLLO_PLUGINS: the default export of ${name} must be an Apollo Server plugin or a function that returns one`,
  );
}

async function importPlugin(name: string): Promise<unknown> {
  const { default: exported } = await import(isAbsolute(name) ? pathToFileURL(name).href : name);
  return typeof exported === 'function' ? exported() : exported;
}

const HOOKS = [
  'serverWillStart',
  'startupDidFail',
  'requestDidStart',
  'contextCreationDidFail',
  'invalidRequestWasReceived',
  'unexpectedErrorProcessingRequest',
] as const satisfies (keyof Plugin)[];

function isPlugin(value: unknown): value is Plugin {
  return typeof value === 'object' && value !== null && HOOKS.some((hook) => hook in value);
}
