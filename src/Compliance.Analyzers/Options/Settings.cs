using Microsoft.CodeAnalysis.Diagnostics;

namespace Compliance.Analyzers.Options;

/// <summary>The options of one file: the keys <c>compliance.*</c> of <c>.editorconfig</c> and of global configuration files. Immutable.</summary>
internal sealed class Settings
{
    /// <summary>What all keys start with.</summary>
    public const string Prefix = "compliance.";

    private static readonly string[] KeyNames =
        ["compliance.scan", "compliance.profile", "compliance.initiator", "compliance.include_test_code", "compliance.message_names"];

    private Settings(ScanMode scan, MessageContext context, bool includeTestCode, ICollection<string> messageNames, IReadOnlyList<SettingError> errors)
    {
        Scan = scan;
        Context = context;
        IncludeTestCode = includeTestCode;
        MessageNames = messageNames;
        Errors = errors;
    }

    /// <summary>The options where no file sets any.</summary>
    public static Settings Default { get; } = new(ScanMode.Messages, MessageContext.Unknown, includeTestCode: false, [], []);

    /// <summary>The keys that there are.</summary>
    public static IReadOnlyList<string> Keys => KeyNames;

    /// <summary><c>compliance.scan</c>: which texts are judged.</summary>
    public ScanMode Scan { get; }

    /// <summary>What is known of every message: <c>compliance.initiator</c> and <c>compliance.profile</c>.</summary>
    public MessageContext Context { get; }

    /// <summary><c>compliance.include_test_code</c>: whether the texts of tests are judged too.</summary>
    public bool IncludeTestCode { get; }

    /// <summary><c>compliance.message_names</c>: more words that, in a name, speak of a message. In lower case.</summary>
    public ICollection<string> MessageNames { get; }

    /// <summary>What is not understood.</summary>
    public IReadOnlyList<SettingError> Errors { get; }

    /// <summary>Reads the options of a file.</summary>
    public static Settings Read(AnalyzerConfigOptions options)
    {
        ScanMode scan = ScanMode.Messages;
        MessageContext context = MessageContext.Unknown;
        bool includeTestCode = false;
        ICollection<string> names = [];
        var errors = new List<SettingError>();
        bool any = false;
        foreach (string key in options.Keys)
        {
            if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !options.TryGetValue(key, out string? value))
            {
                continue;
            }

            any = true;
            value = value.Trim();
            switch (key.ToLowerInvariant())
            {
                case "compliance.scan":
                    scan = Value(key, value, ["messages", "annotated", "all", "none"], errors) switch { 1 => ScanMode.Annotated, 2 => ScanMode.All, 3 => ScanMode.None, _ => ScanMode.Messages };
                    break;
                case "compliance.profile":
                    context = context with { Profile = Value(key, value, ["standard", "strict"], errors) == 1 ? Profile.Strict : Profile.Standard };
                    break;
                case "compliance.initiator":
                    context = context with { Initiator = Value(key, value, ["unknown", "seller", "buyer"], errors) switch { 1 => Initiator.Seller, 2 => Initiator.Buyer, _ => Initiator.Unknown } };
                    break;
                case "compliance.include_test_code":
                    includeTestCode = Value(key, value, ["false", "true"], errors) == 1;
                    break;
                case "compliance.message_names":
                    // ';' ends a value of MSBuild and '#' starts a comment: lists are written with commas, or with bars as other analyzers do.
                    names = new HashSet<string>(value.Split(',', '|').Select(n => n.Trim().ToLowerInvariant()).Where(n => n.Length > 0), StringComparer.Ordinal);
                    break;
                default:
                    errors.Add(SettingError.Key(key));
                    break;
            }
        }

        return any ? new Settings(scan, context, includeTestCode, names, errors) : Default;
    }

    private static int Value(string key, string value, string[] known, List<SettingError> errors)
    {
        int index = Array.FindIndex(known, k => string.Equals(k, value, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            errors.Add(SettingError.Value(key, value, known));
        }

        return index;
    }
}
