/** What is checked: units and documents, the rule's interface, and the engine that turns rules and units to findings. */
package dev.samepage.check;
