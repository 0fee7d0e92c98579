// The two questions about files that the font search asks, so that it needs no Foundation.

#include "CHarfBuzzShim.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

chb_path_kind chb_kind_of(const char *path) {
  struct stat status;
  if (stat(path, &status) != 0) return CHB_ABSENT;
  return S_ISDIR(status.st_mode) ? CHB_DIRECTORY : CHB_FILE;
}

char *chb_directory_names(const char *path, size_t *length) {
  *length = 0;
  DIR *directory = opendir(path);
  if (directory == NULL) return NULL;
  char *names = NULL;
  for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory)) {
    size_t size = strlen(entry->d_name) + 1;
    char *grown = realloc(names, *length + size);
    if (grown == NULL) {
      free(names);
      names = NULL;
      *length = 0;
      break;
    }
    names = grown;
    memcpy(names + *length, entry->d_name, size);
    *length += size;
  }
  closedir(directory);
  return names;
}
