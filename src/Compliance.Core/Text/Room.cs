namespace Compliance.Text;

/// <summary>Room in arrays. <see cref="Array.Resize"/> is compiled for each type of element in every process, even where this assembly was compiled ahead of time.</summary>
internal static class Room
{
    /// <summary>The longest text, in characters, whose workspace is kept for the next one: what grew with a huge text is dropped.</summary>
    public const int LongestKept = 1 << 16;

    /// <summary>Makes an array longer; what is in it stays.</summary>
    /// <param name="array">The array.</param>
    /// <param name="length">Its new length, no less than the old one.</param>
    public static void Widen<T>(ref T[] array, int length)
    {
        var wide = new T[length];
        Array.Copy(array, wide, array.Length);
        array = wide;
    }
}
