# Nothing is compiled: Node 24 reads the TypeScript as it is.
FROM node:24.21.0-bookworm-slim

ENV NODE_ENV=production LOG_LEVEL=info LOG_FORMAT=json XDG_CACHE_HOME=/data/cache
WORKDIR /app

COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund && npm cache clean --force

COPY LICENSE depesza.example.yaml ./
COPY bin bin
COPY scripts/require-node-24.mjs scripts/
COPY examples examples
COPY src src

# The only folder that is written to: depesza.yaml, .env, the store and the dictionary's index.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node

# What "depesza health" asks, for a tenth of the work. Another http.port in depesza.yaml needs another address here.
ENV HEALTH_URL=http://127.0.0.1:3000/healthz
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(process.env.HEALTH_URL).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

ENTRYPOINT ["bin/depesza", "--config", "/data/depesza.yaml"]
CMD ["run"]
