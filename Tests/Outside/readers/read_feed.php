<?php
// Reads a calendar file with sabre/vobject and prints what it found as JSON; README.md has the form.
//
// Run: php read_feed.php FILE
//
// Its classes are older than this PHP: what that says of them is no remark on the file.
error_reporting(E_ALL & ~E_DEPRECATED);
require_once 'Sabre/VObject/autoload.php';

use Sabre\VObject\Property;
use Sabre\VObject\Reader;
use Sabre\VObject\Version;

$remarks = [];
set_error_handler(function ($level, $text) use (&$remarks) {
    if ($level !== E_DEPRECATED) {
        $remarks[] = $text;
    }
    return true;
});

function day($property): ?string
{
    if ($property === null) {
        return null;
    }
    $zone = isset($property['TZID']) ? ' ' . $property['TZID'] : '';
    return $property->getValue() . $zone;
}

function moment($property): ?int
{
    if ($property === null || !$property->hasTime()) {
        return null;
    }
    return $property->getDateTime()->getTimestamp();
}

// This version leaves the escape before a comma and a semicolon.
function text($property): ?string
{
    return $property === null ? null : str_replace(['\\,', '\\;'], [',', ';'], $property->getValue());
}

$calendar = Reader::read(file_get_contents($argv[1]));
foreach ($calendar->validate() as $fault) {
    $remarks[] = $fault['message'];
}
$items = [];
foreach (['VEVENT' => 'event', 'VTODO' => 'todo'] as $name => $kind) {
    foreach ($calendar->select($name) as $entry) {
        foreach ($entry->validate() as $fault) {
            $remarks[] = "$entry->UID: {$fault['message']}";
        }
        $items[] = [
            'kind' => $kind, 'uid' => text($entry->UID), 'summary' => text($entry->SUMMARY),
            'details' => text($entry->DESCRIPTION), 'status' => text($entry->STATUS),
            'sequence' => (int) text($entry->SEQUENCE), 'start' => day($entry->DTSTART),
            'end' => day($kind === 'event' ? $entry->DTEND : $entry->DUE),
            'moment' => moment($entry->DTSTART), 'alarms' => count($entry->select('VALARM')),
            'relations' => count($entry->select('RELATED-TO')),
        ];
    }
}
echo json_encode(
    ['reader' => 'sabre/vobject ' . Version::VERSION, 'remarks' => $remarks, 'items' => $items],
    JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR
), "\n";
