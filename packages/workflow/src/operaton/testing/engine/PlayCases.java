import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.util.ClockUtil;
import org.operaton.bpm.engine.impl.util.ProductPropertiesUtil;
import org.operaton.bpm.engine.runtime.EventSubscription;
import org.operaton.bpm.engine.runtime.Job;
import org.operaton.bpm.engine.task.Task;

/**
 * Plays cases on Operaton, with its database in memory: a command per line in, a line of JSON out.
 *
 * <p>Words of a command are percent-encoded and stand apart by blanks: {@code deploy FILE},
 * {@code start [NAME:TYPE=TEXT]...}, {@code complete ACTIVITY [OUTCOME]}, {@code happen NODE},
 * {@code error ACTIVITY CODE}, {@code pass SECONDS}, {@code forget}. Whoever completes keeps
 * {@code outcome} and {@code outcomes} as docs/operaton.md asks for it.
 */
class PlayCases {
  private final ProcessEngine engine =
      new StandaloneInMemProcessEngineConfiguration()
          .setJobExecutorActivate(false)
          .setJdbcUrl("jdbc:h2:mem:cases")
          .buildProcessEngine();
  private String deployment;
  private String process;
  private String instance;

  public static void main(String[] args) throws Exception {
    // Whatever a library prints must not stand between the answers.
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    PlayCases cases = new PlayCases();
    answers.println("{\"version\":" + json(ProductPropertiesUtil.getProductVersion()) + "}");
    var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = commands.readLine()) != null; ) {
      answers.println(
          cases.answer(Stream.of(line.split(" ", -1)).map(PlayCases::decoded).toList()));
    }
    cases.engine.close();
  }

  private String answer(List<String> words) {
    try {
      act(words.get(0), words.subList(1, words.size()));
      return sight();
    } catch (Exception error) {
      return "{\"error\":" + json(String.valueOf(error.getMessage())) + "}";
    }
  }

  private void act(String command, List<String> rest) throws Exception {
    switch (command) {
      case "deploy" -> deploy(Path.of(rest.get(0)));
      case "start" -> start(rest);
      case "complete" -> complete(rest.get(0), rest.size() > 1 ? rest.get(1) : null);
      case "happen" -> happen(rest.get(0));
      case "error" ->
          engine.getTaskService().handleBpmnError(task(rest.get(0)).getId(), rest.get(1));
      case "pass" -> pass(Long.parseLong(rest.get(0)));
      case "forget" -> forget();
      default -> throw new IllegalArgumentException("no such command: " + command);
    }
  }

  private void deploy(Path file) throws Exception {
    var deployed =
        engine
            .getRepositoryService()
            .createDeployment()
            .addString("sop.bpmn", Files.readString(file))
            .deployWithResult();
    deployment = deployed.getId();
    process = deployed.getDeployedProcessDefinitions().get(0).getId();
  }

  /** {@code answers.width:number=1.5}: a dot makes a map, a type says how the text is meant. */
  private void start(List<String> given) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("answers", new LinkedHashMap<String, Object>());
    variables.put("permit", new LinkedHashMap<String, Object>());
    for (String word : given) {
      String[] parts = word.split("[:=]", 3);
      String[] path = parts[0].split("\\.", 2);
      Object value = valueOf(parts[1], parts[2]);
      if (path.length == 1) {
        variables.put(path[0], value);
      } else {
        @SuppressWarnings("unchecked")
        var map = (Map<String, Object>) variables.get(path[0]);
        map.put(path[1], value);
      }
    }
    instance = engine.getRuntimeService().startProcessInstanceById(process, variables).getId();
  }

  /** Of the Java types that Operaton's REST API makes of JSON. */
  private static Object valueOf(String type, String text) {
    return switch (type) {
      case "null" -> null;
      case "boolean" -> Boolean.valueOf(text);
      case "number" -> text.contains(".") ? (Object) Double.valueOf(text) : Integer.valueOf(text);
      case "list" -> {
        var list = new ArrayList<Object>();
        for (String each : text.split(",", -1)) list.add(decoded(each));
        yield list;
      }
      default -> text;
    };
  }

  private static String decoded(String word) {
    return URLDecoder.decode(word.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private void complete(String activity, String outcome) {
    Map<String, Object> variables = new HashMap<>();
    if (outcome != null) {
      var outcomes = new LinkedHashMap<String, Object>();
      if (engine.getRuntimeService().getVariable(instance, "outcomes") instanceof Map<?, ?> before) {
        before.forEach((key, value) -> outcomes.put(String.valueOf(key), value));
      }
      outcomes.put(activity, outcome);
      variables.put("outcome", outcome);
      variables.put("outcomes", outcomes);
    }
    engine.getTaskService().complete(task(activity).getId(), variables);
  }

  /** Lets a timer be due, or a message come, whichever waits at the node. */
  private void happen(String node) {
    for (Job job : timers()) {
      if (node.equals(nodeOf(job))) {
        fire(job);
        return;
      }
    }
    EventSubscription awaited =
        oldest(
            subscriptions().stream().filter(each -> node.equals(each.getActivityId())).toList(),
            EventSubscription::getId);
    engine.getRuntimeService().messageEventReceived(awaited.getEventName(), awaited.getExecutionId());
  }

  /** At its own time: a cycle reckons its next turn from then, and leaves out what is over. */
  private void fire(Job timer) {
    Date now = ClockUtil.getCurrentTime();
    ClockUtil.setCurrentTime(new Date(timer.getDuedate().getTime() + 1000));
    try {
      engine.getManagementService().executeJob(timer.getId());
    } finally {
      ClockUtil.setCurrentTime(now);
    }
  }

  /** Lets time pass, and all that is due by then happen. */
  private void pass(long seconds) {
    ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + seconds * 1000));
    var management = engine.getManagementService();
    for (List<Job> due; !(due = management.createJobQuery().executable().list()).isEmpty(); ) {
      management.executeJob(oldest(due, Job::getId).getId());
    }
  }

  private void forget() {
    if (deployment != null) engine.getRepositoryService().deleteDeployment(deployment, true);
    deployment = process = instance = null;
    ClockUtil.reset();
  }

  // What can be seen ------------------------------------------------------------------------

  private String sight() {
    if (instance == null) return "{\"deployed\":" + json(process) + "}";
    boolean lives =
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count()
            > 0;
    List<String> waiting = new ArrayList<>();
    if (lives) {
      timers().forEach(job -> waiting.add(json(nodeOf(job))));
      subscriptions().forEach(each -> waiting.add(json(each.getActivityId())));
    }
    String tasks =
        tasks().stream().map(this::taskJson).collect(Collectors.joining(",", "[", "]"));
    return "{\"lives\":" + lives + ",\"tasks\":" + tasks + ",\"waiting\":" + waiting + "}";
  }

  private String taskJson(Task task) {
    String groups =
        engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
            .map(link -> json(link.getGroupId()))
            .collect(Collectors.joining(",", "[", "]"));
    String form = engine.getFormService().getTaskFormData(task.getId()).getFormKey();
    return "{\"activity\":" + json(task.getTaskDefinitionKey()) + ",\"name\":" + json(task.getName())
        + ",\"form\":" + json(form) + ",\"groups\":" + groups + "}";
  }

  private Task task(String activity) {
    return oldest(
        tasks().stream().filter(each -> each.getTaskDefinitionKey().equals(activity)).toList(),
        Task::getId);
  }

  private List<Task> tasks() {
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).initializeFormKeys()
        .list();
  }

  private List<Job> timers() {
    List<Job> jobs =
        new ArrayList<>(
            engine.getManagementService().createJobQuery().processInstanceId(instance).list());
    jobs.sort(Comparator.comparing(job -> Long.valueOf(job.getId())));
    return jobs;
  }

  private String nodeOf(Job job) {
    return engine.getManagementService().createJobDefinitionQuery()
        .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
  }

  private List<EventSubscription> subscriptions() {
    return engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(instance)
        .list();
  }

  /** Ids are counted up, so the least of them came first. */
  private static <T> T oldest(List<T> all, Function<T, String> id) {
    return all.stream()
        .min(Comparator.comparing(each -> Long.valueOf(id.apply(each))))
        .orElseThrow(() -> new IllegalStateException("nothing waits there"));
  }

  private static String json(String text) {
    if (text == null) return "null";
    StringBuilder written = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      if (sign == '"' || sign == '\\') written.append('\\').append(sign);
      else if (sign < ' ') written.append(String.format("\\u%04x", (int) sign));
      else written.append(sign);
    }
    return written.append('"').toString();
  }
}
