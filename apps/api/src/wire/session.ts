import { z } from '@hono/zod-openapi'

const password = z.string().min(1).max(128)

export const signInSchema = z
  .object({
    username: z.string().min(1).max(60).meta({ description: '用户名', example: 'zhangsan' }),
    password: password.meta({ description: '密码', example: 'yunxi-2026-nianbao' }),
    code: z.string().max(40).optional().meta({ description: '两步验证的六位数字，或者备用码', example: '492817' }),
  })
  .meta({ id: 'SignIn', description: '登录' })

export const meSchema = z
  .object({
    person: z.string().meta({ description: '人员编号', example: '0199f0c2-7a54-7c11-9d2e-6f1d2f4f9a10' }),
    username: z.string().meta({ description: '用户名', example: 'zhangsan' }),
    name: z.string().meta({ description: '姓名', example: '张三' }),
    role: z.enum(['clerk', 'lead', 'reviewer', 'admin']).meta({ description: '角色' }),
    agency: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .meta({ description: '所属单位；审核员和管理员为 null', example: { id: 'jiaoyuju', name: '云溪区教育局' } }),
    district: z.object({ id: z.string(), name: z.string() }).meta({ example: { id: 'district', name: '云溪区' } }),
    mustChangePassword: z.boolean().meta({ description: '使用的是一次性密码，须先修改', example: false }),
    twoFactor: z.boolean().meta({ description: '已开启两步验证', example: false }),
  })
  .meta({ id: 'Me', description: '当前登录的人员' })

export const passwordChangeSchema = z
  .object({
    current: password.meta({ description: '当前密码', example: 'h7k2m-q9x4c-t3v8w' }),
    next: password.meta({
      description: '新密码：至少 10 个字符，不含用户名，不是常见密码',
      example: 'yunxi-2026-nianbao',
    }),
  })
  .meta({ id: 'PasswordChange', description: '修改密码' })

export const passwordSchema = z
  .object({ password: password.meta({ description: '当前密码', example: 'yunxi-2026-nianbao' }) })
  .meta({ id: 'Password', description: '以密码确认' })

export const codeSchema = z
  .object({
    code: z
      .string()
      .regex(/^\d{6}$/u)
      .meta({ description: '身份验证器上的六位数字', example: '492817' }),
  })
  .meta({ id: 'Code', description: '验证码' })

export const twoFactorSchema = z
  .object({
    uri: z.string().meta({ description: '身份验证器扫描的地址', example: 'otpauth://totp/…' }),
    backupCodes: z
      .array(z.string())
      .meta({ description: '备用码，只显示一次，每个只能用一次', example: ['AbCdE-12345'] }),
  })
  .meta({ id: 'TwoFactor', description: '开启两步验证' })
