import type { Examples } from './examples.ts'

export const examples: Examples = {
  passes: [
    {
      title: '78 and 3 come in, 75 and 6 go out',
      edition: '2021',
      sections: { overview: '新收政府信息公开申请78件，上年结转3件，办结75件，结转下年度6件。' },
    },
    {
      title: 'what was brought forward is counted in',
      edition: '2021',
      sections: { overview: '受理政府信息公开申请78件，其中上年结转3件，已办结75件，结转下年度3件。' },
    },
    {
      title: 'one of the four is not told',
      edition: '2021',
      sections: { overview: '新收政府信息公开申请78件，上年结转3件，办结75件。' },
    },
    {
      title: 'those of last year are told by themselves',
      edition: '2021',
      sections: { overview: '2023年结转申请2件已答复。2024年收到申请20件，办结17件，3件结转下年。' },
    },
  ],
  fails: [
    {
      title: 'a published report of 2025',
      edition: '2021',
      year: 2025,
      sections: { overview: '全年新收政府信息公开申请78件，上年结转3件，办结75件，结转下年度3件。' },
      messages: [
        '正文写收到 78 件、上年结转 3 件，办结 75 件、结转下年度 3 件，前两项之和 81 与后两项之和 78 不等：“全年新收政府信息公开申请78件，上年结转3件，办结75件，结转下年度3件。”',
      ],
    },
    {
      title: 'where nothing was brought forward none of it can be counted in',
      edition: '2021',
      cells: { 'requests.received.total': 22 },
      sections: { overview: '收到政府信息公开申请22件，上年结转0件，办结20件，结转下年度0件。' },
      messages: [
        '正文写收到 22 件、上年结转 0 件，办结 20 件、结转下年度 0 件，前两项之和 22 与后两项之和 20 不等：“收到政府信息公开申请22件，上年结转0件，办结20件，结转下年度0件。”',
      ],
    },
  ],
}
