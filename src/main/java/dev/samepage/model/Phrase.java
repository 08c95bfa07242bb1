package dev.samepage.model;

import java.util.Map;

/** A message as a node uses it, with that node's values. Two levels may share the message and differ in the values. */
public record Phrase(Message message, Map<String, Argument> arguments) {
    public String key() {
        return message.key();
    }
}
