package dev.samepage.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A line that GitHub Actions acts on: {@code ::name property=value,…::message}. */
record WorkflowCommand(String name, Map<String, String> properties, String text) {
    static WorkflowCommand of(String name) {
        return new WorkflowCommand(name, Map.of(), "");
    }

    WorkflowCommand with(String property, String value) {
        var more = new LinkedHashMap<>(properties);
        more.put(property, value);
        return new WorkflowCommand(name, more, text);
    }

    WorkflowCommand with(String property, long value) {
        return with(property, Long.toString(value));
    }

    WorkflowCommand message(String message) {
        return new WorkflowCommand(name, properties, message);
    }

    @Override
    public String toString() {
        var shown = properties.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escapedProperty(entry.getValue()))
                .collect(Collectors.joining(","));
        return "::" + name + (shown.isEmpty() ? "" : " " + shown) + "::" + escaped(text);
    }

    // As @actions/core does, and the runner undoes: the percent sign first.
    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String escapedProperty(String value) {
        return escaped(value).replace(":", "%3A").replace(",", "%2C");
    }
}
