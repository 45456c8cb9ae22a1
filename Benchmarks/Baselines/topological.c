/* The least a scheduler can do: Kahn's order and the longest path.
 *
 * Usage: topological FILE [ROUNDS]
 * FILE holds one graph after another in native 32-bit integers: tasks n, links m, then m
 * predecessors, m successors, m lags and n durations. Prints two lines, each the nanoseconds of the
 * best round over all graphs: `ready` with the links already sorted by predecessor, `given` with
 * that sorting as part of the work, as for a program that gets a list of links.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct {
  int32_t tasks, links;
  const int32_t *from, *to, *lags, *durations;
  int32_t *offsets, *successors, *sorted_lags;
} Graph;

typedef struct {
  int32_t *start, *waiting, *queue;
} Scratch;

/* Sorts the links by predecessor, by counting. */
static void sort_links(Graph *graph) {
  int32_t count = graph->tasks, links = graph->links, *offsets = graph->offsets;
  for (int32_t task = 0; task <= count; task++) offsets[task] = 0;
  for (int32_t link = 0; link < links; link++) offsets[graph->from[link]]++;
  for (int32_t task = 0, end = 0; task <= count; task++) offsets[task] = end += offsets[task];
  for (int32_t link = links - 1; link >= 0; link--) {
    int32_t place = --offsets[graph->from[link]];
    graph->successors[place] = graph->to[link];
    graph->sorted_lags[place] = graph->lags[link];
  }
}

/* Returns the latest finish, or -1 when the graph has a cycle. */
static int32_t longest_path(const Graph *graph, Scratch scratch) {
  int32_t count = graph->tasks, tail = 0, latest = 0;
  for (int32_t task = 0; task < count; task++) {
    scratch.start[task] = 0;
    scratch.waiting[task] = 0;
  }
  for (int32_t link = 0; link < graph->links; link++) scratch.waiting[graph->successors[link]]++;
  for (int32_t task = 0; task < count; task++)
    if (scratch.waiting[task] == 0) scratch.queue[tail++] = task;
  for (int32_t head = 0; head < tail; head++) {
    int32_t task = scratch.queue[head];
    int32_t finish = scratch.start[task] + graph->durations[task];
    if (finish > latest) latest = finish;
    for (int32_t link = graph->offsets[task]; link < graph->offsets[task + 1]; link++) {
      int32_t successor = graph->successors[link];
      int32_t asked = finish + graph->sorted_lags[link];
      if (asked > scratch.start[successor]) scratch.start[successor] = asked;
      if (--scratch.waiting[successor] == 0) scratch.queue[tail++] = successor;
    }
  }
  return tail == count ? latest : -1;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int32_t *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long bytes = ftell(file);
  rewind(file);
  int32_t *data = bytes > 0 ? malloc((size_t)bytes) : NULL;
  if (data && fread(data, 1, (size_t)bytes, file) != (size_t)bytes) {
    free(data);
    data = NULL;
  }
  fclose(file);
  *size = data ? (size_t)bytes / sizeof(int32_t) : 0;
  return data;
}

/* Lays the graphs over the data; returns their number, or -1 when the file is cut off. */
static long find_graphs(const int32_t *data, size_t size, Graph *graphs) {
  long found = 0;
  for (size_t at = 0; at < size; found++) {
    if (size - at < 2 || data[at] < 0 || data[at + 1] < 0) return -1;
    Graph graph = {.tasks = data[at], .links = data[at + 1]};
    size_t tasks = (size_t)graph.tasks, links = (size_t)graph.links;
    if (size - at < 2 + tasks + 3 * links) return -1;
    graph.from = data + at + 2;
    graph.to = graph.from + links;
    graph.lags = graph.to + links;
    graph.durations = graph.lags + links;
    at += 2 + tasks + 3 * links;
    for (size_t link = 0; link < links; link++)
      if (graph.from[link] < 0 || graph.from[link] >= graph.tasks || graph.to[link] < 0 ||
          graph.to[link] >= graph.tasks)
        return -1;
    if (graphs) graphs[found] = graph;
  }
  return found;
}

static void measure(const char *name, Graph *graphs, long count, int rounds, int sorting,
                    Scratch scratch) {
  int64_t best = INT64_MAX, sum = 0, tasks = 0;
  for (long i = 0; i < count; i++) tasks += graphs[i].tasks;
  for (int round = 0; round < rounds; round++) {
    int64_t begin = now();
    for (long i = 0; i < count; i++) {
      if (sorting) sort_links(&graphs[i]);
      sum += longest_path(&graphs[i], scratch);
    }
    int64_t taken = now() - begin;
    if (taken < best) best = taken;
  }
  printf("%s %lld ns, %.1f ns for one of %lld tasks (sum %lld)\n", name, (long long)best,
         tasks ? (double)best / (double)tasks : 0.0, (long long)tasks, (long long)sum);
}

int main(int argc, char **argv) {
  size_t size = 0;
  int32_t *data = argc > 1 ? read_file(argv[1], &size) : NULL;
  long count = data ? find_graphs(data, size, NULL) : -1;
  if (count < 0) {
    fprintf(stderr, "usage: topological FILE [ROUNDS], with FILE as described in topological.c\n");
    return 64;
  }
  Graph *graphs = calloc((size_t)count + 1, sizeof *graphs);
  int32_t *sorted = calloc(2 * size + 2, sizeof *sorted);
  if (!graphs || !sorted) return 74;
  find_graphs(data, size, graphs);

  int32_t largest = 0, *place = sorted;
  for (long i = 0; i < count; i++) {
    Graph *graph = &graphs[i];
    if (graph->tasks > largest) largest = graph->tasks;
    graph->offsets = place;
    graph->successors = graph->offsets + graph->tasks + 1;
    graph->sorted_lags = graph->successors + graph->links;
    place = graph->sorted_lags + graph->links;
    sort_links(graph);
  }
  int32_t *memory = calloc(3 * (size_t)largest + 1, sizeof *memory);
  if (!memory) return 74;
  Scratch scratch = {memory, memory + largest, memory + 2 * largest};

  int rounds = argc > 2 ? atoi(argv[2]) : 20;
  measure("ready", graphs, count, rounds, 0, scratch);
  measure("given", graphs, count, rounds, 1, scratch);
  free(memory);
  free(sorted);
  free(graphs);
  free(data);
  return 0;
}
