import HTTPTypes
import Hummingbird

/// The files that pages fetch: kept by browsers for ever under the address with their version.
struct AssetRoutes: Sendable {
  func add(to router: Router<WallContext>) {
    router.get("/assets/:name", use: asset)
  }

  @Sendable func asset(_ request: Request, _ context: WallContext) throws -> Response {
    guard let name = context.parameters.get("name"), let asset = ServedAssets.named(name) else {
      throw WallRefusal.noPage
    }
    let tag = "\"\(ServedAssets.version)\""
    let isCurrent = request.query("v") == ServedAssets.version
    var headers: HTTPFields = [
      .contentType: asset.contentType, .eTag: tag,
      .cacheControl: isCurrent ? "public, max-age=31536000, immutable" : "no-cache",
    ]
    guard request.headers[.ifNoneMatch] != tag else { return Response(status: .notModified, headers: headers) }
    headers[.contentLength] = "\(asset.text.utf8.count)"
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: asset.text)))
  }
}
