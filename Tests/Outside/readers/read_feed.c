/* Reads a calendar file with libical's own parser and prints what it found as JSON; README.md has the form.
 *
 * Build: gcc -O1 -o read_feed read_feed.c -lical
 * Run:   read_feed FILE
 *
 * A remark is whatever libical itself objects to: an error of its parser (it keeps them in the calendar as
 * X-LIC-ERROR, and so do the programs on it), and what its table of restrictions does not allow. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* More are told of no one. */
enum { MOST_REMARKS = 50 };
static int remarks;

static void put_text(const char *text) {
  if (!text) {
    fputs("null", stdout);
    return;
  }
  putchar('"');
  for (; *text; text++) {
    unsigned char sign = (unsigned char)*text;
    if (sign == '"' || sign == '\\')
      printf("\\%c", sign);
    else if (sign < 0x20)
      printf("\\u%04x", sign);
    else
      putchar(sign);
  }
  putchar('"');
}

static void remark(const char *uid, const char *text) {
  char line[2000];
  if (remarks >= MOST_REMARKS) return;
  snprintf(line, sizeof line, "%s: %s", uid ? uid : "the calendar", text);
  if (remarks++) putchar(',');
  put_text(line);
}

/* Every error kept in a component and below it. */
static void put_errors(icalcomponent *component, const char *uid) {
  icalproperty *p = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  for (; p; p = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
    remark(uid, icalproperty_get_xlicerror(p));
  icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; child; child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
    icalcomponent_kind kind = icalcomponent_isa(child);
    int is_item = kind == ICAL_VEVENT_COMPONENT || kind == ICAL_VTODO_COMPONENT;
    put_errors(child, is_item ? icalcomponent_get_uid(child) : uid);
  }
}

static const char *text_of(icalcomponent *item, icalproperty_kind kind) {
  icalproperty *p = icalcomponent_get_first_property(item, kind);
  return p ? icalvalue_get_text(icalproperty_get_value(p)) : NULL;
}

/* A day, or a time with its zone, as it stands in the file. */
static void put_day(icalproperty *p) {
  char text[200];
  if (!p) {
    fputs("null", stdout);
    return;
  }
  icalparameter *zone = icalproperty_get_first_parameter(p, ICAL_TZID_PARAMETER);
  struct icaltimetype t = icalvalue_get_datetimedate(icalproperty_get_value(p));
  snprintf(text, sizeof text, "%s%s%s", icaltime_as_ical_string(t), zone ? " " : "",
           zone ? icalparameter_get_tzid(zone) : "");
  put_text(text);
}

static void put_item(icalcomponent *item, int is_event, int place) {
  icalproperty_kind last = is_event ? ICAL_DTEND_PROPERTY : ICAL_DUE_PROPERTY;
  icalproperty *start = icalcomponent_get_first_property(item, ICAL_DTSTART_PROPERTY);
  printf("%s\n{\"kind\":\"%s\",\"uid\":", place ? "," : "", is_event ? "event" : "todo");
  put_text(icalcomponent_get_uid(item));
  fputs(",\"summary\":", stdout);
  put_text(text_of(item, ICAL_SUMMARY_PROPERTY));
  fputs(",\"details\":", stdout);
  put_text(text_of(item, ICAL_DESCRIPTION_PROPERTY));
  fputs(",\"status\":", stdout);
  put_text(icalproperty_status_to_string(icalcomponent_get_status(item)));
  printf(",\"sequence\":%d,\"start\":", icalcomponent_get_sequence(item));
  put_day(start);
  fputs(",\"end\":", stdout);
  put_day(icalcomponent_get_first_property(item, last));
  struct icaltimetype begin = icalcomponent_get_dtstart(item);
  if (start && !begin.is_date)
    printf(",\"moment\":%lld", (long long)icaltime_as_timet_with_zone(begin, begin.zone));
  else
    fputs(",\"moment\":null", stdout);
  printf(",\"alarms\":%d,\"relations\":%d}",
         icalcomponent_count_components(item, ICAL_VALARM_COMPONENT),
         icalcomponent_count_properties(item, ICAL_RELATEDTO_PROPERTY));
}

static char *contents(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file || fseek(file, 0, SEEK_END)) return NULL;
  long length = ftell(file);
  char *text = length < 0 ? NULL : malloc((size_t)length + 1);
  rewind(file);
  if (text) text[fread(text, 1, (size_t)length, file)] = 0;
  fclose(file);
  return text;
}

int main(int argc, char **argv) {
  char *text = argc > 1 ? contents(argv[1]) : NULL;
  if (!text) {
    fputs("usage: read_feed FILE\n", stderr);
    return 2;
  }
  icalcomponent *calendar = icalparser_parse_string(text);
  if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    fputs("not one calendar\n", stderr);
    return 1;
  }
  printf("{\"reader\":\"libical %s\",\"remarks\":[", ICAL_VERSION);
  int errors = icalcomponent_count_errors(calendar);
  put_errors(calendar, NULL);
  if (errors > remarks) remark(NULL, "counts more errors than it kept");
  /* It writes what it does not allow into the calendar, where the errors are. */
  int before = remarks;
  if (!icalrestriction_check(calendar) || icalcomponent_count_errors(calendar) > errors) {
    put_errors(calendar, NULL);
    if (remarks == before) remark(NULL, "its restrictions are not met");
  }
  fputs("],\"items\":[", stdout);
  int place = 0;
  icalcomponent *item = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT);
  for (; item; item = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)) {
    icalcomponent_kind kind = icalcomponent_isa(item);
    if (kind == ICAL_VEVENT_COMPONENT || kind == ICAL_VTODO_COMPONENT)
      put_item(item, kind == ICAL_VEVENT_COMPONENT, place++);
  }
  fputs("]}\n", stdout);
  icalcomponent_free(calendar);
  free(text);
  return 0;
}
