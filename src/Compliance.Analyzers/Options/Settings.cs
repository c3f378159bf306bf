using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Options;

/// <summary>The options of one file: the keys <c>compliance.*</c> of <c>.editorconfig</c> and of global configuration files. Immutable.</summary>
internal sealed class Settings
{
    /// <summary>What all keys start with.</summary>
    public const string Prefix = "compliance.";

    private const string ContextKey = Prefix + "context";

    private static readonly string[] Contexts = ["unknown", "proactive", "reply", "buyer-asked-discount"];

    private static readonly string[] KeyNames =
    [
        "compliance.scan", "compliance.include_test_code", ContextKey,
        .. ContextFacts.Names.Select(f => Prefix + f),
        "compliance.message_names", "compliance.message_members", "compliance.message_namespaces",
        "compliance.excluded_names", "compliance.excluded_members", "compliance.excluded_namespaces",
        "compliance.format_fix",
    ];

    private Settings(ScanMode scan, MessageContext context, bool includeTestCode, NameLists names, string? formatFix, IReadOnlyList<SettingError> errors)
    {
        Scan = scan;
        Context = context;
        IncludeTestCode = includeTestCode;
        Names = names;
        FormatFix = formatFix;
        Errors = errors;
    }

    /// <summary>The options where no file sets any.</summary>
    public static Settings Default { get; } = new(ScanMode.Messages, MessageContext.Unknown, includeTestCode: false, NameLists.Empty, formatFix: null, []);

    /// <summary>The keys that there are.</summary>
    public static IReadOnlyList<string> Keys => KeyNames;

    /// <summary><c>compliance.scan</c>: which texts are judged.</summary>
    public ScanMode Scan { get; }

    /// <summary>What is known of every message: <c>compliance.context</c>, and on top of it each fact by its own key (<c>compliance.initiator</c>, <c>compliance.profile</c> …).</summary>
    public MessageContext Context { get; }

    /// <summary><c>compliance.include_test_code</c>: whether the texts of tests are judged too.</summary>
    public bool IncludeTestCode { get; }

    /// <summary>The names, members and namespaces that are messages by decree, and those that are none.</summary>
    public NameLists Names { get; }

    /// <summary><c>compliance.message_names</c>: more words that, in a name, speak of a message. In lower case.</summary>
    public ICollection<string> MessageNames => Names.MessageNames;

    /// <summary><c>compliance.format_fix</c>: what a person says of all findings of the file, so that <c>dotnet format</c> may state it: a <see cref="Claim"/>, or null where nobody said anything.</summary>
    public string? FormatFix { get; }

    /// <summary>What is not understood.</summary>
    public IReadOnlyList<SettingError> Errors { get; }

    /// <summary>Reads the options of a file.</summary>
    public static Settings Read(AnalyzerConfigOptions options)
    {
        ScanMode scan = ScanMode.Messages;
        MessageContext context = MessageContext.Unknown;
        bool includeTestCode = false;
        NameLists names = NameLists.Empty;
        string? formatFix = null;
        var errors = new List<SettingError>();
        bool any = false;
        foreach (string key in OwnKeys(options))
        {
            if (!options.TryGetValue(key, out string? value))
            {
                continue;
            }

            any = true;
            value = value.Trim();
            string name = key.Substring(Prefix.Length).ToLowerInvariant();
            switch (name)
            {
                case "scan":
                    scan = Index(key, value, ["messages", "annotated", "all", "none"], errors) switch { 1 => ScanMode.Annotated, 2 => ScanMode.All, 3 => ScanMode.None, _ => ScanMode.Messages };
                    break;
                case "include_test_code":
                    includeTestCode = Index(key, value, ["false", "true"], errors) == 1;
                    break;
                case "context":
                    context = Index(key, value, Contexts, errors) is >= 0 and var known && ContextFacts.TryParseContext(Contexts[known], out MessageContext named) ? named : context;
                    break;
                case "message_names" or "message_members" or "message_namespaces" or "excluded_names" or "excluded_members" or "excluded_namespaces":
                    names = names.With(name, key, value, errors);
                    break;
                case "format_fix":
                    formatFix = Index(key, value, Claim.Options, errors) is >= 0 and var fix ? Claim.Of(fix) : formatFix;
                    break;
                case var fact when ContextFacts.Names.Contains(fact):
                    context = Fact(context, fact, key, value, errors);
                    break;
                default:
                    errors.Add(SettingError.Key(key));
                    break;
            }
        }

        return any ? new Settings(scan, context, includeTestCode, names, formatFix, errors) : Default;
    }

    // The context first, and the facts on top of it, whatever their order in the file.
    private static List<string> OwnKeys(AnalyzerConfigOptions options)
    {
        List<string>? keys = null;
        foreach (string key in options.Keys)
        {
            if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                (keys ??= []).Insert(key.Equals(ContextKey, StringComparison.OrdinalIgnoreCase) ? 0 : keys.Count, key);
            }
        }

        return keys ?? [];
    }

    private static MessageContext Fact(MessageContext context, string fact, string key, string value, List<SettingError> errors)
    {
        string written = ContextFacts.Values(fact).FirstOrDefault(v => v.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? value;
        if (ContextFacts.TryApply(context, fact, written, out MessageContext result, out _))
        {
            return result;
        }

        errors.Add(SettingError.Value(key, value, ContextFacts.Values(fact)));
        return context;
    }

    private static int Index(string key, string value, IReadOnlyList<string> known, List<SettingError> errors)
    {
        for (int i = 0; i < known.Count; i++)
        {
            if (string.Equals(known[i], value, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        errors.Add(SettingError.Value(key, value, known));
        return -1;
    }
}
