/** The name of the container that an action runs in. */
export function actionContainer(id: string): string {
  return `buddykit-${id}-action`;
}
