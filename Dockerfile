# The command line in a container: docs/command-line.md. Only the committed bundle goes in, so nothing is installed or built.
FROM node:24-slim
COPY package.json LICENSE /opt/on-call-sync/
COPY dist /opt/on-call-sync/dist
# Relative paths, such as that of a config file, start here: mount the folder with the file.
WORKDIR /work
# The image's user node, by number, so that Kubernetes can tell that it is not root.
USER 1000
ENTRYPOINT ["node", "/opt/on-call-sync/dist/cli.js"]
