namespace Compliance.Analyzers.Extraction;

/// <summary>Finds the tokens at places of a file, in ascending order: each search starts from the token before, which mostly is near.</summary>
internal struct TokensAt(SyntaxNode root)
{
    private SyntaxNode _near = root;

    /// <summary>The token at a place.</summary>
    /// <param name="position">Where.</param>
    /// <param name="token">The token that stands there.</param>
    /// <param name="next">Where to go on: behind the token, or, in a comment or code that is left out, behind that.</param>
    /// <returns>Whether a token stands there, and no comment.</returns>
    public bool Find(int position, out SyntaxToken token, out int next)
    {
        while (!_near.FullSpan.Contains(position) && _near.Parent is { } around)
        {
            _near = around;
        }

        token = _near.FindToken(position);
        _near = token.Parent ?? _near;
        int start = token.SpanStart;
        int end = start + token.Span.Length;
        next = Math.Max(position < start ? start : position < end ? end : token.FullSpan.End, position + 1);
        return position >= start && position < end;
    }
}
