namespace Compliance.Text;

/// <summary>
/// What belongs to characters; filled once, then only read. For a dictionary of the framework with such keys the runtime loads some twenty types for each kind of
/// value, which takes longer than to fill it.
/// </summary>
internal sealed class CharMap<T>
    where T : class
{
    private char[] _keys = new char[64];
    private T?[] _values = new T?[64];
    private int _count;

    /// <summary>What belongs to a character; null where nothing does.</summary>
    public T? this[char key] => _values[SlotOf(key)];

    /// <summary>Adds what belongs to a character, in place of what did.</summary>
    /// <param name="key">The character, not U+0000.</param>
    /// <param name="value">What belongs to it.</param>
    public void Set(char key, T value)
    {
        if (_count * 2 >= _keys.Length)
        {
            Grow();
        }

        int slot = SlotOf(key);
        _count += _values[slot] is null ? 1 : 0;
        _keys[slot] = key;
        _values[slot] = value;
    }

    // The slot of a key, or the empty one where it would be.
    private int SlotOf(char key)
    {
        int mask = _keys.Length - 1;
        var slot = (int)(unchecked(key * 0x9E3779B1u) >> 16) & mask;
        while (_keys[slot] != key && _keys[slot] != '\0')
        {
            slot = slot + 1 & mask;
        }

        return slot;
    }

    private void Grow()
    {
        char[] keys = _keys;
        T?[] values = _values;
        _keys = new char[keys.Length * 2];
        _values = new T?[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != '\0')
            {
                int slot = SlotOf(keys[i]);
                _keys[slot] = keys[i];
                _values[slot] = values[i];
            }
        }
    }
}
