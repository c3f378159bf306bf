using System.Collections.Immutable;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.Tests.Extraction;

/// <summary>A snippet with <c>[|</c> and <c>|]</c> around stretches of the source, and the messages that are read from it.</summary>
internal sealed class Snippet
{
    private Snippet(string source, IReadOnlyList<TextSpan> marks)
    {
        Source = source;
        Marks = marks;
        Tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path: "Snippet.cs");
        var compilation = CSharpCompilation.Create("Snippet", [Tree], TestReferences.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Model = compilation.GetSemanticModel(Tree);
    }

    public string Source { get; }

    public IReadOnlyList<TextSpan> Marks { get; }

    public SyntaxTree Tree { get; }

    public SemanticModel Model { get; }

    /// <summary>Every text that owns itself, read in all its readings.</summary>
    public IReadOnlyList<MessageText> Messages =>
    [
        .. Tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
            .Where(e => Composition.IsText(e) && (e is not BinaryExpressionSyntax || e.IsKind(SyntaxKind.AddExpression)))
            .Where(e => e is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax)
            .Where(e => !Composition.IsPart(e))
            .SelectMany(e => MessageReader.Read(e, Model, CancellationToken.None)),
    ];

    /// <summary>The only message.</summary>
    public MessageText Message => Messages.Single();

    /// <summary>Reads the markup.</summary>
    public static Snippet Parse(string markup)
    {
        MarkupSplit(markup, out string source, out List<TextSpan> marks);
        return new Snippet(source, marks);
    }

    /// <summary>Words of the message must lie where the markup says: the first mark, and elsewhere the others.</summary>
    public void ShouldPlace(string words)
    {
        MessageText message = Messages.First(m => m.Text.Contains(words, StringComparison.Ordinal));
        (Location primary, ImmutableArray<Location> elsewhere) = message.Place(message.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        Shown(primary.SourceSpan).Should().Be(Shown(Marks[0]));
        elsewhere.Select(l => Shown(l.SourceSpan)).Should().Equal(Marks.Skip(1).Select(Shown));
    }

    private string Shown(TextSpan span) => $"{Source[Math.Max(0, span.Start - 8)..span.Start]}[|{Source[span.Start..span.End]}|]";

    private static void MarkupSplit(string markup, out string source, out List<TextSpan> marks)
    {
        marks = [];
        var text = new System.Text.StringBuilder();
        int start = -1;
        for (int i = 0; i < markup.Length; i++)
        {
            string two = i + 1 < markup.Length ? markup.Substring(i, 2) : string.Empty;
            if (two == "[|")
            {
                start = text.Length;
                i++;
            }
            else if (two == "|]")
            {
                marks.Add(TextSpan.FromBounds(start, text.Length));
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        source = text.ToString();
    }
}
