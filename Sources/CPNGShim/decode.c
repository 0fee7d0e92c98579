// Reading a PNG file by libpng's simplified calls, which catch their own jumps.

#include "CPNGShim.h"

#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cpng_image refused(png_image *source, cpng_status status, const char *message) {
  cpng_image image = {.status = status};
  snprintf(image.message, sizeof image.message, "%s", message);
  png_image_free(source);
  return image;
}

cpng_image cpng_decode(const uint8_t *bytes, size_t count, size_t pixel_limit) {
  png_image source = {.version = PNG_IMAGE_VERSION};
  if (!png_image_begin_read_from_memory(&source, bytes, count))
    return refused(&source, CPNG_REFUSED, source.message);
  source.format = PNG_FORMAT_RGBA;

  uint64_t pixels = (uint64_t)source.width * source.height;
  if (pixels > pixel_limit || pixels > SIZE_MAX / 4)
    return refused(&source, CPNG_TOO_LONG, "more pixels than the limit");
  uint8_t *decoded = malloc((size_t)pixels * 4);
  if (decoded == NULL) return refused(&source, CPNG_OUT_OF_MEMORY, "no memory for the pixels");

  // Frees `source` whether it succeeds or not. A warning lets the call succeed with damaged
  // pixels (a checksum that does not match, say), so it is refused as well.
  if (!png_image_finish_read(&source, NULL, decoded, 0, NULL) || PNG_IMAGE_FAILED(source)
      || source.warning_or_error != 0) {
    free(decoded);
    return refused(&source, CPNG_REFUSED, source.message);
  }
  return (cpng_image){
    .status = CPNG_OK, .width = source.width, .height = source.height, .bytes = decoded};
}

void cpng_free(uint8_t *bytes) { free(bytes); }
