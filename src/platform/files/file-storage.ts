/**
 * Where contents of files are kept. Contents are handed over sealed and names are ids, so that whoever runs the
 * storage learns neither what is in a file nor whose it is.
 */
export abstract class FileStorage {
  /** Keeps a content under an id, durably: it survives a loss of power once this has answered. */
  abstract put(id: string, content: Buffer): Promise<void>;

  /** The content under an id, or undefined when there is none. */
  abstract get(id: string): Promise<Buffer | undefined>;

  /** Destroys the content under an id; not there is as good as removed. */
  abstract remove(id: string): Promise<void>;
}
