#ifndef LESIONMAP_LOOK_DATA_H
#define LESIONMAP_LOOK_DATA_H

#include <stddef.h>

/* A theme or a preset that is built into the program: the text of its file. Everything in it is
   constant and valid for the life of the program. */
struct lesionmap_look {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/* The theme of an index, in the order in which they are listed; a null name after the last. */
struct lesionmap_look lesionmap_theme(size_t index);

/* The preset of an index, as above. */
struct lesionmap_look lesionmap_preset(size_t index);

#endif
