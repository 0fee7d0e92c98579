internal import CPNGShim

/// One file under construction: opened, given all its rows from the top, finished once.
///
/// The only place that holds a pointer of the shim; freed when the value ends, on every path.
@safe struct PNGSession: ~Copyable {
  private let handle: OpaquePointer
  private let byteLimit: Int
  private let bytesPerRow: Int

  /// Writes everything that stands before the pixels.
  ///
  /// What libpng refuses here is thrown by the first `write`: a failed session stays failed.
  init(
    width: Int, height: Int, layout: PNGPixelLayout, options: PNGEncoder.Options,
    failingAllocation: Int = 0
  ) throws(PNGEncodingError) {
    try options.validate()
    guard let width = UInt32(exactly: width), let height = UInt32(exactly: height) else {
      throw .refused(message: "a side of the picture does not fit in 32 bits")
    }
    var request = unsafe cpng_request()
    unsafe request.width = width
    unsafe request.height = height
    unsafe request.format = layout.format.code
    unsafe request.palette_count = layout.palette.colors.count
    unsafe request.translucent_count = layout.palette.colors.count { !$0.isOpaque }
    unsafe request.pixels_per_metre = UInt32(options.pixelsPerMetre ?? 0)
    unsafe request.compression_level = CInt(options.compressionLevel)
    unsafe request.byte_limit = options.byteLimit
    unsafe request.failing_allocation = failingAllocation

    let texts = try PNGTextStorage(options.texts)
    let opened = unsafe layout.palette.straightBytes.withUnsafeBufferPointer { palette in
      unsafe texts.withChunks { chunks in
        unsafe request.palette = palette.baseAddress
        unsafe request.texts = chunks.baseAddress
        unsafe request.text_count = chunks.count
        return unsafe cpng_open(&request)
      }
    }
    guard let opened = unsafe opened else {
      throw .outOfMemory(message: "no memory for the encoder")
    }
    unsafe handle = opened
    byteLimit = options.byteLimit
    bytesPerRow = Int(width) * layout.format.bytesPerPixel
  }

  deinit { unsafe cpng_close(handle) }

  /// Appends rows that are packed in the format of the file.
  borrowing func write(_ rows: [UInt8], rowCount: Int) throws(PNGEncodingError) {
    precondition(rows.count == rowCount * bytesPerRow, "the rows have another length")
    let status = unsafe rows.withUnsafeBufferPointer {
      unsafe cpng_write_rows(handle, $0.baseAddress, rowCount)
    }
    try check(status)
  }

  /// Ends the file and returns its bytes.
  consuming func finish() throws(PNGEncodingError) -> [UInt8] {
    try check(unsafe cpng_finish(handle))
    let bytes = unsafe UnsafeBufferPointer(
      start: cpng_session_bytes(handle), count: cpng_session_count(handle))
    return unsafe Array(bytes)
  }

  /// Turns a status into the error it stands for.
  private borrowing func check(_ status: cpng_status) throws(PNGEncodingError) {
    switch status {
    case CPNG_OK: return
    case CPNG_OUT_OF_MEMORY: throw .outOfMemory(message: message)
    case CPNG_TOO_LONG: throw .tooLong(byteLimit: byteLimit)
    default: throw .refused(message: message)
    }
  }

  private var message: String { unsafe String(cString: cpng_session_message(handle)) }
}

extension PNGPixelFormat {
  /// The shim's word for the format.
  fileprivate var code: cpng_format {
    switch self {
    case .grey: CPNG_GREY
    case .indexed: CPNG_INDEXED
    case .rgb: CPNG_RGB
    case .rgba: CPNG_RGBA
    }
  }
}

extension ColorTable {
  /// The colours as the palette stores them: straight red, green, blue, alpha.
  var straightBytes: [UInt8] {
    colors.flatMap { color in
      [color.red, color.green, color.blue].map { unpremultiplied($0, alpha: color.alpha) }
        + [color.alpha]
    }
  }
}
