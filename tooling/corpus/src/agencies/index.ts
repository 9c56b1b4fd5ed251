import type { FictionalAgency } from '../agency.ts'
import { cultureTourism } from './culture-tourism.ts'
import { developmentZone } from './development-zone.ts'
import { education } from './education.ts'
import { government } from './government.ts'
import { governmentOffice } from './government-office.ts'
import { health } from './health.ts'
import { housing } from './housing.ts'
import { marketRegulation } from './market-regulation.ts'
import { naturalResources } from './natural-resources.ts'
import { police } from './police.ts'
import { qingshiTown } from './qingshi-town.ts'
import { wangjiangSubdistrict } from './wangjiang-subdistrict.ts'

/** The agencies of the fictional 云溪区 of 云州市. */
export const agencies: readonly FictionalAgency[] = [
  government,
  governmentOffice,
  education,
  police,
  marketRegulation,
  housing,
  naturalResources,
  health,
  cultureTourism,
  qingshiTown,
  wangjiangSubdistrict,
  developmentZone,
]
