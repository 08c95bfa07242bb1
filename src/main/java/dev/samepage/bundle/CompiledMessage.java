package dev.samepage.bundle;

import dev.samepage.locale.IcuMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A message ready for use, or the mark that it is not usable. */
record CompiledMessage(IcuMessage message, Set<String> names) {
    static final CompiledMessage NOT = new CompiledMessage(null, Set.of());

    CompiledMessage(IcuMessage message) {
        this(message, names(message));
    }

    private static Set<String> names(IcuMessage message) {
        var arguments = message.arguments();
        return arguments.size() < 2
                ? arguments.isEmpty() ? Set.of() : Set.of(arguments.get(0).name())
                : arguments.stream().map(IcuMessage.Argument::name).collect(Collectors.toSet());
    }

    Optional<String> format(MessageValues values) {
        if (message == null) {
            return Optional.empty();
        }
        if (message.isLiteral()) {
            return Optional.of(message.pattern());
        }
        try {
            return Optional.of(message.format(used(values)));
        } catch (IllegalArgumentException e) {
            // ICU sees only now that a text stands where a number is asked for.
            return Optional.empty();
        }
    }

    private Map<String, Object> used(MessageValues values) {
        if (names.size() == 1) {
            var name = names.iterator().next();
            return values.names().contains(name) ? Map.of(name, values.get(name)) : Map.of();
        }
        var out = new HashMap<String, Object>();
        for (var name : names) {
            if (values.names().contains(name)) {
                out.put(name, values.get(name));
            }
        }
        return out;
    }
}
