import type { Messages } from '../language';

export const fileMessages: Messages = {
  'file.too_large': { zh: '文件超过上限（{limit} 字节）', en: 'The file is larger than {limit} bytes' },
  'file.unreadable': { zh: '上传内容不完整或无法读取', en: 'The upload is incomplete or cannot be read' },
  'file.field_too_long': { zh: '文字超过 {limit} 字', en: 'A text is longer than {limit} characters' },
  'file.missing': { zh: '请选择文件', en: 'Choose a file' },
  'file.type_refused': {
    zh: '只接受 JPEG、PNG、WebP 图片和 PDF，且内容须完整、不得夹带其他文件',
    en: 'Only JPEG, PNG, WebP and PDF files are taken, complete and with no other file inside',
  },
};
