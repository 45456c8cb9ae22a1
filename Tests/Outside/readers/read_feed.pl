#!/usr/bin/perl
# Reads a calendar file with Data::ICal and prints what it found as JSON; README.md has the form.
#
# Run: perl read_feed.pl FILE
#
# Data::ICal knows nothing of zones (`moment` is null), nor of what came after RFC 5545: that it does not know these
# properties is no remark.
use strict;
use warnings;

use Data::ICal;
use Encode qw(decode);
use JSON::PP;

my @remarks;
my $later = qr/^Unknown property for Data::ICal: (?:color|name|refresh-interval) |^Unknown property for .*::Alarm::Display: uid /;
local $SIG{__WARN__} = sub { my ($text) = @_; chomp $text; push @remarks, $text unless $text =~ $later };

# The only property of that name, or none.
sub property {
    my ($entry, $name) = @_;
    my $found = $entry->property($name) or return undef;
    push @remarks, "$name stands there " . @$found . " times" if @$found > 1;
    return $found->[0];
}

sub text {
    my ($entry, $name) = @_;
    my $found = property($entry, $name) or return undef;
    my $text = $found->decoded_value;
    return utf8::is_utf8($text) ? $text : decode('UTF-8', $text, Encode::FB_CROAK);
}

sub day {
    my ($entry, $name) = @_;
    my $found = property($entry, $name) or return undef;
    my $zone = $found->parameters->{TZID};
    return $found->value . (defined $zone ? " $zone" : '');
}

my %last = (VEVENT => 'dtend', VTODO => 'due');
my %kind = (VEVENT => 'event', VTODO => 'todo');
my $calendar = Data::ICal->new(filename => $ARGV[0], rfc_strict => 1);
die "not read: " . $calendar->error_message . "\n" unless $calendar;

my @items;
for my $entry (@{ $calendar->entries }) {
    my $type = $entry->ical_entry_type;
    next unless $kind{$type};
    for my $name ($entry->mandatory_unique_properties) { property($entry, $name) }
    my $alarms = grep { $_->ical_entry_type eq 'VALARM' } @{ $entry->entries };
    push @items, {
        kind => $kind{$type}, uid => text($entry, 'uid'), summary => text($entry, 'summary'),
        details => text($entry, 'description'), status => text($entry, 'status'),
        sequence => 0 + text($entry, 'sequence'), start => day($entry, 'dtstart'),
        end => day($entry, $last{$type}), moment => undef, alarms => 0 + $alarms,
        relations => 0 + @{ $entry->property('related-to') || [] },
    };
}
print JSON::PP->new->utf8->canonical->encode(
    { reader => "Data::ICal $Data::ICal::VERSION", remarks => \@remarks, items => \@items }), "\n";
