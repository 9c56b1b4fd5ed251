/** What is said where the numbers of the district's prose follow its tables. */

export const renewWords = {
  open: '只更新数字',
  title: '只更新文字中的数字',
  lead: '报告表格的数改过以后，文字里的数还是旧的。下面逐句列出旧数和新数，勾选的才改，其余文字一个字不动。更新后点“撤销更新”可以恢复，直到这些文字又被改动。',
  drafted: '下面几句按现在的报送情况重新起草会不一样，看过合适再勾选：',
  none: '文字里没有与表格不一致的数，没有要改的。',
  becomes: '改为',
  left: (n: number) => `拿不准的数不改动，请自行核对（${n} 句）`,
  leftHelp:
    '约数、汉字写的数、只是一部分的数，以及表格里没有的数（如列举单位的数、金额）：可能也要改，请到填报页核对。',
  table: (n: number) => `表格合计 ${n}`,
  cancel: '取消',
  confirm: (n: number) => `更新 ${n} 处数字`,
  done: (n: number, kept: number) =>
    kept === 0 ? `已更新文字中 ${n} 处数字` : `已更新 ${n} 处数字，${kept} 个部分刚被别人改动，没有更新`,
  undo: '撤销更新',
  undone: '文字已恢复原样',
  notUndone: '文字在此期间又有改动，没有恢复，请到填报页查看改动记录',
} as const
