# Reads a calendar file with Ruby's icalendar and prints what it found as JSON; README.md has the form.
#
# Run: ruby read_feed.rb FILE
require "date"
require "icalendar"
require "json"
require "stringio"

said = StringIO.new
Icalendar.logger = Icalendar::Logger.new(said)

def day(value)
  return nil if value.nil?
  return value.strftime("%Y%m%d") if value.is_a?(Icalendar::Values::Date)
  zone = Array(value.ical_params["tzid"]).first
  value.strftime("%Y%m%dT%H%M%S") + (zone && zone != "UTC" ? " #{zone}" : "Z")
end

def moment(value)
  value.is_a?(Icalendar::Values::DateTime) ? value.to_time.to_i : nil
end

def item(kind, entry, last)
  {
    kind: kind, uid: entry.uid.to_s, summary: entry.summary.to_s, details: entry.description&.to_s,
    status: entry.status.to_s, sequence: entry.sequence.to_i, start: day(entry.dtstart),
    end: day(last), moment: moment(entry.dtstart), alarms: entry.alarms.length,
    relations: Array(entry.related_to).length
  }
end

calendars = Icalendar::Parser.new(File.open(ARGV.fetch(0), "rb:UTF-8"), true).parse
remarks = said.string.lines.map(&:chomp)
remarks << "#{calendars.length} calendars" if calendars.length != 1
items = calendars.flat_map do |calendar|
  remarks << "the calendar is not valid" unless calendar.valid?
  (calendar.events + calendar.todos).each { |entry| remarks << "#{entry.uid} is not valid" unless entry.valid? }
  calendar.events.map { |entry| item("event", entry, entry.dtend) } +
    calendar.todos.map { |entry| item("todo", entry, entry.due) }
end
puts JSON.generate(reader: "ruby-icalendar #{Icalendar::VERSION}", remarks: remarks, items: items)
