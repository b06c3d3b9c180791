import type { Messages } from '../format/messages.js';

export const cliMessages = {
  zh: {
    'cli.usage':
      '用法：zj-widgets [--lang zh|en] <命令> [选项]\n\n命令：\n{commands}\n\n选项：\n  -h, --help      显示帮助；zj-widgets <命令> --help 显示该命令的帮助\n  -v, --version   显示版本\n      --lang      提示所用语言：zh 或 en；默认取自 LC_ALL、LC_MESSAGES 或 LANG\n      --verbose   输出不是终端时也报告进度\n',
    'cli.missing-command': '未给出命令。',
    'cli.unknown-command': '没有“{value}”这一命令。',
    'cli.unknown-option': '没有“{value}”这一选项。',
    'cli.missing-value': '选项“{name}”缺少取值。',
    'cli.needless-value': '选项“{name}”不带取值。',
    'cli.nearest': '您要找的是否是：{values}？',
    'cli.see-help': '参见：{command}',
    'cli.internal': '程序出错，请报告：{stack}',
  },
  en: {
    'cli.usage':
      'Usage: zj-widgets [--lang zh|en] <command> [options]\n\nCommands:\n{commands}\n\nOptions:\n  -h, --help      this help; zj-widgets <command> --help for that of a command\n  -v, --version   the version\n      --lang      language of what is said: zh or en; by default that of LC_ALL, LC_MESSAGES or LANG\n      --verbose   tells of progress even where the output is no terminal\n',
    'cli.missing-command': 'No command is given.',
    'cli.unknown-command': 'There is no command "{value}".',
    'cli.unknown-option': 'There is no option "{value}".',
    'cli.missing-value': 'The option "{name}" needs a value.',
    'cli.needless-value': 'The option "{name}" takes no value.',
    'cli.nearest': 'Did you mean {values}?',
    'cli.see-help': 'See: {command}',
    'cli.internal': 'This is a fault of zj-widgets; please report it: {stack}',
  },
} satisfies Messages;
