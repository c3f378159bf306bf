using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Tests.Structure;

/// <summary>The structures that are found in a text, as they stand in the original.</summary>
internal sealed class FoundStructures : IStructureSink
{
    private readonly FoldedText _text;
    private readonly List<(StructureKind Kind, string Words)> _found = [];

    private FoundStructures(string text)
    {
        _text = FoldedText.Fold(text);
        new StructureFinder().Find(_text, this);
        StructureFinder.FindStarts(_text, new TextLayout(_text), this);
    }

    /// <summary>The words of one kind, in the order of the text.</summary>
    public static string[] Of(StructureKind kind, string text) => [.. new FoundStructures(text)._found.Where(f => f.Kind == kind).Select(f => f.Words)];

    /// <summary>The kinds of links that a text holds.</summary>
    public static StructureKind[] LinkKinds(string text) =>
        [.. new FoundStructures(text)._found.Select(f => f.Kind).Where(k => k is StructureKind.LinkOrder or StructureKind.LinkAmazon or StructureKind.LinkExternal or StructureKind.LinkInsecure)];

    /// <summary>The kinds found, without those that every text has.</summary>
    public static StructureKind[] Kinds(string text) =>
        [.. new FoundStructures(text)._found.Select(f => f.Kind).Where(k => k is not (StructureKind.MessageStart or StructureKind.SentenceStart or StructureKind.ClauseStart or StructureKind.Brief)).Distinct()];

    void IStructureSink.Add(StructureKind kind, int start, int end)
    {
        int from = start < _text.Count ? _text.OriginalStart(start) : _text.Original.Length;
        _found.Add((kind, end > start ? _text.Original[from.._text.OriginalEnd(end - 1)] : _text.Original[from..]));
    }
}
