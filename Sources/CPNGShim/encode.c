// Writing a PNG file into memory.
//
// `guarded` is the only frame that calls `setjmp`. It is armed before the first libpng call, the
// creation of its structure included, and nothing local changes after it: the steps write through
// the session pointer alone, so no `volatile` is needed. A failure is kept in the session and
// makes every later step a no-op; `cpng_close` frees everything on each path.
//
// Warnings of libpng count as errors. They announce that it is about to write something other
// than what was asked for (a keyword cut short, say), and a file that differs from the request is
// not to leave in silence. But a warning is only noted, and fails the step at its end: libpng also
// warns from inside zlib's allocations, and a jump out of zlib leaks what it had allocated so far
// (valgrind found this). The first complaint gives the message, being nearest to the cause.

#include "CPNGShim.h"

#include <png.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// The size of an IDAT chunk. libpng's 8 KiB would spend 12 bytes of frame on each of hundreds.
#define CPNG_CHUNK_SIZE 65536

/// The first capacity of the output; it doubles from there.
#define CPNG_FIRST_CAPACITY 16384

struct cpng_session {
  png_structp png;
  png_infop info;
  jmp_buf jump;
  cpng_status status;
  char message[160];
  uint8_t *bytes;
  size_t count;
  size_t capacity;
  size_t byte_limit;
  size_t row_bytes;
  size_t rows_left;
  size_t allocations;
  size_t failing_allocation;
  bool allocation_failed;
};

/// Keeps a failure; the first one stays.
static void note(cpng_session *session, cpng_status status, const char *message) {
  if (session->status != CPNG_OK) return;
  session->status = status;
  snprintf(session->message, sizeof session->message, "%s", message);
}

/// Keeps the failure and leaves the running step; never returns.
static _Noreturn void fail(cpng_session *session, cpng_status status, const char *message) {
  note(session, status, message);
  longjmp(session->jump, 1);
}

// MARK: Callbacks of libpng

/// Notes what libpng says. A refused allocation surfaces under many names.
static void on_warning(png_structp png, png_const_charp message) {
  cpng_session *session = png_get_error_ptr(png);
  note(session, session->allocation_failed ? CPNG_OUT_OF_MEMORY : CPNG_REFUSED,
       message != NULL ? message : "libpng gave no reason");
}

static void on_error(png_structp png, png_const_charp message) {
  cpng_session *session = png_get_error_ptr(png);
  on_warning(png, message);
  longjmp(session->jump, 1);
}

/// Whether the next allocation is the one a test wants refused; counts it either way.
static bool refuses_allocation(cpng_session *session) {
  session->allocations += 1;
  return session->allocations == session->failing_allocation;
}

static png_voidp on_allocate(png_structp png, png_alloc_size_t size) {
  cpng_session *session = png_get_mem_ptr(png);
  void *memory = refuses_allocation(session) ? NULL : malloc(size);
  if (memory == NULL) session->allocation_failed = true;
  return memory;
}

static void on_free(png_structp png, png_voidp memory) {
  (void)png;
  free(memory);
}

/// Makes room for `added` more bytes, or fails.
static void reserve(cpng_session *session, size_t added) {
  if (added > session->byte_limit - session->count)
    fail(session, CPNG_TOO_LONG, "the file would be longer than its byte limit");
  size_t needed = session->count + added;
  if (needed <= session->capacity) return;
  size_t capacity = session->capacity != 0 ? session->capacity : CPNG_FIRST_CAPACITY;
  while (capacity < needed) capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
  if (capacity > session->byte_limit) capacity = session->byte_limit;
  uint8_t *bytes = refuses_allocation(session) ? NULL : realloc(session->bytes, capacity);
  if (bytes == NULL) fail(session, CPNG_OUT_OF_MEMORY, "no memory for the file");
  session->bytes = bytes;
  session->capacity = capacity;
}

static void on_write(png_structp png, png_bytep bytes, size_t count) {
  cpng_session *session = png_get_io_ptr(png);
  reserve(session, count);
  memcpy(session->bytes + session->count, bytes, count);
  session->count += count;
}

/// Nothing to flush: the file is memory.
static void on_flush(png_structp png) { (void)png; }

// MARK: Steps; each runs under the guard

static void set_palette(cpng_session *session, const cpng_request *request) {
  png_color colors[PNG_MAX_PALETTE_LENGTH];
  png_byte alphas[PNG_MAX_PALETTE_LENGTH];
  if (request->palette_count > PNG_MAX_PALETTE_LENGTH
      || request->translucent_count > request->palette_count)
    fail(session, CPNG_REFUSED, "a palette has at most 256 entries");
  for (size_t i = 0; i < request->palette_count; i += 1) {
    const uint8_t *entry = request->palette + 4 * i;
    colors[i] = (png_color){.red = entry[0], .green = entry[1], .blue = entry[2]};
    alphas[i] = entry[3];
  }
  png_set_PLTE(session->png, session->info, colors, (int)request->palette_count);
  if (request->translucent_count > 0)
    png_set_tRNS(session->png, session->info, alphas, (int)request->translucent_count, NULL);
}

static void set_texts(cpng_session *session, const cpng_request *request) {
  for (size_t i = 0; i < request->text_count; i += 1) {
    // libpng copies all four strings and does not write through them; its type lacks the const.
    png_text text = {
      .compression = PNG_ITXT_COMPRESSION_NONE,
      .key = (char *)request->texts[i].keyword,
      .text = (char *)request->texts[i].text,
      .itxt_length = strlen(request->texts[i].text),
      .lang = (char *)request->texts[i].language,
      .lang_key = (char *)"",
    };
    png_set_text(session->png, session->info, &text, 1);
  }
}

static int color_type(cpng_format format) {
  switch (format) {
    case CPNG_GREY: return PNG_COLOR_TYPE_GRAY;
    case CPNG_INDEXED: return PNG_COLOR_TYPE_PALETTE;
    case CPNG_RGB: return PNG_COLOR_TYPE_RGB;
    case CPNG_RGBA: return PNG_COLOR_TYPE_RGB_ALPHA;
  }
  return PNG_COLOR_TYPE_RGB_ALPHA;
}

static void begin(cpng_session *session, const void *argument) {
  const cpng_request *request = argument;
  session->png = png_create_write_struct_2(
    PNG_LIBPNG_VER_STRING, session, on_error, on_warning, session, on_allocate, on_free);
  if (session->png == NULL) fail(session, CPNG_OUT_OF_MEMORY, "no memory for libpng");
  session->info = png_create_info_struct(session->png);
  if (session->info == NULL) fail(session, CPNG_OUT_OF_MEMORY, "no memory for libpng");

  png_structp png = session->png;
  png_set_write_fn(png, session, on_write, on_flush);
  // Fixed: filter None wins on flat drawings in size and time, and the same pixels must give the
  // same bytes.
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_compression_level(png, request->compression_level);
  png_set_compression_strategy(png, 0);
  png_set_compression_buffer_size(png, CPNG_CHUNK_SIZE);

  png_set_IHDR(png, session->info, request->width, request->height, 8,
               color_type(request->format), PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(png, session->info, PNG_sRGB_INTENT_PERCEPTUAL);
  if (request->format == CPNG_INDEXED) set_palette(session, request);
  if (request->pixels_per_metre > 0)
    png_set_pHYs(png, session->info, request->pixels_per_metre, request->pixels_per_metre,
                 PNG_RESOLUTION_METER);
  set_texts(session, request);
  png_write_info(png, session->info);
  session->row_bytes = png_get_rowbytes(png, session->info);
  session->rows_left = request->height;
}

typedef struct {
  const uint8_t *bytes;
  size_t count;
} row_batch;

static void write_batch(cpng_session *session, const void *argument) {
  const row_batch *batch = argument;
  if (batch->count > session->rows_left) fail(session, CPNG_REFUSED, "more rows than the height");
  for (size_t i = 0; i < batch->count; i += 1)
    png_write_row(session->png, batch->bytes + i * session->row_bytes);
  session->rows_left -= batch->count;
}

static void end(cpng_session *session, const void *argument) {
  (void)argument;
  if (session->rows_left > 0) fail(session, CPNG_REFUSED, "fewer rows than the height");
  // No info structure: nothing, a time least of all, is written after the pixels.
  png_write_end(session->png, NULL);
}

/// Runs one step with the jump armed; does nothing once a step has failed.
static cpng_status guarded(cpng_session *session, void (*step)(cpng_session *, const void *),
                           const void *argument) {
  if (session->status != CPNG_OK) return session->status;
  if (setjmp(session->jump) == 0) step(session, argument);
  return session->status;
}

// MARK: The calls of the header

cpng_session *cpng_open(const cpng_request *request) {
  cpng_session *session = calloc(1, sizeof *session);
  if (session == NULL) return NULL;
  session->byte_limit = request->byte_limit;
  session->failing_allocation = request->failing_allocation;
  guarded(session, begin, request);
  return session;
}

cpng_status cpng_write_rows(cpng_session *session, const uint8_t *rows, size_t row_count) {
  row_batch batch = {.bytes = rows, .count = row_count};
  return guarded(session, write_batch, &batch);
}

cpng_status cpng_finish(cpng_session *session) { return guarded(session, end, NULL); }

cpng_status cpng_session_status(const cpng_session *session) { return session->status; }

const char *cpng_session_message(const cpng_session *session) { return session->message; }

const uint8_t *cpng_session_bytes(const cpng_session *session) { return session->bytes; }

size_t cpng_session_count(const cpng_session *session) { return session->count; }

void cpng_close(cpng_session *session) {
  if (session == NULL) return;
  // Raises no error: it only frees, whatever state the structures are in.
  png_destroy_write_struct(&session->png, &session->info);
  free(session->bytes);
  free(session);
}
