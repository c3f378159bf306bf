using System.Text;
using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Compliance.Analyzers.CodeFixes;

/// <summary>Ranges of a file that go, each with what is put in its place, and what remains of the code around them.</summary>
/// <param name="source">The file.</param>
/// <param name="model">Its binding.</param>
internal sealed class SourceCuts(SourceText source, SemanticModel model)
{
    private readonly List<(TextSpan Span, string Put)> _cuts = [];

    /// <summary>The ranges.</summary>
    public IReadOnlyList<TextSpan> Spans => [.. _cuts.Select(c => c.Span)];

    /// <summary>One more.</summary>
    public void Add(TextSpan span, string put) => _cuts.Add((span, put));

    /// <summary>Whether one of them takes something of a range.</summary>
    public bool Touch(TextSpan span) => _cuts.Exists(c => c.Span.OverlapsWith(span));

    /// <summary>Whether one of them takes all of a range.</summary>
    public bool Cover(TextSpan span) => _cuts.Exists(c => c.Span.Contains(span));

    /// <summary>Whether none of them takes anything outside of a range.</summary>
    public bool AreWithin(TextSpan span) => _cuts.TrueForAll(c => span.Contains(c.Span));

    /// <summary>Whether nothing remains of an expression, or a string without a text, however it is quoted.</summary>
    public bool TakeAllOf(ExpressionSyntax item) => item switch
    {
        LiteralExpressionSyntax literal => IsTaken(literal.Token),
        InterpolatedStringExpressionSyntax text => text.Contents.All(c => c is InterpolatedStringTextSyntax piece ? IsTaken(piece.TextToken) : IsTaken(c.Span)),
        _ => IsTaken(item.Span),
    };

    /// <summary>What remains of a range of the source.</summary>
    public string Without(TextSpan span)
    {
        var text = new StringBuilder();
        int at = span.Start;
        foreach ((TextSpan cut, string put) in _cuts.Where(c => c.Span.OverlapsWith(span)).OrderBy(c => c.Span.Start))
        {
            if (cut.Start > at)
            {
                text.Append(source.ToString(TextSpan.FromBounds(at, cut.Start)));
            }

            text.Append(put);
            at = Math.Max(at, cut.End);
        }

        if (at < span.End)
        {
            text.Append(source.ToString(TextSpan.FromBounds(at, span.End)));
        }

        return text.ToString();
    }

    private bool IsTaken(SyntaxToken token) => IsTaken(TokenText.Cut(token, 0, TokenText.Value(token).Length));

    private bool IsTaken(TextSpan span) => Without(span).Length == 0;

    /// <summary>What remains of an expression. A string that has lost its holes is interpolated no more, unless the interpolation is what is asked for.</summary>
    public string Rest(ExpressionSyntax item)
    {
        string rest = Without(item.Span);
        if (item is not InterpolatedStringExpressionSyntax text || !text.Contents.Any(c => c is InterpolationSyntax) || text.Contents.Any(c => c is InterpolationSyntax && !Cover(c.Span)))
        {
            return rest;
        }

        ExpressionSyntax whole = item;
        while (whole.Parent is BinaryExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        if (model.GetTypeInfo(whole).ConvertedType is { SpecialType: not SpecialType.System_String, TypeKind: not TypeKind.Error, Name: not "AppendInterpolatedStringHandler" })
        {
            return rest;
        }

        bool isRaw = text.StringStartToken.ValueText.EndsWith("\"\"\"", StringComparison.Ordinal);
        int quote = rest.IndexOf('"');
        string body = rest.Substring(quote);
        return rest.Substring(0, quote).Replace("$", string.Empty) + (isRaw ? body : body.Replace("{{", "{").Replace("}}", "}"));
    }
}
