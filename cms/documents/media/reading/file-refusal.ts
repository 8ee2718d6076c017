/** Why a file is not taken, in Vietnamese for who uploads it: name of the file, fault, what to do. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
}
