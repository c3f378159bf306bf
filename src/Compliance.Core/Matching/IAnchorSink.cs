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

    /// <summary>A run of letters or digits that is an anchor, and written plainly.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="end">Where it ends, or its first eight letters.</param>
    void Run(int anchor, int start, int end);

    /// <summary>Two Han characters that are an anchor.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="start">Where they start in the text.</param>
    void Pair(int anchor, int start);

    /// <summary>An anchor of another kind, or one that is not written plainly.</summary>
    /// <param name="anchor">The anchor.</param>
    /// <param name="start">Where it starts in the text.</param>
    void Other(int anchor, int start);

    /// <summary>Whether places that the workspace looked at lie close together.</summary>
    bool IsCrowded { get; }

    /// <summary>The text has many irregular characters from a start on. All anchors are looked for in the folded text there. Returns where to go on.</summary>
    /// <typeparam name="TReader">What reads blocks.</typeparam>
    /// <param name="start">Where to start: nothing of an anchor stands before.</param>
    int Fold<TReader>(int start)
        where TReader : struct, IBlockReader;
}
