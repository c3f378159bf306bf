using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>What the names around a text tell.</summary>
internal sealed class NameEvidence
{
    private static readonly string[] Roles = ["Client", "Service", "Api"];

    private readonly ICollection<string> _more;

    /// <summary>Reads the names.</summary>
    /// <param name="site">Where the text stands.</param>
    /// <param name="path">The path of the file, relative to the project.</param>
    /// <param name="more">Words that the project adds.</param>
    public NameEvidence(MessageSite site, string path, ICollection<string> more)
    {
        _more = more;
        RuleOut = NameWords.Any(site.Holder, Vocabulary.NeverHolders) || AnyOwner(site, Vocabulary.NeverOwners);
        RuleOut |= site.Assigned is MemberAccessExpressionSyntax assigned && NameWords.Any(Names.Last(assigned.Expression), Vocabulary.NeverHolders);
        IsAbout = AnyOwner(site, Vocabulary.About) || site.Argument is not null && NameWords.Any(site.Callee, Vocabulary.About);

        bool holder = SpeaksOfMessages(site.Holder) || SpeaksOfMessages(site.Callee);
        bool owner = site.Owners.Any(o => SpeaksOfMessages(o.Name)) || SpeaksOfMessages(site.Namespace) || SpeaksOfMessages(FileName(path));
        bool collection = site.Owners.Any(o => o.IsType && SpeaksOfMessages(o.Name) && NameWords.Any(WithoutRole(o.Name), Vocabulary.Correspondents));
        bool mails = site.Owners.Any(o => o.IsType && SpeaksOfMessages(o.Name) && NameWords.Any(o.Name, Vocabulary.Collections));
        holder |= owner && NameWords.Any(site.Holder, Vocabulary.PartsOfMessages);
        bool isData = !site.Owners.Any() || site.Owners.First().IsType;
        bool screen = !holder && NameWords.Any(site.Holder, Vocabulary.Screens);
        string made = site.Argument?.Parent?.Parent is BaseObjectCreationExpressionSyntax ? site.Callee : site.InitializedType;
        bool screens = NameWords.Any(made, Vocabulary.Screens) || !owner && (site.Owners.Any(o => o.IsType && NameWords.Any(o.Name, Vocabulary.Screens)) || NameWords.Any(site.Namespace, Vocabulary.Screens));
        bool answer = site.IsMember && Vocabulary.AnyMessage.Contains(site.Holder.ToLowerInvariant()) || NameWords.Any(made, Vocabulary.Answers)
            || NameWords.Any(site.Holder, Vocabulary.AnyMessage) && NameWords.Any(site.Holder, Vocabulary.Outcomes) && !NameWords.Any(site.Holder, Vocabulary.Correspondents);
        holder &= !answer && (owner || !screens);
        bool body = holder && !screens && NameWords.Any(site.Holder, Vocabulary.Bodies);

        // A constant of BuyerMessages is a message; a text in one of its methods most likely is.
        Score = (holder ? 1 : 0) + (body ? 1 : 0) + (owner ? 1 : 0) + (collection ? isData ? 2 : 1 : mails && isData ? 1 : 0) - (screen ? 2 : 0) - (screens ? 1 : 0);
        IsStrong = Score >= 2;
        IsHeld = holder;
        IsOwned = owner;
        IsCollected = collection && isData;
        // Who fills tables fills those of messages too.
        RuleOut |= AnyOwner(site, Vocabulary.Seeds) && !(holder && !screens);
        RuleOut |= AnyOwner(site, Vocabulary.Describers) && !holder;
        // StatusMessage = "…": what a page tells the one who has saved something.
        RuleOut |= NameWords.Any(site.Holder, Vocabulary.AnyMessage) && NameWords.Any(site.Holder, Vocabulary.ScreenStates) && !NameWords.Any(site.Holder, Vocabulary.Correspondents);
        IsAddressed = Addressee.IsNear(site);
        IsHandedOver = Addressee.TakesText(site);
    }

    /// <summary>Reads the names of an entry of a resource file: its key, and the file that holds it like a type.</summary>
    public NameEvidence(string key, string path, ICollection<string> more)
    {
        _more = more;
        string file = FileName(path);
        RuleOut = NameWords.Any(key, Vocabulary.NeverHolders) || NameWords.Any(file, Vocabulary.NeverOwners);
        IsHeld = SpeaksOfMessages(key);
        bool owner = SpeaksOfMessages(file);
        bool collection = owner && NameWords.Any(file, Vocabulary.Correspondents);
        Score = (IsHeld ? 1 : 0) + (owner ? 1 : 0) + (collection ? 2 : 0) - (!IsHeld && NameWords.Any(key, Vocabulary.Screens) ? 2 : 0);
        IsStrong = Score >= 2;
        IsCollected = collection;
    }

    /// <summary>The cues: one for the holder, one for members, types, namespace and file, more for a type that collects messages; less where names speak of screens.</summary>
    public int Score { get; }

    /// <summary>Whether the name that holds the text speaks of a message.</summary>
    public bool IsHeld { get; }

    /// <summary>Whether the names around it speak of messages.</summary>
    public bool IsOwned { get; }

    /// <summary>Whether it is one of a collection of messages: a constant of BuyerMessages, an entry of CustomerMails.resx.</summary>
    public bool IsCollected { get; }

    /// <summary>Whether names say that texts here are about messages: rules, lessons, records.</summary>
    public bool IsAbout { get; }

    /// <summary>Whether the member around it knows whom it writes to: an order, a buyer is among its parameters.</summary>
    public bool IsAddressed { get; }

    /// <summary>Whether it is handed over together with an order or a buyer.</summary>
    public bool IsHandedOver { get; }

    /// <summary>Whether the names alone make a message likely.</summary>
    public bool IsStrong { get; }

    /// <summary>Whether names say that the text is not sent.</summary>
    public bool RuleOut { get; }

    // A WeChatClient is a client of WeChat, and no collection of what clients are told.
    private static string WithoutRole(string type)
    {
        foreach (string role in Roles)
        {
            if (type.EndsWith(role, StringComparison.Ordinal))
            {
                return type.Substring(0, type.Length - role.Length);
            }
        }

        return type;
    }

    private static bool AnyOwner(MessageSite site, ICollection<string> words) => site.Owners.Any(o => NameWords.Any(o.Name, words)) || NameWords.Any(site.Namespace, words);

    private bool SpeaksOfMessages(string name) =>
        name.Length > 0 && (NameWords.Any(name, Vocabulary.Message) && !NameWords.Any(name, Vocabulary.OtherMessages) || _more.Count > 0 && NameWords.Any(name, _more));

    private static string FileName(string path)
    {
        int slash = Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\'));
        int dot = path.IndexOf('.', slash + 1);
        return dot < 0 ? path.Substring(slash + 1) : path.Substring(slash + 1, dot - slash - 1);
    }
}
