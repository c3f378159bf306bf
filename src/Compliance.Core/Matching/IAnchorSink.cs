namespace Compliance.Matching;

/// <summary>
/// Who is told of the anchors in a text, in the order in which they stand there. A structure, so that nothing is called through a table.
/// </summary>
internal interface IAnchorSink
{
    /// <summary>Where the search may end. It is asked now and then.</summary>
    int End { get; }

    /// <summary>The tags of the text. They are asked for only where one may stand.</summary>
    Tags Tags { get; }

    /// <summary>A run of letters or digits, or two Han characters, that are an anchor, written plainly, and beside which nothing stands that is in none of its phrases.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="end">Where it ends, or its first eight letters.</param>
    void Plain(int anchor, int start, int end);

    /// <summary>An anchor of another kind, or one that is not written plainly.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="start">Where it starts in the text.</param>
    void Other(int anchor, int start);
}
