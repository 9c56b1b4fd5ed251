/** What the list of findings says. */

const sourceNames: Readonly<Record<string, string>> = {
  'last-year': '上年报告的结转下年度',
  narrative: '正文',
  members: '汇总数',
}

/** `of`: the cell that is meant, where it is another than the line is of, as a total that follows. */
function groundWords(
  { code, says, how }: Readonly<Record<string, string | number>>,
  of: string | undefined,
): string | undefined {
  const source = sourceNames[code ?? '']
  if (source && of) return says === 'found' ? `但${of}现在与${source}一致` : `改了以后${of}与${source}一致`
  if (source) return says === 'found' ? `但现在的数与${source}一致` : `改了与${source}一致`
  if (code === 'recent') return '刚改过'
  return code === 'typing' && how === 'transposed' ? '疑为数字颠倒' : undefined
}

export const findingWords = {
  title: '检查结果',
  none: '没有发现问题',
  noneDetail: (hasPrevious: boolean) =>
    hasPrevious
      ? '各项勾稽关系成立。'
      : '本报告内的各项勾稽关系成立。没有上年报告可以对照，上年结转和各项与上年的关系没有核对。',
  ownHolds: '本报告自身勾稽没有问题',
  seeOutside: '与其他报告、公布期限比对查出的列在上面。',
  counts: (errors: number, warnings: number, infos: number) => `${errors} 个错误，${warnings} 个警告，${infos} 个提示`,
  handOn: '已填写完整，没有错误和警告。请点页面上方的“提请签发”，单位负责人签发后即可报送。',
  asked: '已提请签发，等单位负责人签发。签发以前还可以改，改了要再次提请。',
  askedChanged: '提请签发以后又改过。改完请点页面上方的“再次提请签发”，单位负责人才知道看哪一稿。',
  sentBack: '单位负责人退回了报告。请按上面写的改好，再点页面上方的“提请签发”。',
  returnedUntouched: '报告已被退回，还没有改动。请按上面的退回理由改好，再点页面上方的“提请签发”。',
  notYet: ({
    unanswered,
    warnings,
    unwritten,
    blank,
  }: {
    readonly unanswered: number
    readonly warnings: number
    readonly unwritten: readonly string[]
    readonly blank: number
  }) =>
    `没有错误，但还有${[
      ...(unanswered > 0 ? [` ${unanswered} 条意见没有答复`] : []),
      ...(unwritten.length > 0 ? [`${unwritten.map((name) => `“${name}”`).join('')}没有写`] : []),
      ...(blank > 0 ? [` ${blank} 格空白`] : []),
      ...(warnings > 0 ? [` ${warnings} 个警告要改正或说明理由`] : []),
    ].join('，')}。处理完再点页面上方的“提请签发”。`,
  show: '显示',
  all: '全部',
  moreOfRule: (n: number) => `同类问题还有 ${n} 条`,
  ofThemUnfilled: (n: number) => `（其中 ${n} 个是还没有填，合为一条）`,
  /** Nothing is written yet where it was found. */
  unbegun: '未填',
  unbegunCount: (n: number) => `；${n} 项还没有填写`,
  zeros: '改填 0',
  zerosPut: (n: number) => `已把 ${n} 格改填 0`,
  unfilled: (rows: number, cells: number) => `${rows} 处还没有填，共 ${cells} 格。没有发生的填 0`,
  oneByOne: '逐处列出',
  goToFirst: '到第一处',
  sameCause: '改好上面标出的数，这一条也就成立',
  likely: (proposed: number, found: number | null) =>
    found === null ? `可能应为 ${proposed}，这一格没有填数` : `可能应为 ${proposed}，而不是 ${found}`,
  because: (reason: string) => `，因为${reason}`,
  take: (n: number) => `改为 ${n}`,
  takeAll: (n: number) => `一并改 ${n} 格`,
  takeName: '采纳建议',
  taken: (cell: string, n: number) => `${cell}已改为 ${n}`,
  takenAll: (n: number) => `已改 ${n} 格`,
  others: (n: number) => `另有 ${n} 种可能`,
  ways: ({ of, zeroed }: { readonly of: number; readonly zeroed: number }) =>
    `改得最少就能对上的改法有 ${of} 种，凭这些数分不出是哪一种；也可能不止一处有误。请对照台账。${
      zeroed > 0 ? `其中 ${zeroed} 格是用“空白格填 0”填的，列在前面，请先看。` : ''
    }`,
  listWays: (n: number) => `逐个列出（${n}）`,
  would: (found: number | null, proposed: number) =>
    found === null ? `没有填数，改法是填 ${proposed}` : ` ${found} → ${proposed}`,
  /** What speaks for an explanation or against it, each said once; nothing: the sums alone. */
  grounds: (
    grounds: readonly Readonly<Record<string, string | number>>[],
    otherCell: (cell: string) => string | undefined,
  ) => {
    const said = new Set(grounds.flatMap((ground) => groundWords(ground, otherCell(String(ground.cell))) ?? []))
    // One 但 is for all that stand behind it.
    const clauses = [...said].map((clause, i, all) =>
      all[i - 1]?.startsWith('但') ? clause.replace(/^但/u, '') : clause,
    )
    return clauses.length > 0 ? `（${clauses.join('，')}）` : ''
  },
  fewer: '收起',
  determined: '可以推算的空白格',
  fillDetermined: (n: number) => `全部填入（${n} 格）`,
  fillOne: (n: number) => `填入 ${n}`,
  fillName: '填入推算的数',
  filled: (n: number) => `已填入推算的 ${n} 格`,
  explain: '说明理由',
  change: '修改说明',
  stale: (reason: string) => `数改动以前说明过：“${reason}”。请按现在的数重新说明。`,
  kept: '说明已保存，列在检查结果的最后',
  withdrawn: '说明已撤回',
  alsoFor: '同一行还有问题，理由相同的请勾选：',
  explainPlaceholder: '写明为什么这样填是对的，审核的人会看到',
  explained: '已说明',
  known: '已知',
  /** How the district's own part is called where it is missing from a sum. */
  ownPart: '本级数据',
  missing: (first: readonly string[], { all, ownPart }: { readonly all: number; readonly ownPart: boolean }) =>
    `${first.join('、')}等 ${all} 家${ownPart ? '和本级数据' : ''}`,
  listAll: '列出全部单位',
  listFew: '收起',
  keep: '保存',
  cancel: '取消',
  withdraw: '撤回说明',
  rule: '规则',
  goTo: '到这一格',
  failed: '说明没有保存',
} as const
