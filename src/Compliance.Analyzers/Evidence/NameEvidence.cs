using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>What the names around a text tell.</summary>
internal sealed class NameEvidence
{
    private static readonly string[] Roles = ["Client", "Service", "Api"];

    private readonly ICollection<string> _more;
    private readonly (string Name, NameWords Words, bool IsType)[] _owners = [];
    private readonly MessageSite? _site;

    /// <summary>Reads the names.</summary>
    /// <param name="site">Where the text stands.</param>
    /// <param name="path">The path of the file, relative to the project.</param>
    /// <param name="more">Words that the project adds.</param>
    public NameEvidence(MessageSite site, string path, ICollection<string> more)
    {
        _more = more;
        NameWords held = NameWords.Of(site.Holder);
        NameWords callee = NameWords.Of(site.Callee);
        NameWords space = NameWords.Of(site.Namespace);
        _owners = Owners(site);
        RuleOut = held.Any(Vocabulary.NeverHolders) && !(held.Any(Vocabulary.Occasions) && EndsInMessage(site.Holder)) || Array.Exists(_owners, o => IsNeverSent(o.Words)) || IsNeverSent(space) && !Array.Exists(_owners, o => o.IsType && o.Words.Any(Vocabulary.Collections));
        NameWords assigned = NameWords.Of(site.Assigned is MemberAccessExpressionSyntax target ? Names.Last(target.Expression) : string.Empty);
        RuleOut |= assigned.Any(Vocabulary.NeverHolders);
        // CannedAnswers in BuyerDesk.Rules: rules that choose between messages.
        bool isChosen = space.Any(Vocabulary.Choosers) && Array.Exists(_owners, o => o.IsType && SpeaksOfMessages(o.Words, o.Name));
        IsAbout = Array.Exists(_owners, o => IsWrittenAbout(o.Words)) || space.Any(Vocabulary.About) || space.Any(Vocabulary.Choosers) && !isChosen || site.Argument is not null && IsWrittenAbout(callee);

        bool holder = SpeaksOfMessages(held, site.Holder) || SpeaksOfMessages(callee, site.Callee) || IsToBuyer(site.Holder) || IsToBuyer(site.Parameter);
        bool owner = SpeaksOfMessages(space, site.Namespace) || SpeaksOfMessages(FileName(path));
        foreach (string kind in site.Cases.Concat(site.ChainedTo))
        {
            owner |= SpeaksOfMessages(kind);
        }

        bool collection = false;
        bool mails = false;
        bool ofScreens = space.Any(Vocabulary.Screens) || space.Any(Vocabulary.Topics);
        foreach ((string name, NameWords words, bool isType) in _owners)
        {
            bool speaks = SpeaksOfMessages(words, name);
            owner |= speaks;
            collection |= isType && speaks && !words.Any(Vocabulary.Screens) && NameWords.Any(WithoutRole(name), Vocabulary.Correspondents);
            mails |= isType && speaks && words.Any(Vocabulary.Collections);
            ofScreens |= isType && (words.Any(Vocabulary.Screens) || words.Any(Vocabulary.Topics));
        }

        holder |= owner && held.Any(Vocabulary.PartsOfMessages) || IsTakenAsMessage(site.Parameter, owner);
        // new Review(asin, 5, "Great mug", "…"): what a buyer wrote.
        string created = site.Argument?.Parent?.Parent is BaseObjectCreationExpressionSyntax ? site.Callee : site.InitializedType;
        RuleOut |= created.EndsWith("Review", StringComparison.Ordinal) || created == "Comment";
        bool isOfControl = assigned.Any(Vocabulary.Controls);
        holder &= !isOfControl;
        bool isData = _owners.Length == 0 || _owners[0].IsType;
        var made = NameWords.Of(created);
        // The title of a mail is its subject.
        bool screen = isOfControl || !holder && (held.Any(Vocabulary.Screens) && !(made.Any(Vocabulary.Message) && !made.Any(Vocabulary.OtherMessages)) || !owner && held.Any(Vocabulary.Topics));
        bool screens = made.Any(Vocabulary.Screens) || made.Any(Vocabulary.Topics) || !owner && ofScreens;
        bool answer = site.IsMember && Vocabulary.AnyMessage.Contains(site.Holder.ToLowerInvariant()) || made.Any(Vocabulary.Answers)
            || held.Any(Vocabulary.AnyMessage) && held.Any(Vocabulary.Outcomes) && !held.Any(Vocabulary.Correspondents);
        holder &= !answer && (owner || !screens);
        // A bot's dialog says it.
        holder |= site.Argument is not null && callee.Any(Vocabulary.Speaking);
        bool body = holder && !screens && held.Any(Vocabulary.Bodies);

        // A constant of BuyerMessages is a message; a text in one of its methods most likely is.
        Score = (holder ? 1 : 0) + (body ? 1 : 0) + (owner ? 1 : 0) + (collection ? isData ? 2 : 1 : mails && isData ? 1 : 0) - (screen ? 2 : 0) - (screens ? 1 : 0);
        IsStrong = Score >= 2;
        IsShown = isOfControl || !owner && (screen || Array.Exists(_owners, o => o.IsType && o.Words.Any(Vocabulary.Descriptions)));
        IsHeld = holder;
        IsHeldForBuyer = holder && MessageSite.IsTextName(site.Holder);
        IsOwned = owner;
        IsCollected = collection && isData;
        // Who fills tables fills those of messages too.
        RuleOut |= AnyOwner(space, Vocabulary.Seeds) && !(holder && !screens);
        RuleOut |= AnyOwner(space, Vocabulary.Describers) && !holder;
        // StatusMessage = "…": what a page tells the one who has saved something.
        RuleOut |= held.Any(Vocabulary.AnyMessage) && held.Any(Vocabulary.ScreenStates) && !held.Any(Vocabulary.Correspondents);
        _site = site;
    }

    /// <summary>Reads the names of an entry of a resource file: its key, and the file that holds it like a type.</summary>
    public NameEvidence(string key, string path, ICollection<string> more)
    {
        _more = more;
        string file = FileName(path);
        RuleOut = NameWords.Any(key, Vocabulary.NeverHolders) || NameWords.Any(file, Vocabulary.NeverOwners);
        bool owner = SpeaksOfMessages(file);
        // NewsletterHint is what a page says of its newsletter; NewsletterBody is one.
        IsHeld = SpeaksOfMessages(key) && (owner || !NameWords.Any(key, Vocabulary.Subscriptions) || NameWords.Any(key, Vocabulary.Bodies));
        bool collection = owner && NameWords.Any(file, Vocabulary.Correspondents);
        Score = (IsHeld ? 1 : 0) + (owner ? 1 : 0) + (collection ? 2 : 0) - (!IsHeld && (NameWords.Any(key, Vocabulary.Screens) || !owner && NameWords.Any(key, Vocabulary.Topics)) ? 2 : 0);
        IsStrong = Score >= 2;
        IsCollected = collection;
    }

    /// <summary>The cues: one for the holder, one for members, types, namespace and file, more for a type that collects messages; less where names speak of screens.</summary>
    public int Score { get; }

    /// <summary>Whether the name that holds it, or the type around it, says that it is shown on a screen or in a catalogue: a description, a label.</summary>
    public bool IsShown { get; }

    /// <summary>Whether the name that holds the text speaks of a message.</summary>
    public bool IsHeld { get; }

    /// <summary>Whether that name says besides that a buyer reads it, or that it is the body of a mail.</summary>
    public bool IsHeldForBuyer { get; }

    /// <summary>Whether the names around it speak of messages.</summary>
    public bool IsOwned { get; }

    /// <summary>Whether it is one of a collection of messages: a constant of BuyerMessages, an entry of CustomerMails.resx.</summary>
    public bool IsCollected { get; }

    /// <summary>Whether names say that texts here are about messages: rules, lessons, records.</summary>
    public bool IsAbout { get; }

    /// <summary>Whether the member around it knows whom it writes to: an order, a buyer is among its parameters.</summary>
    public bool IsAddressed => _site is not null && Addressee.IsNear(_site);

    /// <summary>Whether it is handed over together with an order or a buyer.</summary>
    public bool IsHandedOver => _site is not null && Addressee.TakesText(_site);

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

    private static (string Name, NameWords Words, bool IsType)[] Owners(MessageSite site) => [.. site.Owners.Select(o => (o.Name, NameWords.Of(o.Name), o.IsType))];

    // KeywordReplies are replies, and a ClosingBlock is a part of a text; a BlockMessage is none.
    private static bool EndsInMessage(string holder)
    {
        int last = holder.Length;
        while (last > 0 && !(char.IsUpper(holder[last - 1]) || holder[last - 1] == '_'))
        {
            last--;
        }

        string noun = holder.Substring(Math.Max(last - 1, 0)).TrimStart('_');
        return NameWords.Any(noun, Vocabulary.Message) && !NameWords.Any(noun, Vocabulary.AnyMessage) || last > 1 && noun.Equals("block", StringComparison.OrdinalIgnoreCase);
    }

    // A rule about messages is written about them; a CouponReplyRule sends one.
    private static bool IsWrittenAbout(NameWords name) => name.Any(Vocabulary.About) || name.Any(Vocabulary.Choosers) && !name.Any(Vocabulary.Sendings);

    // ToBuyer, ForCustomer, AnKaeufer.
    private static bool IsToBuyer(string name) => NameWords.Any(name, Vocabulary.Towards) && NameWords.Any(name, Addressee.Buyers);

    // AntiFilterTexts are written to get past a filter.
    private static bool IsNeverSent(NameWords name) => name.Any(Vocabulary.NeverOwners) && !name.Any(Vocabulary.Evading);

    private bool AnyOwner(NameWords space, WordSet words) => Array.Exists(_owners, o => o.Words.Any(words)) || space.Any(words);

    // Saying(string text): what takes a text says less than what holds one; where names speak of messages, it says as much.
    private bool IsTakenAsMessage(string parameter, bool owner)
    {
        var words = NameWords.Of(parameter);
        return words.Any(Vocabulary.Bodies) || owner && (words.Any(Vocabulary.PartsOfMessages) || SpeaksOfMessages(words, parameter));
    }

    private bool SpeaksOfMessages(string name) => SpeaksOfMessages(NameWords.Of(name), name);

    private bool SpeaksOfMessages(NameWords words, string name) =>
        name.Length > 0 && ((words.Any(Vocabulary.Message) || words.Any(Vocabulary.Texts) && words.Any(Addressee.Buyers) || words.Any(Vocabulary.Talks) && words.Any(Vocabulary.Correspondents)) && !words.Any(Vocabulary.OtherMessages) || _more.Count > 0 && NameWords.Any(name, _more));

    private static string FileName(string path)
    {
        int slash = Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\'));
        int dot = path.IndexOf('.', slash + 1);
        return dot < 0 ? path.Substring(slash + 1) : path.Substring(slash + 1, dot - slash - 1);
    }
}
