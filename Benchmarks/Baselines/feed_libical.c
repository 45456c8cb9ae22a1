/* The feed of the speed table, made with libical in C: N events with 14 properties, one relation,
 * one alarm, and a two-rule VTIMEZONE. Prints the best seconds of R rounds.
 *
 * Build: cc -O2 feed_libical.c -lical -o feed_libical
 * Run:   feed_libical [N] [R] [file for the last feed] */
#define _POSIX_C_SOURCE 200809L
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void uid_of(char *buffer, int kind, int i) {
  sprintf(buffer, "%08x-0000-5000-8000-%012x", (unsigned)kind, (unsigned)i);
}

static icalproperty *x_property(const char *name, const char *value) {
  icalproperty *p = icalproperty_new_x(value);
  icalproperty_set_x_name(p, name);
  return p;
}

static icalproperty *zoned(icalproperty *p) {
  icalproperty_add_parameter(p, icalparameter_new_tzid("Europe/Amsterdam"));
  return p;
}

static icalcomponent *phase(icalcomponent_kind kind, const char *start, int from, int to,
                            const char *rule, const char *name) {
  icalcomponent *c = icalcomponent_new(kind);
  icalcomponent_add_property(c, icalproperty_new_dtstart(icaltime_from_string(start)));
  icalcomponent_add_property(c, icalproperty_new_tzoffsetfrom(from));
  icalcomponent_add_property(c, icalproperty_new_tzoffsetto(to));
  icalcomponent_add_property(c, icalproperty_new_rrule(icalrecurrencetype_from_string(rule)));
  icalcomponent_add_property(c, icalproperty_new_tzname(name));
  return c;
}

static icalcomponent *event(int i) {
  char uid[64], text[200];
  struct icaltimetype start = icaltime_null_time(), end, stamp;
  icalcomponent *c = icalcomponent_new(ICAL_VEVENT_COMPONENT), *alarm;
  icalproperty *p;
  stamp = icaltime_from_timet_with_zone(1790000000 + i, 0, NULL);
  stamp.zone = icaltimezone_get_utc_timezone();
  start.year = 2026, start.month = 1 + i % 12, start.day = 1 + i % 28;
  start.hour = 8 + i % 9, start.minute = i % 2 ? 30 : 0;
  end = start, end.hour += 1;

  uid_of(uid, 1, i);
  icalcomponent_add_property(c, icalproperty_new_uid(uid));
  icalcomponent_add_property(c, icalproperty_new_dtstamp(stamp));
  icalcomponent_add_property(c, icalproperty_new_lastmodified(stamp));
  icalcomponent_add_property(c, icalproperty_new_sequence(i % 5));
  icalcomponent_add_property(c, zoned(icalproperty_new_dtstart(start)));
  icalcomponent_add_property(c, zoned(icalproperty_new_dtend(end)));
  sprintf(text, "Overleg K7QF\xc2\xb7%02d; kamer %d, tweede verdieping", i % 100, i);
  icalcomponent_add_property(c, icalproperty_new_summary(text));
  sprintf(text,
          "Afspraak nummer %d, afgesproken met de regie.\nNeem de lijst mee; vraag naar de "
          "volgende datum, en naar de vorige.",
          i);
  icalcomponent_add_property(c, icalproperty_new_description(text));
  icalcomponent_add_property(c, icalproperty_new_categories("Overleg"));
  icalcomponent_add_property(c, icalproperty_new_class(ICAL_CLASS_PRIVATE));
  icalcomponent_add_property(c, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
  icalcomponent_add_property(c, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
  sprintf(text, "https://plans.example/open/%08x", (unsigned)i);
  icalcomponent_add_property(c, icalproperty_new_url(text));
  uid_of(uid, 1, i ? i - 1 : 1);
  p = icalproperty_new_relatedto(uid);
  icalproperty_set_parameter_from_string(p, "RELTYPE", "DEPENDS-ON");
  icalcomponent_add_property(c, p);

  alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
  uid_of(uid, 2, i);
  icalcomponent_add_property(alarm, icalproperty_new_uid(uid));
  icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
  icalcomponent_add_property(alarm, icalproperty_new_description("Overleg"));
  icalcomponent_add_property(alarm, icalproperty_new_trigger(icaltriggertype_from_int(-1800)));
  icalcomponent_add_component(c, alarm);
  return c;
}

static char *feed(int n) {
  icalcomponent *zone, *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
  icalproperty *p;
  char *text;
  icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar, icalproperty_new_prodid("-//aftercare//baseline//EN"));
  icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
  icalcomponent_add_property(calendar, icalproperty_new_name("Agenda K7QF"));
  icalcomponent_add_property(calendar, x_property("X-WR-CALNAME", "Agenda K7QF"));
  p = icalproperty_new_refreshinterval(icaldurationtype_from_int(3600));
  icalproperty_add_parameter(p, icalparameter_new_value(ICAL_VALUE_DURATION));
  icalcomponent_add_property(calendar, p);
  icalcomponent_add_property(calendar, x_property("X-PUBLISHED-TTL", "PT1H"));

  zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
  icalcomponent_add_property(zone, icalproperty_new_tzid("Europe/Amsterdam"));
  icalcomponent_add_component(zone, phase(ICAL_XDAYLIGHT_COMPONENT, "19700329T020000", 3600, 7200,
                                          "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "CEST"));
  icalcomponent_add_component(zone, phase(ICAL_XSTANDARD_COMPONENT, "19701025T030000", 7200, 3600,
                                          "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "CET"));
  icalcomponent_add_component(calendar, zone);
  for (int i = 0; i < n; i++) icalcomponent_add_component(calendar, event(i));
  text = icalcomponent_as_ical_string_r(calendar);
  icalcomponent_free(calendar);
  return text;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 1000, rounds = argc > 2 ? atoi(argv[2]) : 9;
  double best = 1e9;
  for (int r = 0; r < rounds; r++) {
    double start = now();
    char *text = feed(n);
    double seconds = now() - start;
    if (seconds < best) best = seconds;
    if (r == rounds - 1 && argc > 3) {
      FILE *f = fopen(argv[3], "w");
      if (!f) return 1;
      fwrite(text, 1, strlen(text), f);
      fclose(f);
    }
    icalmemory_free_buffer(text);
  }
  printf("%.6f\n", best);
  return 0;
}
