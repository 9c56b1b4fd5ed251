/** Why a push did not arrive, for the administrator who has to see to it; the codes are those of Node and OpenSSL. */

const late = '对方 10 秒内没有答复'

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ECONNREFUSED: '对方拒绝连接，请核对端口，并确认对方的程序在运行',
    ECONNRESET: '对方中途断开了连接',
    EPIPE: '对方中途断开了连接',
    ENOTFOUND: '找不到这台主机，请核对网址',
    EAI_AGAIN: '域名服务器没有答复，请检查服务器的网络设置',
    EHOSTUNREACH: '网络不通，请检查线路和防火墙',
    ENETUNREACH: '网络不通，请检查线路和防火墙',
    ETIMEDOUT: '连接超时，请检查线路和防火墙',
    EPROTO: '对方这个端口不是 https，请核对网址',
    CERT_HAS_EXPIRED: '对方的证书已过期',
    ERR_TLS_CERT_ALTNAME_INVALID: '对方的证书不是这个域名的',
    DEPTH_ZERO_SELF_SIGNED_CERT: '对方的证书是自签的，本服务器不信任',
    SELF_SIGNED_CERT_IN_CHAIN: '对方的证书是自签的，本服务器不信任',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: '对方的证书由本服务器不认识的机构签发',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: '对方的证书不完整，缺中间证书',
  }),
)

export function whyNot({ name, code = '', message }: NodeJS.ErrnoException): string {
  // Nothing but our own patience ends a request.
  const isLate = name === 'AbortError' || name === 'TimeoutError'
  return (isLate ? late : reasons.get(code)) ?? message
}
