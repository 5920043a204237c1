/* The least that any generator does: reads every Markdown file below a folder, has cmark make HTML of it, and writes that into another
   folder. baseline CONTENT OUTPUT, compiled with cc -O2 baseline.c -lcmark. */

#include <cmark.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { PATH_SIZE = 4096 };

static void fail(const char *path) {
  perror(path);
  exit(1);
}

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  struct stat status;
  if (!file || fstat(fileno(file), &status)) fail(path);
  *size = (size_t)status.st_size;
  char *text = malloc(*size + 1);
  if (!text || fread(text, 1, *size, file) != *size) fail(path);
  fclose(file);
  return text;
}

static void convert(const char *source, const char *target) {
  size_t size;
  char *text = read_file(source, &size);
  char *html = cmark_markdown_to_html(text, size, CMARK_OPT_DEFAULT);
  FILE *file = fopen(target, "wb");
  if (!file || fputs(html, file) < 0 || fclose(file)) fail(target);
  free(html);
  free(text);
}

static void convert_folder(const char *source, const char *target) {
  DIR *folder = opendir(source);
  if (!folder || mkdir(target, 0777)) fail(target);
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    char from[PATH_SIZE], to[PATH_SIZE];
    snprintf(from, sizeof from, "%s/%s", source, entry->d_name);
    snprintf(to, sizeof to, "%s/%s", target, entry->d_name);
    size_t length = strlen(to);
    if (entry->d_type == DT_DIR) {
      convert_folder(from, to);
    } else if (length > 3 && !strcmp(to + length - 3, ".md")) {
      snprintf(to + length - 3, sizeof to - length + 3, ".html");
      convert(from, to);
    }
  }
  closedir(folder);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  convert_folder(arguments[1], arguments[2]);
  return 0;
}
