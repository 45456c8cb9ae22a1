import ArgumentParser

/// A command that asks and changes no plan, but of which the journal keeps that it was asked: it cannot be
/// tried out first.
protocol RecordingCommand: ParsableCommand {}
