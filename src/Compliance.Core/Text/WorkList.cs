namespace Compliance.Text;

/// <summary>
/// A list that a workspace fills for one message after the other. For structures of this assembly: a list of the framework is compiled for each of them in every
/// process, even where this assembly was compiled ahead of time.
/// </summary>
internal sealed class WorkList<T>
    where T : struct
{
    private T[] _items = new T[16];

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>An item, by an index below <see cref="Count"/>.</summary>
    public ref readonly T this[int index] => ref _items[index];

    /// <summary>Adds an item behind the others.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Room.Widen(ref _items, Count * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>Puts an item in the place of another.</summary>
    public void Replace(int index, T item) => _items[index] = item;

    /// <summary>Drops all items.</summary>
    public void Clear() => Count = 0;

    /// <summary>A copy of the items.</summary>
    public T[] ToArray()
    {
        var copy = new T[Count];
        Array.Copy(_items, copy, Count);
        return copy;
    }

    /// <summary>Goes through the items that are there now.</summary>
    public Enumerator GetEnumerator() => new(_items, Count);

    public struct Enumerator(T[] items, int count)
    {
        private int _next = -1;

        public readonly ref readonly T Current => ref items[_next];

        public bool MoveNext() => ++_next < count;
    }
}
