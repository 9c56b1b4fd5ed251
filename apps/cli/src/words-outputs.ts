/** What is said of the files a command is to write, Chinese and English. */

import { words } from './words.ts'

/** A file that cannot be written as it is asked for. */
export const outputs = {
  unknownExtension: (path: string, extensions: readonly string[]) =>
    words(
      `不知道 ${path} 要写成什么格式，扩展名可用 ${extensions.join('、')}`,
      `The name ${path} does not say which format to write; it ends in one of ${extensions.join(', ')}`,
    ),
  overInput: (path: string) =>
    words(
      `${path} 是要读取的文件，不能写在它上面，请换一个文件名或者写到别的文件夹`,
      `${path} is one of the files that are read and is not written over; give another name`,
    ),
  otherExtension: (path: string, extensions: readonly string[]) =>
    words(
      `批注写在与原文件同样的格式里，${path} 应以 ${extensions.join(' 或 ')} 结尾`,
      `Comments are written in the format of the document: ${path} should end in ${extensions.join(' or ')}`,
    ),
  twoFilesForOneFormat: words('一个 --format 只能有一个 --output-file', 'A --format takes one --output-file'),
  twoFormatsInOneFile: (file: string) =>
    words(
      `两种格式不能写进同一个文件 ${file}，请各用一个 --output-file`,
      `Two formats cannot go into one file, ${file}; give each an --output-file of its own`,
    ),
  twoFormatsOnScreen: words(
    '只能有一种格式输出到屏幕，其余的请各用 --output-file 指定文件',
    'Only one format can go to standard output; give the others an --output-file each',
  ),
} as const
