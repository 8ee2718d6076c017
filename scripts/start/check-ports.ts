import { createServer } from 'node:net';
import { OperatorError } from '../operator-error.ts';

export interface WantedPort {
  readonly port: number;
  /** Address to listen on; undefined: every one. */
  readonly host?: string | undefined;
  readonly variable: 'SITE_PORT' | 'CMS_PORT';
  readonly purpose: string;
}

/** @throws OperatorError naming the port, who wants it and the variable that changes it */
export async function checkPorts(wanted: readonly WantedPort[]): Promise<void> {
  for (const { port, host, variable, purpose } of wanted) {
    const code = await tryListen(port, host);
    if (code === undefined) continue;
    if (code === 'EADDRNOTAVAIL') {
      throw new OperatorError(
        `Máy này không có địa chỉ “${host}” mà ${purpose} phải nghe. Sửa ${variable.replace('PORT', 'HOST')}: “ip addr” liệt kê các địa chỉ của máy.`,
      );
    }
    const reason =
      code === 'EACCES'
        ? 'cần quyền root để dùng cổng dưới 1024'
        : 'đang có chương trình khác dùng (có thể hệ thống đã chạy rồi)';
    throw new OperatorError(
      `Cổng ${port} của ${purpose}: ${reason}. Dừng chương trình kia, hoặc đặt ${variable} sang cổng khác, ` +
        `ví dụ “${variable}=${port < 1024 ? port + 8000 : port + 1} npm start”.`,
    );
  }
}

/** The reason why nobody can listen on the port now, or undefined when one can. */
function tryListen(port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}
