/* A disk that keeps what was flushed and nothing else, and that fails when it is told to.
 *
 * Loaded into a program with LD_PRELOAD. The files in the folder LOSSY_LIVE are what the program sees: the page
 * cache of the machine. The folder LOSSY_DISK is what a power cut would leave of them. A write goes to the first
 * at once and to the second when the file is flushed (fsync, fdatasync); a new, renamed or removed name when the
 * folder is flushed, which is the least that POSIX promises. Killing the program and putting LOSSY_DISK in the
 * place of LOSSY_LIVE is a power cut. Both folders must be the same when the program starts.
 *
 * LOSSY_EARLY=30 lets 30 of 100 writes reach the disk at once, in whatever order, and half of those torn at a
 * sector, as an operating system may that writes back when it likes. LOSSY_SEED picks which.
 *
 * LOSSY_FAULT=write:7:28:1 lets the 7th write (or cut) of a file in the folder fail with errno 28, once; with :0
 * at the end it and all that follow fail. `sync` and `open` count flushes and openings. Half of a failed write is
 * done. After a failed flush the writes it should have flushed are forgotten, as Linux does: a second flush
 * succeeds and brings nothing. The file LOSSY_FIRED is made when the first fault strikes.
 *
 * SQLite's -shm file is no part of the disk. It is mapped into memory, SQLite never flushes it, and it holds
 * nothing that is not made again from the log after a crash (https://sqlite.org/walformat.html, "the wal-index").
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define SECTOR 512
#define MOST_FDS 1024
#define LONGEST_PATH 1024

struct range { off_t at, len; };
/* A file in the folder, by its inode: its names change. */
struct file {
    ino_t inode;
    char disk[LONGEST_PATH]; /* where its flushed content is */
    struct range *ranges; /* written and not flushed */
    size_t n_ranges, room;
    int on_disk; /* 0: the -shm file */
    struct file *next;
};
/* A change of the folder that is not flushed: made (from is NULL), renamed, or removed (to is NULL). */
struct change { char *from, *to; struct file *made; struct change *next; };

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static struct file *files, *of_fd[MOST_FDS], folder;
static struct change *changes, **last_change = &changes;
static char live[512], disk[512];
static uint64_t random_state = 1;
static unsigned early, fault_kind, fault_errno;
static long fault_at, fault_times, n_seen;
enum { NONE, WRITE, SYNC, OPEN };

static int (*real_open)(const char *, int, ...), (*real_close)(int), (*real_fsync)(int);
static ssize_t (*real_write)(int, const void *, size_t), (*real_pwrite)(int, const void *, size_t, off_t);
static int (*real_ftruncate)(int, off_t), (*real_unlink)(const char *), (*real_rename)(const char *, const char *);

static const char *setting(const char *name) { const char *value = getenv(name); return value ? value : ""; }

__attribute__((constructor)) static void begin(void) {
    real_open = dlsym(RTLD_NEXT, "open"), real_close = dlsym(RTLD_NEXT, "close");
    real_fsync = dlsym(RTLD_NEXT, "fsync"), real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite"), real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
    real_unlink = dlsym(RTLD_NEXT, "unlink"), real_rename = dlsym(RTLD_NEXT, "rename");
    snprintf(live, sizeof live, "%s", setting("LOSSY_LIVE"));
    snprintf(disk, sizeof disk, "%s", setting("LOSSY_DISK"));
    early = atoi(setting("LOSSY_EARLY"));
    random_state = strtoull(setting("LOSSY_SEED"), NULL, 10) * 2654435761u + 88172645463325252u;
    char kind[8] = "";
    if (sscanf(setting("LOSSY_FAULT"), "%7[a-z]:%ld:%u:%ld", kind, &fault_at, &fault_errno, &fault_times) == 4)
        fault_kind = !strcmp(kind, "write") ? WRITE : !strcmp(kind, "sync") ? SYNC : OPEN;
}

static unsigned chance(unsigned below) {
    random_state ^= random_state << 13, random_state ^= random_state >> 7, random_state ^= random_state << 17;
    return random_state % below;
}

/* Whether this operation is to fail; errno says how. */
static int fails(unsigned kind) {
    if (kind != fault_kind || ++n_seen < fault_at || (fault_times && n_seen >= fault_at + fault_times)) return 0;
    if (n_seen == fault_at) real_close(real_open(setting("LOSSY_FIRED"), O_CREAT | O_WRONLY, 0644));
    errno = fault_errno;
    return 1;
}

/* The name within the folder; NULL for what lies elsewhere. */
static const char *name_of(const char *path) {
    size_t len = strlen(live);
    return len && !strncmp(path, live, len) && path[len] == '/' && !strchr(path + len + 1, '/') ? path + len + 1 : NULL;
}

static void on_disk(char *path, const char *name) { snprintf(path, LONGEST_PATH, "%s/%.255s", disk, name); }

static struct file *file_of(int fd) { return fd >= 0 && fd < MOST_FDS ? of_fd[fd] : NULL; }

static off_t size_of(int fd) { struct stat stat; return fstat(fd, &stat) ? 0 : stat.st_size; }

static int is_there(const char *path) { struct stat found; return !lstat(path, &found); }

/* Brings this much of a file as it is now to the disk. */
static void keep(struct file *file, int fd, off_t at, off_t len) {
    char through[64], bytes[65536];
    snprintf(through, sizeof through, "/proc/self/fd/%d", fd);
    int from = real_open(through, O_RDONLY | O_CLOEXEC), to = real_open(file->disk, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    while (len > 0) {
        ssize_t n = pread(from, bytes, len < (off_t)sizeof bytes ? (size_t)len : sizeof bytes, at);
        if (n <= 0) break; /* cut off since */
        if (real_pwrite(to, bytes, n, at) != n) abort();
        at += n, len -= n;
    }
    real_close(from), real_close(to);
}

static void keep_size(struct file *file, off_t size) {
    int to = real_open(file->disk, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    if (real_ftruncate(to, size)) abort();
    real_close(to);
}

/* Remembers that this much waits for a flush. */
static void wait_for_flush(struct file *file, off_t at, off_t len) {
    if (file->n_ranges == file->room) {
        file->room = file->room * 2 + 64;
        file->ranges = realloc(file->ranges, file->room * sizeof *file->ranges);
        if (!file->ranges) abort();
    }
    file->ranges[file->n_ranges++] = (struct range){at, len};
}

static void written(struct file *file, int fd, off_t at, off_t len) {
    if (!file->on_disk || len <= 0) return;
    wait_for_flush(file, at, len);
    if (chance(100) >= early) return;
    off_t torn = chance(2) ? len : (off_t)(chance(len / SECTOR + 1) * SECTOR);
    keep(file, fd, at, torn);
}

static void cut(struct file *file, off_t before, off_t size) {
    if (!file->on_disk) return;
    if (size < before) wait_for_flush(file, size, before - size);
    if (chance(100) < early) keep_size(file, size);
}

static void flush_file(struct file *file, int fd) {
    if (!file->on_disk) return;
    for (size_t i = 0; i < file->n_ranges; i++) keep(file, fd, file->ranges[i].at, file->ranges[i].len);
    keep_size(file, size_of(fd));
    file->n_ranges = 0;
}

static void change_folder(const char *from, const char *to, struct file *made) {
    struct change *change = malloc(sizeof *change);
    if (!change) abort();
    *change = (struct change){from ? strdup(from) : NULL, to ? strdup(to) : NULL, made, NULL};
    *last_change = change, last_change = &change->next;
}

static void flush_folder(void) {
    char from[LONGEST_PATH], to[LONGEST_PATH];
    for (; changes; changes = changes->next) { /* a few bytes are never given back: the program is short-lived */
        if (changes->from) on_disk(from, changes->from);
        if (changes->to) on_disk(to, changes->to);
        if (changes->made) {
            if (!is_there(changes->made->disk)) keep_size(changes->made, 0);
            real_rename(changes->made->disk, to), strcpy(changes->made->disk, to);
        } else if (changes->to) {
            real_rename(from, to);
            for (struct file *file = files; file; file = file->next)
                if (!strcmp(file->disk, from)) strcpy(file->disk, to);
        } else {
            real_unlink(from);
        }
    }
    last_change = &changes;
}

static void opened(int fd, const char *name, int is_new) {
    struct stat stat;
    if (fd < 0 || fd >= MOST_FDS || fstat(fd, &stat)) return;
    struct file *file = files;
    while (file && (is_new || file->inode != stat.st_ino)) file = file->next;
    if (!file) {
        if (!(file = calloc(1, sizeof *file))) abort();
        size_t len = strlen(name);
        file->inode = stat.st_ino, file->on_disk = len < 4 || strcmp(name + len - 4, "-shm");
        if (is_new) snprintf(file->disk, LONGEST_PATH, "%s/.nameless-%lu", disk, (unsigned long)stat.st_ino);
        else on_disk(file->disk, name);
        if (is_new && file->on_disk) real_unlink(file->disk), change_folder(NULL, name, file);
        file->next = files, files = file; /* before an older one that had the same inode */
    }
    of_fd[fd] = file;
}

static int open_any(const char *path, int flags, mode_t mode) {
    const char *name = name_of(path);
    if (!name && strcmp(path, live)) return real_open(path, flags, mode);
    pthread_mutex_lock(&lock);
    int fd = -1, is_new = name && !is_there(path);
    off_t before = 0;
    struct stat found;
    if (!is_new && !stat(path, &found)) before = found.st_size;
    if (!fails(OPEN) && (fd = real_open(path, flags, mode)) >= 0) {
        if (name) opened(fd, name, is_new);
        else if (fd < MOST_FDS) of_fd[fd] = &folder;
        if (name && !is_new && (flags & O_TRUNC)) cut(of_fd[fd], before, 0);
    }
    int error = errno;
    pthread_mutex_unlock(&lock);
    errno = error;
    return fd;
}

#define WITH_MODE(last) mode_t mode = 0; if (flags & O_CREAT) { va_list rest; va_start(rest, last); mode = va_arg(rest, int); va_end(rest); }
int open(const char *path, int flags, ...) { WITH_MODE(flags) return open_any(path, flags, mode); }
int open64(const char *path, int flags, ...) { WITH_MODE(flags) return open_any(path, flags, mode); }

int close(int fd) {
    pthread_mutex_lock(&lock);
    if (file_of(fd)) of_fd[fd] = NULL;
    pthread_mutex_unlock(&lock);
    return real_close(fd);
}

static ssize_t write_any(int fd, const void *bytes, size_t len, off_t at, int moves) {
    struct file *file = file_of(fd);
    if (!file || file == &folder) return moves ? real_write(fd, bytes, len) : real_pwrite(fd, bytes, len, at);
    pthread_mutex_lock(&lock);
    if (moves) at = lseek(fd, 0, SEEK_CUR);
    int failed = fails(WRITE), error = errno;
    size_t len_now = failed ? len / 2 : len;
    ssize_t n = moves ? real_write(fd, bytes, len_now) : real_pwrite(fd, bytes, len_now, at);
    if (!failed) error = errno;
    written(file, fd, at, n);
    pthread_mutex_unlock(&lock);
    errno = error;
    return failed ? -1 : n;
}

ssize_t write(int fd, const void *bytes, size_t len) { return write_any(fd, bytes, len, 0, 1); }
ssize_t pwrite(int fd, const void *bytes, size_t len, off_t at) { return write_any(fd, bytes, len, at, 0); }
ssize_t pwrite64(int fd, const void *bytes, size_t len, off_t at) { return write_any(fd, bytes, len, at, 0); }

ssize_t writev(int fd, const struct iovec *parts, int n_parts) {
    ssize_t all = 0;
    for (int i = 0; i < n_parts; i++) {
        ssize_t n = write(fd, parts[i].iov_base, parts[i].iov_len);
        if (n < 0) return all ? all : n;
        all += n;
        if ((size_t)n < parts[i].iov_len) break;
    }
    return all;
}

int ftruncate(int fd, off_t size) {
    struct file *file = file_of(fd);
    if (!file || file == &folder) return real_ftruncate(fd, size);
    pthread_mutex_lock(&lock);
    off_t before = size_of(fd);
    int result = fails(WRITE) ? -1 : real_ftruncate(fd, size), error = errno;
    if (!result) cut(file, before, size);
    pthread_mutex_unlock(&lock);
    errno = error;
    return result;
}
int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }

/* The real flush is not asked for: what counts as flushed is in LOSSY_DISK. */
int fsync(int fd) {
    struct file *file = file_of(fd);
    if (!file) return real_fsync(fd);
    pthread_mutex_lock(&lock);
    int result = fails(SYNC) ? -1 : 0, error = errno;
    if (result) file->n_ranges = 0;
    else if (file == &folder) flush_folder();
    else flush_file(file, fd);
    pthread_mutex_unlock(&lock);
    errno = error;
    return result;
}
int fdatasync(int fd) { return fsync(fd); }

int unlink(const char *path) {
    const char *name = name_of(path);
    int result = real_unlink(path), error = errno;
    pthread_mutex_lock(&lock);
    if (name && !result) change_folder(name, NULL, NULL);
    if (name && chance(100) < early) flush_folder();
    pthread_mutex_unlock(&lock);
    errno = error;
    return result;
}

int rename(const char *from, const char *to) {
    const char *old_name = name_of(from), *new_name = name_of(to);
    int result = real_rename(from, to), error = errno;
    pthread_mutex_lock(&lock);
    if (old_name && new_name && !result) change_folder(old_name, new_name, NULL);
    pthread_mutex_unlock(&lock);
    errno = error;
    return result;
}
