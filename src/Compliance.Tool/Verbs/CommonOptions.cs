using System.CommandLine;
using System.Globalization;
using Compliance.Tool.Input;

namespace Compliance.Tool.Verbs;

/// <summary>Options that several verbs share.</summary>
internal sealed class CommonOptions
{
    /// <summary>The name of the language option.</summary>
    public const string LanguageName = "--lang";

    /// <summary>The languages that the policy speaks.</summary>
    public static readonly IReadOnlyList<string> Languages = ["en", "zh-Hans", "zh-Hant"];

    private readonly Option<FileInfo[]> _policies = new("--policy") { Description = ToolText.PolicyOption, AllowMultipleArgumentsPerToken = false };
    private readonly Option<string> _context = new("--context") { Description = ToolText.ContextOption, DefaultValueFactory = _ => "unknown" };
    private readonly Option<string[]> _facts = new("--fact") { Description = ToolText.FactOption };
    private readonly Option<string> _language = new(LanguageName) { Description = ToolText.LanguageOption };

    /// <summary>Gives a verb the options to choose policy and language and, where it judges single messages, the context.</summary>
    public CommonOptions(Command verb, bool withContext)
    {
        _language.AcceptOnlyFromAmong([.. Languages]);
        _context.AcceptOnlyFromAmong("unknown", "proactive", "reply", "buyer-asked-discount");
        verb.Options.Add(_policies);
        verb.Options.Add(_language);
        if (withContext)
        {
            verb.Options.Add(_context);
            verb.Options.Add(_facts);
        }
    }

    /// <summary>The language of reasons and remedies.</summary>
    public string Language(ParseResult parsed) => parsed.GetValue(_language) ?? CultureInfo.CurrentUICulture.Name;

    /// <summary>The context of messages that do not bring their own; null, after saying why, where an option is wrong.</summary>
    public MessageContext? Context(ParseResult parsed, TextWriter error)
    {
        var facts = new List<KeyValuePair<string, string>> { new("context", parsed.GetValue(_context)!) };
        foreach (string fact in parsed.GetValue(_facts) ?? [])
        {
            string[] sides = fact.Split('=', 2);
            if (sides.Length != 2)
            {
                error.WriteLine(ToolText.NotAFact(fact));
                return null;
            }

            facts.Add(new KeyValuePair<string, string>(sides[0], sides[1]));
        }

        MessageContext context = MessageContext.Unknown;
        if (JsonMessage.Apply(facts, ref context) is { } problem)
        {
            error.WriteLine(problem);
            return null;
        }

        return context;
    }

    /// <summary>The rules to judge by; null, after saying why, where a policy file cannot be read or has mistakes.</summary>
    public CompliancePolicy? Policy(ParseResult parsed, TextWriter error)
    {
        FileInfo[] paths = parsed.GetValue(_policies) ?? [];
        if (paths.Length == 0)
        {
            return CompliancePolicy.BuiltIn;
        }

        var files = new List<PolicyFile>();
        foreach (FileInfo path in paths)
        {
            try
            {
                byte[] bytes = File.ReadAllBytes(path.FullName);
                int invalid = Utf8Text.FirstInvalid(bytes);
                if (invalid >= 0)
                {
                    error.WriteLine($"{path}: {ToolText.NotUtf8(invalid)}");
                    return null;
                }

                files.Add(new PolicyFile(path.ToString(), Utf8Text.Decode(bytes)));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{path}: {(exception is FileNotFoundException or DirectoryNotFoundException ? ToolText.NoSuchFile : exception.Message)}");
                return null;
            }
        }

        PolicyReading reading = CompliancePolicy.BuiltIn.With(files);
        foreach (PolicyError mistake in reading.Errors)
        {
            error.WriteLine(mistake);
        }

        return reading.Errors.Count == 0 ? reading.Policy : null;
    }
}
