/**
 * What went wrong at the engine, as a word that code can decide by:
 *
 * - `BAD_REFERENCE`: the name or the tag of an image cannot be one.
 * - `IMAGE_NOT_FOUND`: the registry does not have the image, or not for this platform.
 * - `REGISTRY_AUTH`: the registry wants credentials, or refused those that were given.
 * - `REGISTRY_UNREACHABLE`: nothing answered at the registry's address, or not in time.
 * - `USER_NOT_FOUND`: the image does not have the user or the group.
 * - `COMMAND_NOT_FOUND`: the program (or the shell) to start is not in the image, or cannot be executed.
 * - `MOUNT_CHANGED`: a directory to mount is no longer the one that was checked.
 * - `BUILD_FAILED`: an instruction of a Dockerfile failed, or the file cannot be read.
 * - `CONFLICT`: something of that name exists, or the object is in use or in the wrong state.
 * - `NOT_FOUND`: the container, network, volume or path does not exist.
 * - `OUT_OF_SPACE`: the disk of the engine is full, or it has no addresses left for one more network.
 * - `UNSUPPORTED`: this engine cannot do what was asked.
 * - `ENGINE_UNAVAILABLE`: no engine answers at the address, or it may not be used.
 * - `ENGINE_LOST`: the connection broke while something was under way.
 * - `CANCELLED`: the signal of the call fired.
 * - `ENGINE`: anything else that the engine said.
 */
export type EngineErrorCode =
  | 'BAD_REFERENCE'
  | 'BUILD_FAILED'
  | 'CANCELLED'
  | 'COMMAND_NOT_FOUND'
  | 'CONFLICT'
  | 'ENGINE'
  | 'ENGINE_LOST'
  | 'ENGINE_UNAVAILABLE'
  | 'IMAGE_NOT_FOUND'
  | 'MOUNT_CHANGED'
  | 'NOT_FOUND'
  | 'OUT_OF_SPACE'
  | 'REGISTRY_AUTH'
  | 'REGISTRY_UNREACHABLE'
  | 'UNSUPPORTED'
  | 'USER_NOT_FOUND';

/** What an engine could not do. The message is for people: it names the thing, and never holds a secret. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** An engine may come from another copy of this package, such as the one in a bundle. Its errors count, too. */
  static override [Symbol.hasInstance](value: unknown): value is EngineError {
    return value instanceof Error && value.name === 'EngineError' && 'code' in value;
  }
}
