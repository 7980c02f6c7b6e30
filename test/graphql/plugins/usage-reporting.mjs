import { ApolloServerPluginUsageReporting } from '@apollo/server/plugin/usageReporting';

/** Sends its reports to a server of the test. */
export default () =>
  ApolloServerPluginUsageReporting({
    endpointUrl: process.env.USAGE_ENDPOINT,
    sendReportsImmediately: true,
  });
