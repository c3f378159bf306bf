using System.Text;
using Compliance.Text;

namespace Compliance.Policy;

/// <summary>A phrase as a policy writes it, and all the forms it stands for: <c>(promo|discount) code~</c>, <c>gift[s]</c>.</summary>
internal static class Phrase
{
    /// <summary>The most forms that one phrase may stand for.</summary>
    public const int MostForms = 2000;

    private const int LeastSpacelessLength = 8;
    private const int DeepestNesting = 32;

    /// <summary>Expands a phrase into forms as the matcher reads them. <paramref name="error"/> tells what is wrong with it, at which offset.</summary>
    public static IReadOnlyList<string> Expand(string phrase, out string? error, out int errorOffset)
    {
        var parser = new Parser(phrase);
        List<string> forms = parser.Sequence(depth: 0);
        error = parser.Error;
        errorOffset = parser.Position;
        if (error is not null)
        {
            return [];
        }

        var read = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string form in forms)
        {
            string reading = Reading.OfPhrase(form);
            if (reading.Length > 0 && seen.Add(reading))
            {
                read.Add(reading);
                string spaceless = Spaceless(reading);
                if (spaceless.Length > 0 && seen.Add(spaceless))
                {
                    read.Add(spaceless);
                }
            }
        }

        if (read.Count == 0)
        {
            error = "The phrase is empty";
        }

        return read;
    }

    /// <summary>Splits a line at the bars that stand outside brackets.</summary>
    public static IEnumerable<(string Text, int Offset)> Split(string line)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\':
                    i++;
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']':
                    depth--;
                    break;
                case '|' when depth <= 0:
                    yield return Trimmed(line, start, i);
                    start = i + 1;
                    break;
            }
        }

        yield return Trimmed(line, start, line.Length);
    }

    private static (string Text, int Offset) Trimmed(string line, int start, int end)
    {
        while (start < end && line[start] == ' ')
        {
            start++;
        }

        while (end > start && line[end - 1] == ' ')
        {
            end--;
        }

        return (line.Substring(start, end - start), start);
    }

    // "giftcard" and letters that were spelled apart carry no spaces; short phrases without theirs would be other words.
    private static string Spaceless(string reading)
    {
        if (reading.IndexOf(' ') < 0 || !reading.All(c => c == ' ' || Chars.IsAlnum(c)))
        {
            return string.Empty;
        }

        string joined = reading.Replace(" ", string.Empty);
        return joined.Length >= LeastSpacelessLength ? joined : string.Empty;
    }

    private sealed class Parser(string text)
    {
        public int Position { get; private set; }

        public string? Error { get; private set; }

        /// <summary>The forms of everything up to a bar or closing bracket.</summary>
        public List<string> Sequence(int depth)
        {
            var forms = new List<string> { string.Empty };
            if (depth > DeepestNesting)
            {
                Error = $"Brackets are nested deeper than {DeepestNesting}";
            }

            while (Position < text.Length && Error is null)
            {
                char c = text[Position];
                switch (c)
                {
                    case '(':
                    case '[':
                        Position++;
                        forms = Append(forms, Choice(c == '(' ? ')' : ']', depth + 1));
                        break;
                    case ')' or ']' or '|' when depth > 0:
                        return forms;
                    case ')' or ']':
                        Error = $"'{c}' closes nothing";
                        break;
                    case '~':
                        forms = Inflect(forms);
                        Position += Error is null ? 1 : 0;
                        break;
                    case '\\' when Position + 1 < text.Length:
                        forms = Append(forms, [text[Position + 1].ToString()]);
                        Position += 2;
                        break;
                    case '\\':
                        Error = "A character was expected after the backslash";
                        break;
                    default:
                        forms = Append(forms, [Literal()]);
                        break;
                }
            }

            return forms;
        }

        private List<string> Choice(char close, int depth)
        {
            var forms = new List<string>();
            while (true)
            {
                forms.AddRange(Sequence(depth).Select(f => f.Trim(' ')));
                if (Error is not null)
                {
                    return forms;
                }

                if (Position >= text.Length)
                {
                    Error = $"'{close}' is missing";
                    return forms;
                }

                char c = text[Position++];
                if (c == close)
                {
                    break;
                }

                if (c != '|')
                {
                    Position--;
                    Error = $"'{close}' was expected, not '{c}'";
                    return forms;
                }
            }

            if (close == ']')
            {
                forms.Add(string.Empty);
            }

            return forms;
        }

        private string Literal()
        {
            var literal = new StringBuilder();
            while (Position < text.Length && text[Position] is not ('(' or '[' or ')' or ']' or '|' or '~' or '\\'))
            {
                literal.Append(text[Position++]);
            }

            if (literal.Length == 0)
            {
                Error = "A bar stands outside brackets";
                Position++;
            }

            return literal.ToString();
        }

        private List<string> Append(List<string> heads, List<string> tails)
        {
            if ((long)heads.Count * tails.Count > MostForms)
            {
                Error = $"The phrase stands for more than {MostForms} forms";
                return heads;
            }

            return [.. heads.SelectMany(_ => tails, (head, tail) => head + tail)];
        }

        private List<string> Inflect(List<string> forms)
        {
            var inflected = new List<string>();
            foreach (string form in forms)
            {
                int start = form.Length;
                while (start > 0 && form[start - 1] is >= 'a' and <= 'z' or >= 'A' and <= 'Z')
                {
                    start--;
                }

                if (form.Length - start < 2)
                {
                    Error = "'~' must follow a Latin word";
                    return forms;
                }

                string head = form.Substring(0, start);
                inflected.AddRange(Inflection.Of(form.Substring(start)).Select(word => head + word));
            }

            if (inflected.Count > MostForms)
            {
                Error = $"The phrase stands for more than {MostForms} forms";
            }

            return inflected;
        }
    }
}
