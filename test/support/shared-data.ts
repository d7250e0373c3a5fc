/** A file of `../shared/data`, or undefined (with a message) where the folder is missing. */
export async function sharedData<T>(name: string): Promise<T | undefined> {
  const response = await fetch(`/shared-data/${name}`);
  if (response.ok) return (name.endsWith('.json') ? await response.json() : await response.text()) as T;
  console.info(`skipped: ../shared/data/${name} is not on this machine`);
  return undefined;
}
