/** Languages as ICU and CLDR know them: tags, messages, numbers, lists, plurals. ICU's types stay inside. */
package dev.samepage.locale;
