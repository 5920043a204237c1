import Citations
import Templates

extension Edition {
  /// The page that shows a paper in pictures: its days on a line, its sums side by side, and what is spoken of where. Nil where there is
  /// nothing to show.
  func chartPage(_ paper: Paper) -> Recipe? {
    let page = paper.chartPage
    let mentions = PaperMentions(summaries(paper))
    let timeline = timeline(mentions, from: page)
    let amounts = amounts(mentions, from: page)
    let matrices = matrices(of: paper, mentions, from: page)
    guard timeline != nil || !amounts.isEmpty || !matrices.isEmpty else { return nil }
    return recipe(
      page, "charts", title: words["charts"], crumbs: [Crumb(title: paper.header.title, page: paper.page)],
      [
        "timeline": timeline ?? .null, "amounts": .list(amounts), "matrices": .list(matrices),
        "sections": .list(sectionLinks(paper.sections[...], from: page)),
        "columns": .list(
          paper.sections.map {
            ["title": .text($0.title), "number": .text(String($0.number)), "href": .text($0.page.link(from: page))]
          }),
        "whole_contents": .null,
      ])
  }

  private func entries(_ kind: RegisterKind, _ mentions: PaperMentions) -> [Register.Entry] {
    registers.register(kind).map { entries(of: $0, mentions) } ?? []
  }

  /// The entries of a register that a paper names, in their order.
  private func entries(of register: Register, _ mentions: PaperMentions) -> [Register.Entry] {
    registers.sorted(mentions.places.keys.filter { $0.register == register.folder }).flatMap(\.entries)
  }

  /// The days that a paper names.
  private func timeline(_ mentions: PaperMentions, from page: PagePath) -> TemplateValue? {
    let entries = entries(.dates, mentions).compactMap { entry in Day(entry.referent.identifier).map { ($0, entry) } }
    guard let line = Timeline(entries.map(\.0)) else { return nil }
    let byDay = Dictionary(entries, uniquingKeysWith: { first, _ in first })
    let base = line.levels * Timeline.levelHeight + 10
    let points: [TemplateValue] = line.points.enumerated().compactMap { index, point in
      guard let entry = byDay[point.day], let place = mentions.first(entry.id) else { return nil }
      return [
        "number": .text(String(index + 1)), "x": .text(String(point.x + 20)),
        "y": .text(String(base - 14 - point.level * Timeline.levelHeight)),
        "text_y": .text(String(base - 9 - point.level * Timeline.levelHeight)),
        "date": .text(words.date(point.day)), "href": .text(place.page.link(from: page, fragment: place.anchor)),
        "entry": .text(entry.page.link(from: page)), "sentence": .text(place.sentence), "place": .text(place.title),
      ]
    }
    return [
      "width": .text(String(Timeline.width + 40)), "height": .text(String(base + 30)), "base": .text(String(base)),
      "end": .text(String(Timeline.width + 20)), "label_y": .text(String(base + 20)), "tick": .text(String(base + 6)),
      "points": .list(points),
      "ticks": .list(
        line.ticks.enumerated().map { index, tick in
          ["title": .text(words.tick(tick.day, isFirst: index == 0)), "x": .text(String(tick.x + 20))]
        }),
    ]
  }

  /// The sums that a paper names, by currency, the largest first.
  private func amounts(_ mentions: PaperMentions, from page: PagePath) -> [TemplateValue] {
    let sums = entries(.amounts, mentions).compactMap {
      entry -> (currency: String, value: Double, entry: Register.Entry)? in
      let parts = entry.referent.identifier.split(separator: " ")
      guard parts.count == 2, let value = Double(parts[1]), value > 0 else { return nil }
      return (String(parts[0]), value, entry)
    }
    return Dictionary(grouping: sums, by: \.currency).sorted { $0.key < $1.key }.filter { $0.value.count > 1 }
      .map { currency, sums in
        let largest = sums.map(\.value).max() ?? 1
        let rows: [TemplateValue] = sums.sorted { ($1.value, $0.entry.title) < ($0.value, $1.entry.title) }.compactMap {
          guard let place = mentions.first($0.entry.id) else { return nil }
          return [
            "title": .text($0.entry.title), "entry": .text($0.entry.page.link(from: page)),
            // In thousandths of the largest; what is too small to see is a line.
            "share": .text(String(max(3, Int($0.value / largest * 1000)))),
            "href": .text(place.page.link(from: page, fragment: place.anchor)), "sentence": .text(place.sentence),
          ]
        }
        return ["currency": .text(currency), "rows": .list(rows)]
      }
  }

  /// Which section names what: a table for each register, that of the instruments open.
  private func matrices(of paper: Paper, _ mentions: PaperMentions, from page: PagePath) -> [TemplateValue] {
    guard (2...Self.mostColumns).contains(paper.sections.count) else { return [] }
    return registers.all.filter { !($0.kind?.isQuantity ?? false) }.compactMap { register in
      let named = entries(of: register, mentions)
      guard named.count > 1 else { return nil }
      let frequent = named.map { (mentions.count($0.id), $0) }.sorted { $0.0 > $1.0 }.prefix(Self.mostRows).map(\.1.id)
      let shown = Set(frequent)
      // In the order of what stands there.
      let rows = named.filter { shown.contains($0.id) }
        .map { (key: $0.abbreviation.map(Collation.key) ?? $0.sortKey, entry: $0) }
        .sorted { ($0.key, $0.entry.id.key) < ($1.key, $1.entry.id.key) }.map(\.entry)
      return [
        "title": .text(title(of: register)), "is_open": .bool(register.kind == .instruments),
        "rows": .list(rows.map { row($0, of: paper, mentions, from: page) }),
        "href": .text(register.page.link(from: page)),
        "is_part": .bool(named.count > shown.count), "count": .text(String(named.count)),
      ]
    }
  }

  /// So many columns fit on a page, and so many rows are still read.
  private static let (mostColumns, mostRows) = (20, 50)

  private func row(
    _ entry: Register.Entry, of paper: Paper, _ mentions: PaperMentions, from page: PagePath
  ) -> TemplateValue {
    // The paper's own page stands before its sections.
    let cells: [TemplateValue] = paper.sections.indices.map { index in
      guard let place = mentions.places[entry.id]?[index + 1] else {
        return ["href": .null, "label": .null, "is_many": false]
      }
      return [
        "href": .text(place.page.link(from: page, fragment: place.anchor)), "is_many": .bool(place.count > 2),
        "label": .text("\(entry.abbreviation ?? entry.title), \(place.title): \(words.mentions(place.count))"),
      ]
    }
    return [
      "title": .text(entry.abbreviation ?? entry.title), "href": .text(entry.page.link(from: page)),
      "kind": .text(entry.kind?.rawValue ?? "own"), "cells": .list(cells),
    ]
  }
}

extension Paper {
  /// The page that shows it in pictures.
  var chartPage: PagePath { .section(address, Self.chartPageName) }

  static let chartPageName = "in-beeld"
}
