// The message digests of the system (libmd), as a module.
#ifndef LESIONMAP_CMESSAGEDIGEST_H
#define LESIONMAP_CMESSAGEDIGEST_H

#include <stdint.h>
#include <sys/types.h>

#include <sha2.h>

#endif
