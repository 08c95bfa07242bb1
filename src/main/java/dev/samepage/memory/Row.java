package dev.samepage.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers and texts in a row, in the compact form in which a memory's file holds them. */
public final class Row {
    // What was taken, or put, that may stand in the row again; null until there is any.
    private List<String> texts;
    private Map<String, Integer> numbers;
    private final OutputStream out;
    private ByteBuffer bytes;

    public Row() {
        this(ByteBuffer.allocate(256), null);
    }

    /** A row that goes to a stream as it grows, so that a large one does not stand in memory; {@link #flush} ends it. */
    Row(OutputStream out) {
        this(ByteBuffer.allocate(1 << 16), out);
    }

    private Row(ByteBuffer bytes, OutputStream out) {
        this.bytes = bytes;
        this.out = out;
    }

    /** A row to read from. */
    public Row(Block content) {
        this(ByteBuffer.wrap(content.bytes(), content.from(), content.length()), null);
    }

    /** A row to read from. */
    public Row(byte[] content) {
        this(ByteBuffer.wrap(content), null);
    }

    /** A row that begins within an array. */
    Row(byte[] content, int from) {
        this(content);
        bytes.position(from);
    }

    public Row put(int value) {
        room(4).putInt(value);
        return this;
    }

    public Row put(long value) {
        room(8).putLong(value);
        return this;
    }

    public Row put(String value) {
        return put(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that may stand in the row already, and then costs four bytes more. */
    public Row again(String value) {
        numbers = numbers == null ? new HashMap<>() : numbers;
        var known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? put(-1).put(value) : put((int) known);
    }

    private Row put(byte[] value) {
        return put(new Block(value));
    }

    public Row put(Block value) {
        return put(value.length()).add(value);
    }

    /** Puts what another row holds as if it had been put here. */
    public Row add(Block content) {
        room(content.length()).put(content.bytes(), content.from(), content.length());
        return this;
    }

    public Row put(Stamp stamp) {
        return put(stamp.modified()).put(stamp.size()).put(stamp.place());
    }

    public Row put(Hash hash) {
        return put(hash.crc32c()).put(hash.crc32()).put(hash.length());
    }

    public int number() {
        return bytes.getInt();
    }

    public long large() {
        return bytes.getLong();
    }

    public String text() {
        var length = ahead();
        var out = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return out;
    }

    /** Takes a text; whether it is this one, in UTF-8. */
    public boolean text(byte[] expected) {
        var from = bytes.position();
        skip();
        return Arrays.equals(bytes.array(), from + Integer.BYTES, bytes.position(), expected, 0, expected.length);
    }

    /** A text that was put with {@link #again}. */
    public String textAgain() {
        var known = bytes.getInt();
        if (known >= 0) {
            return texts.get(known);
        }
        texts = texts == null ? new ArrayList<>() : texts;
        texts.add(text());
        return texts.get(texts.size() - 1);
    }

    public Block block() {
        var length = ahead();
        var out = new Block(bytes.array(), bytes.position(), length);
        skip(length);
        return out;
    }

    /** A row in its own right that was put as a block. */
    public Row row() {
        return new Row(block());
    }

    /** Leaves out bytes, or a text. */
    public void skip() {
        skip(ahead());
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }

    /** Where the next value begins, for {@link #since}. */
    public int position() {
        return bytes.position();
    }

    /** All that was taken from a position on. */
    public Block since(int position) {
        return new Block(bytes.array(), position, bytes.position() - position);
    }

    /** All that is left. */
    public Block rest() {
        var out = new Block(bytes.array(), bytes.position(), bytes.remaining());
        skip(bytes.remaining());
        return out;
    }

    /** Whether the rest is byte by byte that of another row. */
    public boolean same(Row other) {
        return bytes.equals(other.bytes);
    }

    public Stamp stamp() {
        return new Stamp(bytes.getLong(), bytes.getLong(), bytes.getInt());
    }

    public Hash hash() {
        return new Hash(bytes.getInt(), bytes.getInt(), bytes.getInt());
    }

    public boolean done() {
        return !bytes.hasRemaining();
    }

    /** What was put so far. */
    public Block content() {
        return new Block(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Hands what was put so far to the row's stream. */
    void flush() {
        try {
            out.write(bytes.array(), 0, bytes.position());
            bytes.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A damaged file must not make us ask for gigabytes.
    private int ahead() {
        var length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new java.nio.BufferUnderflowException();
        }
        return length;
    }

    private ByteBuffer room(int size) {
        if (bytes.remaining() < size && out != null) {
            flush();
        }
        if (bytes.remaining() < size) {
            var more = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + size));
            bytes.flip();
            bytes = more.put(bytes);
        }
        return bytes;
    }
}
