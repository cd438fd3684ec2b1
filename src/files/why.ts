const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file or directory',
  ENOTDIR: 'a part of its path is a file, not a directory',
  EEXIST: 'a part of its path is a file, not a directory',
  EISDIR: 'it is a directory',
  ENOSPC: 'no space is left',
  EFBIG: 'it would be larger than a file may be',
  EIO: 'the device failed',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'it is a pipe that nobody reads',
  EAGAIN: 'it is a pipe whose reader no longer reads',
  EINTR: 'it is a pipe that was not read before the run was interrupted',
  EPIPE: 'it is a pipe whose reader went away',
  ELOOP: 'its path has a loop of links',
};

/** What a file system error means, without a stack or an errno. */
export function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
