using Microsoft.CodeAnalysis.CSharp;

namespace Compliance.Analyzers.Evidence;

/// <summary>What the names around a text say: those of its members and types, of the namespace and the file, of what chooses it and of the calls before it.</summary>
internal sealed class OwnerNames
{
    // A MessageGuard checks texts; a ScreenGuard is goods.
    private const string Guard = "Guard";

    // What is edited in a CampaignEditModel is shown on a page.
    private static readonly string[] Models = ["EditModel", "PageModel", "InputModel"];

    private static readonly string[] Roles = ["Client", "Service", "Api"];

    private readonly MessageSite _site;
    private readonly (NameWords Name, bool IsType)[] _owners;
    private readonly NameWords _namespace;
    private readonly bool _hasTypeOfMessages;
    private readonly bool _guardsMessages;
    private readonly bool _makesLogs;

    /// <summary>Reads the names.</summary>
    public OwnerNames(MessageSite site, string path, MessageNames messages)
    {
        _site = site;
        _owners = [.. site.Owners.Select(o => (NameWords.Of(o.Name), o.IsType))];
        _namespace = NameWords.Of(site.Namespace);
        SpeakOfMessages = messages.Have(_namespace) || messages.Have(NameWords.OfFile(path)) || site.Cases.Any(messages.Have) || site.ChainedTo.Any(messages.Have) || site.PostedTo.Any(messages.Have) || messages.Have(site.ListName);
        foreach ((NameWords name, bool isType) in _owners)
        {
            _makesLogs |= !isType && Vocabulary.Logs.Contains(name.First);
            if (messages.Have(name) && !(isType && IsScreenOfCampaigns(name)))
            {
                SpeakOfMessages = true;
                CollectForBuyers |= isType && !name.Any(Vocabulary.Screens) && !Array.Exists(Models, m => name.Name.EndsWith(m, StringComparison.Ordinal)) && NameWords.Any(WithoutRole(name.Name), Vocabulary.Correspondents);
                AreForBuyers |= name.Any(Vocabulary.Buyers);
                CollectMails |= isType && name.Any(Vocabulary.Collections);
                // CannedAnswers in BuyerDesk.Rules: rules that choose between messages.
                _hasTypeOfMessages |= isType;
                _guardsMessages |= isType && name.Name.EndsWith(Guard, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Whether one of them speaks of messages.</summary>
    public bool SpeakOfMessages { get; }

    /// <summary>Whether a type collects what is said to buyers: <c>BuyerMessages</c>.</summary>
    public bool CollectForBuyers { get; }

    /// <summary>Whether a type or a member is named after messages to buyers: <c>BuildBuyerMessage</c>, <c>AnswerCustomer</c>.</summary>
    public bool AreForBuyers { get; }

    /// <summary>Whether a type collects messages of a kind, to whomever: <c>LetterDrafts</c>.</summary>
    public bool CollectMails { get; }

    /// <summary>Whether the text is a constant of its type, and no word of a method or property.</summary>
    public bool HoldConstants => _owners.Length == 0 || _owners[0].IsType;

    /// <summary>Whether a type or the namespace is one of screens, or of what screens and messages are about alike.</summary>
    public bool AreScreens => IsScreen(_namespace) || AnyType(IsScreen);

    /// <summary>Whether a type says what things are.</summary>
    public bool Describe => AnyType(t => t.Any(Vocabulary.Descriptions));

    /// <summary>Whether texts here are written about messages: rules, lessons, records.</summary>
    public bool AreAbout =>
        Any(Vocabulary.About) || !MemberSends() && (Array.Exists(_owners, o => IsAbout(o.Name)) || _namespace.Any(Vocabulary.Choosers) && !_hasTypeOfMessages && !AnyType(t => t.Any(Vocabulary.Sendings)));

    /// <summary>Whether texts here are not sent: they check texts, test, fail. In a namespace of such, letters are sent all the same.</summary>
    public bool AreNeverSent =>
        _guardsMessages || _makesLogs || Array.Exists(_owners, o => IsNeverSent(o.Name) || o.IsType && HaveArrived(o.Name)) || IsNeverSent(_namespace) && !AnyType(t => t.Any(Vocabulary.Collections));

    /// <summary>Whether texts here are sent only where they are letters: what a model is told, what a table is filled with, letters that are named after a filter.</summary>
    public bool AreSeldomSent => Array.Exists(_owners, o => IsSeldomSent(o.Name)) || _namespace.Any(Vocabulary.Prompts) && !AnyType(t => t.Any(Vocabulary.Collections));

    /// <summary>Whether a name is one of what is written about messages. A rule about messages is; a <c>CouponReplyRule</c> sends one.</summary>
    public static bool IsAbout(NameWords name) => name.Any(Vocabulary.About) || name.Any(Vocabulary.Choosers) && !name.Any(Vocabulary.Sendings);

    /// <summary>Whether what has such a name is not sent. <c>AntiFilterTexts</c> are: they are written to get past a filter.</summary>
    public static bool IsNeverSent(NameWords name) => name.Any(Vocabulary.NeverOwners) && !name.Any(Vocabulary.Evading) && !IsOfGoods(name);

    /// <summary>Whether a member, a type or the namespace has one of the words in its name.</summary>
    public bool Any(WordSet words) => Array.Exists(_owners, o => o.Name.Any(words)) || _namespace.Any(words);

    // The RuleRunner that calls SendAsync says nothing about messages, it sends them.
    private bool MemberSends() => _site.TokensOfMember.Any(t => t.IsKind(SyntaxKind.IdentifierToken) && NameWords.Any(t.ValueText, Vocabulary.Sending));

    // IncomingBuyerMails came in; an IncomingMailHandler may answer them.
    private static bool HaveArrived(NameWords type) => Vocabulary.Arrivals.Contains(type.First) && NameWords.Any(HolderNames.LastWord(type.Name), Vocabulary.Message);

    private bool AnyType(Predicate<NameWords> says) => Array.Exists(_owners, o => o.IsType && says(o.Name));

    // What is PostPurchase is no post.
    private static bool IsScreen(NameWords name) => name.Any(Vocabulary.Screens) || name.Any(Vocabulary.Topics) && !name.Any(Vocabulary.AfterSales);

    // A CampaignPage and a NewsletterEditor are where the seller plans them; a CampaignMail is sent.
    private static bool IsScreenOfCampaigns(NameWords name) => name.Any(Vocabulary.Subscriptions) && name.Any(Vocabulary.Screens);

    // An OilFilterNote is about goods. FilterTemplates are what a filter has, and a FilterLetter is one where it greets a buyer.
    private static bool IsOfGoods(NameWords name) => name.Any(Vocabulary.Devices) && HolderNames.EndsInMessage(name.Name);

    private static bool IsSeldomSent(NameWords name) => name.Any(Vocabulary.Prompts) || IsOfGoods(name) && Vocabulary.Devices.Contains(name.First) && !name.Any(Vocabulary.Evading);

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
}
