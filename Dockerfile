# The application alone: the database is a service of its own (docker-compose.yml).
FROM node:26-slim

ENV NODE_ENV=production
WORKDIR /app

# Node is in the image, so the packages that bring one are left out.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

COPY schema.graphql ./
COPY migrations ./migrations
COPY browser ./browser
COPY samples ./samples
COPY src ./src

USER node
EXPOSE 4000
CMD ["node", "src/main.ts", "serve"]
