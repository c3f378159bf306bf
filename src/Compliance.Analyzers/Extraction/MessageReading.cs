using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Extraction;

/// <summary>One reading of a message, with what all its readers share.</summary>
internal sealed class MessageReading(int number, SemanticModel? model, CancellationToken cancellation)
{
    private const int MostNames = 200;
    private int _names;
    private int _frames;

    /// <summary>Which arms are taken.</summary>
    public int Number { get; } = number;

    /// <summary>Resolves constants; or null.</summary>
    public SemanticModel? Model { get; } = model;

    /// <summary>Cancels binding.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>How many readings there are.</summary>
    public int Count { get; set; } = 1;

    /// <summary>Whether binding may tell more of a name than was known without.</summary>
    public bool HasOpenNames { get; set; }

    /// <summary>The variables that are being followed, with what they hold so far.</summary>
    public Dictionary<TextVariable, MessageDraft> InProgress { get; } = [];

    /// <summary>Texts that have no place in the message.</summary>
    public List<ExpressionSyntax> Loose { get; } = [];

    /// <summary>A frame for parts that stand apart in the source.</summary>
    public int NextFrame() => ++_frames;

    /// <summary>Whether one more name may be followed: names of names of names end somewhere.</summary>
    public bool MayFollow() => ++_names <= MostNames;
}
