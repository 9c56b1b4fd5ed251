/** Every threshold a district may set: its default, its unit and what it decides. Nowhere else is one written down. */

import * as z from 'zod'

interface Threshold {
  readonly value: number
  /** 倍, 件, 万元, 项; a share is from 0 to 1. */
  readonly unit: string
  readonly least: number
  readonly most?: number
  readonly whole?: true
  /** What it decides, and for which rule. */
  readonly meaning: string
}

export const thresholds = {
  suddenChangeTimes: {
    value: 10,
    unit: '倍',
    least: 1,
    meaning: '主要数据与上年相比增减超过这个倍数（sudden-change）',
  },
  suddenChangeLeast: {
    value: 100,
    unit: '件',
    least: 0,
    meaning: '并且相差超过这个数的，提示核对（sudden-change）',
  },
  feeRiseTimes: {
    value: 1000,
    unit: '倍',
    least: 1,
    meaning: '收费金额达到上年的这个倍数（disclosure-fee-unit）',
  },
  feeRiseLeast: {
    value: 100,
    unit: '万元',
    least: 0,
    meaning: '并且不少于这个金额的，疑以元填报（disclosure-fee-unit）',
  },
  feeMostOfTownship: {
    value: 10_000,
    unit: '万元',
    least: 0,
    meaning: '没有上年数可比时，乡镇收费金额达到多少疑以元填报（disclosure-fee-unit）',
  },
  feeMostOfSubdistrict: {
    value: 10_000,
    unit: '万元',
    least: 0,
    meaning: '没有上年数可比时，街道收费金额达到多少疑以元填报（disclosure-fee-unit）',
  },
  feeMostOfDepartment: {
    value: 1_000_000,
    unit: '万元',
    least: 0,
    meaning: '没有上年数可比时，部门收费金额达到多少疑以元填报（disclosure-fee-unit）',
  },
  unchangedLeast: {
    value: 4,
    unit: '项',
    least: 1,
    whole: true,
    meaning: '一张表至少有多少项非零数据才与上年比是否逐格相同（tables-unchanged）',
  },
  similarityAlike: {
    value: 0.8,
    unit: '比例（0 到 1）',
    least: 0,
    most: 1,
    meaning: '正文相似度达到多少算相似（similar-to-previous）',
  },
  similaritySame: {
    value: 0.95,
    unit: '比例（0 到 1）',
    least: 0,
    most: 1,
    meaning: '正文相似度达到多少算雷同（similar-to-previous）',
  },
} as const satisfies Readonly<Record<string, Threshold>>

type ThresholdName = keyof typeof thresholds

/** An object with a number for each threshold; one that is left out has its default. */
export const thresholdsSchema = z
  .strictObject(
    Object.fromEntries(
      Object.entries<Threshold>(thresholds).map(([name, threshold]) => [name, numberOf(threshold)]),
    ) as Record<ThresholdName, ReturnType<typeof numberOf>>,
  )
  .meta({ id: 'Thresholds' })

function numberOf({ value, unit, least, most, whole, meaning }: Threshold) {
  const number: z.ZodNumber = (whole ? z.int() : z.number()).min(least)
  return (most === undefined ? number : number.max(most)).default(value).describe(`${meaning}。单位：${unit}`)
}
