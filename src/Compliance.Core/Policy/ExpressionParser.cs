using Compliance.Text;

namespace Compliance.Policy;

/// <summary>
/// Reads expressions: <c>[scope:] either</c>, where <c>either = meet {"|" meet}</c>, <c>meet = sequence {"&amp;" ["!"] sequence}</c>,
/// <c>sequence = inside {("..[n]" | "~[n]") inside}</c>, <c>inside = primary {"in" primary}</c>,
/// <c>primary = name | "phrase" | "(" either ")"</c>.
/// </summary>
internal sealed class ExpressionParser
{
    private const int DeepestNesting = 32;
    private const int MostParts = 500;
    private readonly string _text;
    private readonly int _line;
    private readonly int _column;
    private int _position;

    // The whole expression stands in no brackets.
    private int _depth = -1;
    private int _parts;

    private ExpressionParser(string text, int line, int column)
    {
        _text = text;
        _line = line;
        _column = column;
    }

    /// <summary>Reads an expression; on a mistake <paramref name="error"/> tells what was expected and <paramref name="errorColumn"/> where.</summary>
    public static ScopedExpression? Parse(string text, int line, int column, out string? error, out int errorColumn)
    {
        var parser = new ExpressionParser(text, line, column);
        try
        {
            Scope scope = parser.ScopePrefix();
            Expression expression = parser.Either();
            parser.SkipSpace();
            if (parser._position < text.Length)
            {
                throw Expected("an operator (.. ~ & | in) or the end of the line");
            }

            error = null;
            errorColumn = 0;
            return new ScopedExpression(scope, expression, line);
        }
        catch (MistakeException mistake)
        {
            error = mistake.Message;
            errorColumn = column + parser._position;
            return null;
        }
    }

    private Scope ScopePrefix()
    {
        int colon = _text.IndexOf(':');
        if (colon <= 0 || !_text.Substring(0, colon).All(c => c is >= 'a' and <= 'z'))
        {
            return Scope.Sentence;
        }

        string name = _text.Substring(0, colon);
        Scope scope = name switch
        {
            "clause" => Scope.Clause,
            "segment" => Scope.Segment,
            "sentence" => Scope.Sentence,
            "nearby" => Scope.Nearby,
            "paragraph" => Scope.Paragraph,
            "message" => Scope.Message,
            _ => throw new MistakeException($"'{name}' is not a scope: clause, segment, sentence, nearby, paragraph or message was expected"),
        };
        _position = colon + 1;
        return scope;
    }

    private Expression Either()
    {
        if (++_depth > DeepestNesting)
        {
            throw new MistakeException($"Brackets are nested deeper than {DeepestNesting}");
        }

        var alternatives = new List<Expression> { Meet() };
        while (Accept("|"))
        {
            alternatives.Add(Meet());
        }

        _depth--;
        return alternatives.Count == 1 ? alternatives[0] : new EitherExpression([.. alternatives]);
    }

    private Expression Meet()
    {
        Expression left = Sequence();
        while (Accept("&"))
        {
            bool absent = Accept("!");
            left = new MeetExpression(left, Sequence(), absent);
        }

        return left;
    }

    private Expression Sequence()
    {
        Expression left = Inside();
        while (true)
        {
            bool ordered = Accept("..");
            if (!ordered && !Accept("~"))
            {
                return left;
            }

            int most = Distance();
            left = new SequenceExpression(left, Inside(), ordered, most);
        }
    }

    private int Distance()
    {
        int start = _position;
        while (_position < _text.Length && Chars.IsDigit(_text[_position]))
        {
            _position++;
        }

        if (_position == start)
        {
            return int.MaxValue;
        }

        return int.TryParse(_text.Substring(start, _position - start), out int words) && words <= 1000
            ? words * TextLayout.HalfWordsPerWord
            : throw new MistakeException("A distance is at most 1000 words");
    }

    private Expression Inside()
    {
        Expression left = Primary();
        while (AcceptWord("in"))
        {
            left = new InsideExpression(left, Primary());
        }

        return left;
    }

    private Expression Primary()
    {
        SkipSpace();
        if (++_parts > MostParts)
        {
            throw new MistakeException($"An expression has at most {MostParts} parts");
        }

        if (Accept("("))
        {
            Expression inner = Either();
            return Accept(")") ? inner : throw Expected("')'");
        }

        if (_position < _text.Length && _text[_position] == '"')
        {
            int close = _text.IndexOf('"', _position + 1);
            if (close < 0)
            {
                throw Expected("a closing quotation mark");
            }

            string phrase = _text.Substring(_position + 1, close - _position - 1);
            var expression = new SignalExpression($"\"{phrase}\"", phrase, _line, _column + _position);
            _position = close + 1;
            return expression;
        }

        int start = _position;
        while (_position < _text.Length && IsNameChar(_text[_position]))
        {
            _position++;
        }

        if (_position == start)
        {
            throw Expected("the name of a signal, a phrase in quotation marks or '('");
        }

        return new SignalExpression(_text.Substring(start, _position - start), phrase: null, _line, _column + start);
    }

    private static bool IsNameChar(char c) => Chars.IsAlnum(c) || c == '-';

    private bool Accept(string token)
    {
        SkipSpace();
        if (string.CompareOrdinal(_text, _position, token, 0, token.Length) != 0)
        {
            return false;
        }

        _position += token.Length;
        return true;
    }

    private bool AcceptWord(string word)
    {
        int before = _position;
        if (Accept(word) && (_position == _text.Length || !IsNameChar(_text[_position])))
        {
            return true;
        }

        _position = before;
        return false;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private static MistakeException Expected(string what) => new($"{char.ToUpperInvariant(what[0])}{what.Substring(1)} was expected");

    /// <summary>A mistake in the expression: caught above, never seen outside.</summary>
    private sealed class MistakeException(string message) : Exception(message);
}
