namespace Compliance.Judgement;

/// <summary>
/// Orders the first items of an array; those that an order does not tell apart stay as they are, which no sort of the framework promises without allocating.
/// Merges ordered runs: a hostile text has thousands.
/// </summary>
internal static class StableSort
{
    private const int Short = 12;

    /// <summary>Orders items.</summary>
    /// <param name="items">The items; what is behind the first <paramref name="count"/> stays there.</param>
    /// <param name="spare">Room for merging, kept for the next time.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="order">Their order.</param>
    public static void Sort<T, TOrder>(T[] items, ref T[]? spare, int count, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        for (var start = 0; start < count; start += Short)
        {
            Insert(items, start, Math.Min(start + Short, count), order);
        }

        if (count <= Short)
        {
            return;
        }

        if (spare is null || spare.Length < count)
        {
            spare = new T[items.Length];
        }

        T[] from = items;
        T[] to = spare;
        for (int length = Short; length < count; length *= 2)
        {
            for (var start = 0; start < count; start += 2 * length)
            {
                int middle = Math.Min(start + length, count);
                Merge(from, to, start, middle, Math.Min(middle + length, count), order);
            }

            (from, to) = (to, from);
        }

        if (from != items)
        {
            Array.Copy(from, items, count);
        }
    }

    private static void Insert<T, TOrder>(T[] items, int start, int end, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        for (int i = start + 1; i < end; i++)
        {
            if (order.Compare(in items[i - 1], in items[i]) <= 0)
            {
                continue;
            }

            T item = items[i];
            int k = i - 1;
            do
            {
                items[k + 1] = items[k];
                k--;
            }
            while (k >= start && order.Compare(in items[k], in item) > 0);
            items[k + 1] = item;
        }
    }

    private static void Merge<T, TOrder>(T[] from, T[] to, int left, int middle, int end, TOrder order)
        where TOrder : struct, IOrder<T>
    {
        int right = middle;
        for (int next = left; next < end; next++)
        {
            to[next] = left < middle && (right == end || order.Compare(in from[left], in from[right]) <= 0) ? from[left++] : from[right++];
        }
    }
}
