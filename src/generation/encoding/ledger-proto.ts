import { anomalyKinds } from '../anomalies/kinds.ts'
import { documentPrefix, headerText, labelPrefix, profitCentreOf, sourceSystemOf } from '../entry.ts'
import { kinds } from '../kinds/catalogue.ts'
import { personas } from '../people.ts'
import type { Plan } from '../plan.ts'
import { combinations, documentKinds, flags } from './choices.ts'
import { ledgerProto as compiled } from './compiled/ledger-proto.ts'
import type { Encoder } from './image.ts'
import { ascii, layOut, layOutOne, longestOf } from './pieces.ts'
import { documentIdBytes, shortLengthMax, stringField, tag, varintField } from './protobuf.ts'
import { layOutReferences, partnerReferences, type ReferenceClass } from './references.ts'

const lineFields: Readonly<Record<ReferenceClass, number>> = {
  none: 0,
  vendor: 8,
  customer: 9,
  employee: 10,
  material: 11,
  asset: 12,
  company: 13,
  input_tax: 14,
  output_tax: 14,
}

/** Digits of a document number, of a master record's index, and of a label. */
const numberDigits = 10
/** `hh:mm:ssZ`. */
const timeBytes = 9

const none = new Uint8Array(0)

/** A string field whose last `digits` characters follow. */
function openField(field: number, text: string, digits: number): Uint8Array {
  return Uint8Array.of(...tag(field, 2), text.length + digits, ...ascii(text))
}

/** Field numbers. Source: proto/tallymill/v1/ledger.proto (Entry, Line). */
function renderHeader(plan: Plan) {
  const { days, catalogue, suffixes, users, rates } = plan
  const { companies } = plan.input.configuration
  return {
    sequence: layOutOne(1, Uint8Array.from(tag(1, 0))),
    documentId: layOutOne(1, Uint8Array.of(...tag(2, 2), documentIdBytes)),
    postingDate: layOut(1, days.iso, (date) => stringField(3, date)),
    documentDate: layOut(1, days.iso, (date) => stringField(4, date)),
    created: layOut(1, days.iso, (date) => openField(5, `${date}T`, timeBytes)),
    /** From the end of the time on. */
    company: layOut(2, companies, ({ code }) => Uint8Array.of(...ascii('Z'), ...stringField(6, code))),
    fiscal: layOut(1, [...days.fiscalYear], (year, k) =>
      Uint8Array.of(...varintField(7, year), ...varintField(8, days.fiscalPeriod[k]!)),
    ),
    documentType: layOut(1, kinds, ({ documentType }) => stringField(9, documentType)),
    currency: layOut(1, companies, ({ currency }) => stringField(10, currency)),
    reference: layOut(1, kinds, ({ prefix }) => openField(11, prefix, numberDigits)),
    headerTextOpen: layOutOne(1, Uint8Array.from(tag(12, 2))),
    headerText: layOut(3, catalogue.headerTexts, (text) => text),
    suffix: layOut(2, suffixes, (ending) => headerText('', ending)),
    user: layOut(2, users.names, (user) => stringField(13, user)),
    source: layOut(2, combinations, ({ source, process }) =>
      Uint8Array.of(...stringField(14, source), ...stringField(15, process)),
    ),
    system: layOut(2, combinations, ({ source, process }) => stringField(19, sourceSystemOf(source, process))),
    persona: layOut(2, [...users.persona], (persona) => stringField(20, personas[persona]!)),
    previous: layOut(1, documentKinds, (kind) => {
      const prefix = documentPrefix(kind)
      return prefix === '' ? none : openField(21, prefix, numberDigits)
    }),
    partner: layOutReferences(plan, 1, (name, prefix) =>
      partnerReferences.has(name) ? openField(22, prefix, numberDigits) : none,
    ),
    affiliate: layOut(2, companies, ({ code }) => stringField(22, code)),
    approver: layOut(2, users.names, (user) => stringField(23, user)),
    /** Up to the length of the rate. */
    foreign: layOut(1, rates.currencies, (currency) => Uint8Array.of(...stringField(24, currency), ...tag(25, 2))),
    flags: layOut(1, flags, ({ manual, late }) =>
      Uint8Array.of(...(manual ? varintField(26, 1) : none), ...(late ? varintField(27, 1) : none)),
    ),
    fraud: layOut(3, anomalyKinds, ({ name, family }) =>
      family === 'fraud' ? Uint8Array.of(...varintField(16, 1), ...stringField(17, name)) : none,
    ),
    label: layOutOne(1, Uint8Array.of(...varintField(28, 1), ...openField(29, labelPrefix, numberDigits))),
    anomalyType: layOut(3, anomalyKinds, ({ name }) => stringField(30, name)),
  }
}

function renderLine(plan: Plan) {
  const { catalogue, charts } = plan
  const upToAmount = (field: number) =>
    layOut(1, charts.accounts, ({ number }) => Uint8Array.of(...stringField(2, number), ...tag(field, 0)))
  return {
    /** Up to the line number; the kernel writes the length. */
    lineOpen: layOutOne(1, Uint8Array.of(...tag(18, 2), 0, ...tag(1, 0))),
    debitAccount: upToAmount(3),
    creditAccount: upToAmount(4),
    costCentre: layOut(1, catalogue.costCentres, (name) => (name === '' ? none : stringField(5, name))),
    text: layOut(4, catalogue.texts, (text) => (text === '' ? none : stringField(6, text))),
    profitCentre: layOut(1, catalogue.costCentres, (name) =>
      name === '' ? none : stringField(7, profitCentreOf(name)),
    ),
    master: layOutReferences(plan, 1, (name, prefix) =>
      prefix.length === 2 ? stringField(lineFields[name], prefix) : openField(lineFields[name], prefix, numberDigits),
    ),
    trading: layOut(2, plan.input.configuration.companies, ({ code }) => stringField(lineFields.company, code)),
  }
}

/** Everything of an entry that is not a number or an id. @throws when a line or a header text needs a longer length. */
function renderPieces(plan: Plan) {
  const pieces = { ...renderHeader(plan), ...renderLine(plan) }
  const { debitAccount, costCentre, profitCentre, trading } = pieces
  const numbers = 3 + 8
  const line = [debitAccount, costCentre, profitCentre, trading, pieces.text].reduce(
    (sum, group) => sum + longestOf(group),
    numbers,
  )
  const text = longestOf(pieces.headerText) + longestOf(pieces.suffix)
  if (line > shortLengthMax || text > shortLengthMax) throw new Error('a text is too long for the protobuf encoder')
  return pieces
}

/** Field 2 of `tallymill.v1.ReadEntriesResponse` each. Source: proto/tallymill/v1/ledger.proto. */
export const ledgerProto: Encoder = { compiled, render: renderPieces }
