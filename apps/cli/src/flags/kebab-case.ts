/** The only spelling of ours besides the one on the wire: `docker_image_name` and `RUN_DOCKER` become `docker-image-name` and `run-docker`. */
export function toKebabCase(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}
