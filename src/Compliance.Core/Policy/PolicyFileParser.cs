using System.Globalization;
using Compliance.Text;

namespace Compliance.Policy;

/// <summary>Reads the statements of one policy file, line by line. Every mistake is reported; the line or the statement it is in is left out.</summary>
internal sealed class PolicyFileParser
{
    private readonly PolicyFile _file;
    private readonly List<PolicyError> _errors;
    private readonly ParsedFile _parsed;
    private Action<Entry> _statement;

    private PolicyFileParser(PolicyFile file, List<PolicyError> errors)
    {
        _file = file;
        _errors = errors;
        _parsed = new ParsedFile(file.Path);
        _statement = NoEntry;
    }

    public static ParsedFile Parse(PolicyFile file, List<PolicyError> errors)
    {
        var parser = new PolicyFileParser(file, errors);
        var number = 0;
        foreach (string line in file.Text.TrimStart('\uFEFF').Split('\n'))
        {
            parser.Line(line.TrimEnd('\r', ' '), ++number);
        }

        foreach (ParsedSignal signal in parser._parsed.Signals)
        {
            DropPlainDisguises(signal);
        }

        return parser._parsed;
    }

    // 优恵券 folds to 优惠券: what is read like a plain phrase of its signal is no disguise.
    private static void DropPlainDisguises(ParsedSignal signal)
    {
        var plain = new HashSet<string>(signal.Phrases.Where(p => !p.IsDisguise && !p.IsException).Select(p => p.Form), StringComparer.Ordinal);
        signal.Phrases.RemoveAll(p => p.IsDisguise && plain.Contains(p.Form));
    }

    private void Line(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        int indent = line.TakeWhile(c => c == ' ').Count();
        if (line[indent] == '\t')
        {
            Error(number, indent + 1, "Lines are indented with spaces, not tabs");
            return;
        }

        int keyEnd = line.IndexOf(' ', indent);
        string key = keyEnd < 0 ? line.Substring(indent) : line.Substring(indent, keyEnd - indent);
        int valueStart = keyEnd < 0 ? line.Length : keyEnd;
        while (valueStart < line.Length && line[valueStart] == ' ')
        {
            valueStart++;
        }

        if (indent > 0 && line[indent] == '#')
        {
            return;
        }

        var entry = new Entry(key, line.Substring(valueStart), number, indent + 1, valueStart + 1);
        if (indent == 0)
        {
            Statement(entry);
        }
        else
        {
            _statement(entry);
        }
    }

    private void NoEntry(Entry entry) => Unknown(entry, "a statement in the first column");

    private void Statement(Entry entry)
    {
        // Until a statement is understood its entries are passed over: one mistake, one error.
        _statement = _ => { };
        switch (entry.Key)
        {
            case "policy":
                string[] words = entry.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
                if (words.Length != 2)
                {
                    Error(entry, "A name and a version were expected: policy amazon 2026.11.1");
                    return;
                }

                _statement = NoEntry;
                if (_parsed.Version is not null)
                {
                    Error(entry.Line, entry.Column, "The version is already stated");
                    return;
                }

                _parsed.Version = $"{words[0]} {words[1]}";
                _parsed.VersionLine = entry.Line;
                return;
            case "rule":
                Rule(entry);
                return;
            case "signal" when IsName(entry):
                if (Array.IndexOf([.. Structure.StructureNames.All], entry.Value) >= 0 || entry.Value == SignalExpression.TargetName)
                {
                    Error(entry, $"'{entry.Value}' is built in and cannot be defined");
                    return;
                }

                var signal = new ParsedSignal(entry.Value, entry.Line);
                _parsed.Signals.Add(signal);
                _statement = Entries(signal, e => SignalEntry(signal, e));
                return;
            case "veto" when IsName(entry):
                var veto = new ParsedVeto(entry.Value, entry.Line);
                _parsed.Vetoes.Add(veto);
                _statement = Entries(veto, e => VetoEntry(veto, e));
                return;
            case "condition" when IsName(entry):
                var condition = new ParsedCondition(entry.Value, entry.Line);
                _parsed.Conditions.Add(condition);
                _statement = Entries(condition, e => ConditionEntry(condition, e));
                return;
            case "examples":
                _statement = Example;
                return;
            case "signal" or "veto" or "condition":
                Error(entry, $"'{entry.Value}' is not a name: lower-case letters, digits and hyphens were expected");
                return;
            default:
                Error(entry.Line, 1, $"'{entry.Key}' is not a statement: policy, rule, signal, veto, condition or examples was expected");
                return;
        }
    }

    private Action<Entry> Entries(ParsedStatement statement, Action<Entry> read) => entry =>
    {
        int before = _errors.Count;
        read(entry);
        statement.IsMistaken |= _errors.Count > before;
    };

    private static bool IsName(Entry entry) =>
        entry.Value.Length > 0 && Chars.IsLatin(entry.Value[0]) && entry.Value.All(c => Chars.IsAlnum(c) || c == '-');

    private void Rule(Entry entry)
    {
        string[] words = entry.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || !IsRuleId(words[0]) || !IsPascalCase(words[1]))
        {
            Error(entry, "An id and a name in PascalCase were expected: rule BSM1002 CouponOrPromoCode");
            return;
        }

        if (_parsed.Rule is not null)
        {
            Error(entry, "A file holds one rule");
            return;
        }

        var rule = new ParsedRule(words[0], words[1], entry.Line);
        _parsed.Rule = rule;
        _statement = Entries(rule, e => RuleEntry(rule, e));
    }

    private static bool IsRuleId(string id)
    {
        int letters = id.TakeWhile(c => c is >= 'A' and <= 'Z').Count();
        return letters is >= 2 and <= 5 && id.Length == letters + 4 && id.Skip(letters).All(Chars.IsDigit);
    }

    private static bool IsPascalCase(string name) => name[0] is >= 'A' and <= 'Z' && name.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    private void RuleEntry(ParsedRule rule, Entry entry)
    {
        switch (entry.Key)
        {
            case "category":
                rule.Category = entry.Value switch
                {
                    "promotion" => RuleCategory.Promotion,
                    "reviews" => RuleCategory.Reviews,
                    "contact" => RuleCategory.Contact,
                    "conduct" => RuleCategory.Conduct,
                    "form" => RuleCategory.Form,
                    _ => null,
                };
                if (rule.Category is null)
                {
                    Error(entry, $"'{entry.Value}' is not a category: promotion, reviews, contact, conduct or form was expected");
                }

                break;
            case "severity" when entry.Value is "warning" or "info":
                rule.Severity = entry.Value == "info" ? RuleSeverity.Info : RuleSeverity.Warning;
                break;
            case "severity":
                Error(entry, $"'{entry.Value}' is not a severity: warning or info was expected");
                break;
            case "title":
                Localized(entry, rule.Title);
                break;
            case "why":
                Localized(entry, rule.Why);
                break;
            case "remedy":
                Localized(entry, rule.Remedy);
                break;
            case "replacement":
                Replacement(rule, entry);
                break;
            case "source":
                Source(rule, entry);
                break;
            case "absorbs":
                foreach (string id in entry.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    if (IsRuleId(id))
                    {
                        rule.Absorbs.Add(id);
                    }
                    else
                    {
                        Error(entry, $"'{id}' is not a rule id, such as BSM1002");
                    }
                }

                break;
            default:
                Unknown(entry, "category, severity, title, why, remedy, replacement, source or absorbs");
                break;
        }
    }

    // It is put into strings of every kind as it stands, so it needs no escape in any of them.
    private void Replacement(ParsedRule rule, Entry entry)
    {
        if (entry.Value.IndexOfAny(['"', '\\', '{', '}', '<', '>', '&', '%']) >= 0 || entry.Value.Length == 0 || entry.Value[entry.Value.Length - 1] is not ('.' or '。' or '？' or '?'))
        {
            Error(entry, "A plain sentence to the buyer that ends with a full stop was expected, without quotation marks, code brackets, backslashes, & or %");
            return;
        }

        Localized(entry, rule.Replacement);
    }

    private void Source(ParsedRule rule, Entry entry)
    {
        string[] parts = entry.Value.Split([' '], 3, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || !DateTime.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || !Uri.TryCreate(parts[1], UriKind.Absolute, out Uri? url) || url.Scheme is not ("https" or "http"))
        {
            Error(entry, "A date, a web address and a title were expected: source 2026-10-30 https://… Communication guidelines");
            return;
        }

        rule.Sources.Add(new RuleSource(parts[2].Trim(), parts[1], parts[0]));
    }

    private void Localized(Entry entry, Dictionary<string, string> texts)
    {
        int space = entry.Value.IndexOf(' ');
        string language = space < 0 ? entry.Value : entry.Value.Substring(0, space);
        string text = space < 0 ? string.Empty : entry.Value.Substring(space).Trim();
        if (Array.IndexOf(PolicyWords.Languages, language) < 0)
        {
            Error(entry, $"'{language}' is not a language of policies: one of {string.Join(", ", PolicyWords.Languages)} was expected");
        }
        else if (text.Length == 0)
        {
            Error(entry, $"The text of {entry.Key} {language} is missing");
        }
        else if (texts.ContainsKey(language))
        {
            Error(entry, $"{entry.Key} {language} is given twice");
        }
        else
        {
            texts.Add(language, text);
        }
    }

    private void SignalEntry(ParsedSignal signal, Entry entry)
    {
        switch (entry.Key)
        {
            case "en" or "zh" or "any":
                Phrases(signal, entry, isException: false, isDisguise: false);
                break;
            case "en!" or "zh!" or "any!":
                Phrases(signal, entry, isException: false, isDisguise: true);
                break;
            case "except":
                Phrases(signal, entry, isException: true, isDisguise: false);
                break;
            case "=":
                AddExpression(entry, signal.Compositions);
                break;
            default:
                Unknown(entry, "en, zh, any, en!, zh!, any!, except or =");
                break;
        }
    }

    private void Phrases(ParsedSignal signal, Entry entry, bool isException, bool isDisguise)
    {
        foreach ((string text, int offset) in Phrase.Split(entry.Value))
        {
            IReadOnlyList<string> forms = Phrase.Expand(text, out string? error, out int errorOffset);
            if (error is not null)
            {
                Error(entry.Line, entry.ValueColumn + offset + errorOffset, error);
                continue;
            }

            foreach (string form in forms)
            {
                signal.Phrases.Add(new ParsedPhrase(form, text, entry.Line, isException, isDisguise));
            }
        }
    }

    private void VetoEntry(ParsedVeto veto, Entry entry)
    {
        switch (entry.Key)
        {
            case "removes":
                var column = entry.ValueColumn;
                foreach (string name in entry.Value.Split(' '))
                {
                    if (name.Length > 0)
                    {
                        veto.Removes.Add((name, entry.Line, column));
                    }

                    column += name.Length + 1;
                }

                break;
            case "when":
                AddExpression(entry, veto.When);
                break;
            default:
                Unknown(entry, "removes or when");
                break;
        }
    }

    private void ConditionEntry(ParsedCondition condition, Entry entry)
    {
        switch (entry.Key)
        {
            case "when":
                AddExpression(entry, condition.When);
                break;
            case "verdict":
                Verdict(condition, entry);
                break;
            case "why":
                Localized(entry, condition.Why);
                break;
            case "remedy":
                Localized(entry, condition.Remedy);
                break;
            default:
                Unknown(entry, "when, verdict, why or remedy");
                break;
        }
    }

    private void Verdict(ParsedCondition condition, Entry entry)
    {
        string value = entry.Value;
        string? row = null;
        int bracket = value.IndexOf('[');
        if (bracket >= 0 && value[value.Length - 1] == ']')
        {
            row = value.Substring(bracket + 1, value.Length - bracket - 2).Trim();
            value = value.Substring(0, bracket).TrimEnd();
        }

        string[] words = value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        Decision? decision = words.Length == 0 ? null : PolicyWords.DecisionOf(words[0], allowed: "allowed");
        if (decision is null || row?.Length == 0 || words.Length > 1 && (words[1] != "if" || words.Length == 2))
        {
            Error(entry, "A verdict was expected: allowed, review or prohibited, then 'if' and facts, then a row in brackets");
            return;
        }

        var facts = new List<FactTest>();
        foreach (string word in words.Skip(2))
        {
            string[] sides = word.Split(['='], 2);
            string[] values = sides.Length == 2 ? sides[1].Split('|') : [];
            foreach (string candidate in values.DefaultIfEmpty(string.Empty))
            {
                if (ContextFacts.MistakeInTest(sides[0], candidate) is { } mistake)
                {
                    Error(entry, mistake);
                    return;
                }
            }

            facts.Add(new FactTest(sides[0], values));
        }

        if (condition.Verdicts.Count > 0 && condition.Verdicts[condition.Verdicts.Count - 1].Facts.Length == 0)
        {
            Error(entry, "A verdict without 'if' decides all that is left: nothing may follow it");
            return;
        }

        condition.Verdicts.Add(new VerdictLine(decision.Value, [.. facts], row));
    }

    private void AddExpression(Entry entry, List<ScopedExpression> expressions)
    {
        ScopedExpression? expression = ExpressionParser.Parse(entry.Value, entry.Line, entry.ValueColumn, out string? error, out int column);
        if (expression is null)
        {
            Error(entry.Line, column, error!);
        }
        else
        {
            expressions.Add(expression);
        }
    }

    private void Example(Entry entry)
    {
        if (ExampleLine.Read(entry.Key, entry.Value, entry.Line, out string error) is { } example)
        {
            _parsed.Examples.Add(example);
        }
        else
        {
            Error(entry, error);
        }
    }

    private void Unknown(Entry entry, string expected) => Error(entry.Line, entry.Column, $"'{entry.Key}' is not an entry here: {expected} was expected");

    private void Error(Entry entry, string message) => Error(entry.Line, entry.ValueColumn, message);

    private void Error(int line, int column, string message) => _errors.Add(new PolicyError(_file.Path, line, column, message));

    /// <summary>A line: a keyword and what follows it.</summary>
    private readonly struct Entry(string key, string value, int line, int column, int valueColumn)
    {
        public string Key { get; } = key;

        public string Value { get; } = value;

        public int Line { get; } = line;

        public int Column { get; } = column;

        public int ValueColumn { get; } = valueColumn;
    }
}
