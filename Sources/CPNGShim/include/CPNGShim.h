// libpng behind calls that return a status: what Swift may see of it.
//
// libpng reports an error by `longjmp`, and Swift frames must never be jumped over. So every call
// declared here arms its own jump, and the jump starts and ends inside that one call. No libpng
// type, no `jmp_buf` and no callback crosses this header.
#ifndef LESIONMAP_CPNGSHIM_H
#define LESIONMAP_CPNGSHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// How a call ended.
typedef enum {
  CPNG_OK = 0,
  /// libpng raised an error or a warning; its words are in the message.
  CPNG_REFUSED = 1,
  /// An allocation failed.
  CPNG_OUT_OF_MEMORY = 2,
  /// The file would have been longer than the byte limit.
  CPNG_TOO_LONG = 3,
} cpng_status;

/// What a pixel is made of, 8 bits a channel.
typedef enum {
  CPNG_GREY = 0,
  CPNG_INDEXED = 1,
  CPNG_RGB = 2,
  CPNG_RGBA = 3,
} cpng_format;

/// One iTXt chunk, stored uncompressed.
typedef struct {
  /// Latin-1, 1 to 79 bytes, ends with a zero byte.
  const char *keyword;
  /// A BCP 47 tag in ASCII, or empty; ends with a zero byte.
  const char *language;
  /// UTF-8, ends with a zero byte.
  const char *text;
} cpng_text;

/// Everything that stands before the first row. The pointers are read during `cpng_open` only.
typedef struct {
  uint32_t width;
  uint32_t height;
  cpng_format format;
  /// The palette of `CPNG_INDEXED`: red, green, blue, alpha for each entry; entries that are not
  /// opaque come first.
  const uint8_t *palette;
  /// 1 to 256 for `CPNG_INDEXED`, else 0.
  size_t palette_count;
  /// How many leading palette entries are not opaque.
  size_t translucent_count;
  /// Horizontal and vertical resolution; 0 leaves the pHYs chunk out.
  uint32_t pixels_per_metre;
  const cpng_text *texts;
  size_t text_count;
  /// 0 (stored) to 9 (smallest).
  int compression_level;
  /// The longest file allowed, in bytes.
  size_t byte_limit;
  /// For tests: the number, from 1, of the allocation to refuse; 0 refuses none.
  size_t failing_allocation;
} cpng_request;

/// One file being written into memory. Not to be used by two threads at once.
typedef struct cpng_session cpng_session;

/// Starts a file: signature, header and all chunks before the first row.
///
/// Returns a session even when the start failed (ask `cpng_session_status`), and null only when
/// there was no memory for the session itself. The caller ends it by `cpng_close`.
cpng_session *cpng_open(const cpng_request *request);

/// Appends `row_count` packed rows, from the top; after a failure it does nothing.
cpng_status cpng_write_rows(cpng_session *session, const uint8_t *rows, size_t row_count);

/// Ends the file. Fails when rows are missing.
cpng_status cpng_finish(cpng_session *session);

/// The first failure of the session, or `CPNG_OK`.
cpng_status cpng_session_status(const cpng_session *session);

/// The words that belong to the status; empty for `CPNG_OK`. Lives as long as the session.
const char *cpng_session_message(const cpng_session *session);

/// The bytes written so far. Valid until the next call on the session.
const uint8_t *cpng_session_bytes(const cpng_session *session);
size_t cpng_session_count(const cpng_session *session);

/// Frees the session and all it owns; null is allowed.
void cpng_close(cpng_session *session);

/// A decoded file: straight RGBA, 8 bits a channel, sRGB, rows from the top.
typedef struct {
  cpng_status status;
  uint32_t width;
  uint32_t height;
  /// `width · height · 4` bytes, to be freed by `cpng_free`; null unless `status` is `CPNG_OK`.
  uint8_t *bytes;
  char message[128];
} cpng_image;

/// Decodes a whole PNG file; refuses one of more than `pixel_limit` pixels.
cpng_image cpng_decode(const uint8_t *bytes, size_t count, size_t pixel_limit);

/// Frees the bytes of a decoded image; null is allowed.
void cpng_free(uint8_t *bytes);

#endif
