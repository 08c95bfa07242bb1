/** YAML files to records, keeping the place of every character. All SnakeYAML types stay here. */
package dev.samepage.yaml;
