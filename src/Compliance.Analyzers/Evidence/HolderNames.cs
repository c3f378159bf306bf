using Compliance.Analyzers.Extraction;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>What the names say that hold or take a text: of the variable or member, the call and its parameter, the object that is created with it, the object whose property is set.</summary>
internal sealed class HolderNames
{
    // What people read on a site.
    private static readonly string[] Pages = ["Page", "Post", "Article", "Topic", "News", "NewsItem"];

    // new ReviewRow { Body = "…" }.
    private static readonly string[] Rows = ["Row", "Record", "Dto", "Entity", "Entry", "Item", "Model", "Data"];

    // What is posted to a service is named after the form of a page, and shows none.
    private static readonly string[] Posts = ["FormUrlEncodedContent", "MultipartFormDataContent"];

    private readonly NameWords _holder;
    private readonly NameWords _parameter;
    private readonly NameWords _callee;
    private readonly NameWords _created;
    private readonly NameWords _assigned;
    private readonly bool _isArgument;
    private readonly bool _isMember;
    private readonly bool _isAmongMessages;
    private readonly bool _isNeverElement;

    /// <summary>Reads the names.</summary>
    /// <param name="site">Where the text stands.</param>
    /// <param name="messages">Which names speak of messages.</param>
    /// <param name="amongMessages">Whether the names around speak of messages: then less is enough here.</param>
    public HolderNames(MessageSite site, MessageNames messages, bool amongMessages)
    {
        _isArgument = site.Argument is not null;
        _isMember = site.IsMember;
        _isAmongMessages = amongMessages;
        _isNeverElement = site.Tuple is { Name: var element } && NameWords.Any(element, Vocabulary.NeverHolders) && !EndsInMessage(element);
        _holder = NameWords.Of(site.Holder);
        _callee = NameWords.Of(site.Callee);
        _created = NameWords.Of(site.Argument?.Parent?.Parent is BaseObjectCreationExpressionSyntax ? site.Callee : site.InitializedType);
        _assigned = NameWords.Of(site.Assigned is MemberAccessExpressionSyntax target ? Names.Last(target.Expression) : string.Empty);

        _parameter = NameWords.Of(site.Parameter);
        SpeaksOfMessages = !IsOfControl
            && (messages.Have(_holder) || messages.Have(_callee) || IsToBuyer(_holder) || IsToBuyer(_callee) || IsToBuyer(_parameter)
                || amongMessages && _holder.Any(Vocabulary.PartsOfMessages) || IsTakenAsMessage(_parameter, messages, amongMessages));
        IsOfScreen = IsOfControl || !SpeaksOfMessages && (IsTitle || !amongMessages && !site.IsCase && _holder.Any(Vocabulary.Topics));
    }

    /// <summary>Whether they speak of a message.</summary>
    public bool SpeaksOfMessages { get; }

    /// <summary>Whether they speak of a screen, and of no message.</summary>
    public bool IsOfScreen { get; }

    /// <summary>Whether it is set to a property of what shows it: <c>lblTip.Text = "…"</c>.</summary>
    public bool IsOfControl => _assigned.Any(Vocabulary.Controls);

    /// <summary>Whether it describes something, were it a message.</summary>
    public bool IsDescription => IsOfScreen && _holder.Any(Vocabulary.Descriptions);

    /// <summary>Whether a call says it, as a bot's dialog does, or it is what is said at a step of one: <c>"say": "…"</c>.</summary>
    public bool IsSpoken => _isArgument && _callee.Any(Vocabulary.Speaking) || _holder.Any(Vocabulary.Speaking);

    /// <summary>Whether the name is that of the body of a mail.</summary>
    public bool IsBody => _holder.Any(Vocabulary.Bodies);

    /// <summary>Whether the name is that of a text that goes to a buyer.</summary>
    public bool IsForBuyer => IsOfText(_holder);

    /// <summary>Whether the object that is created with it is shown on a screen.</summary>
    public bool IsOfScreenObject => !Array.Exists(Posts, p => _created.Name == p) && (_created.Any(Vocabulary.Screens) || _created.Any(Vocabulary.Topics));

    /// <summary>Whether it is what an operation answers to its caller: <c>Message</c> of any object, anything of a <c>Result</c>, a <c>SuccessMessage</c>.</summary>
    public bool IsAnswer =>
        _isMember && Vocabulary.AnyMessage.Contains(_holder.Name.ToLowerInvariant()) || _created.Any(Vocabulary.Answers)
        || _holder.Any(Vocabulary.AnyMessage) && _holder.Any(Vocabulary.Outcomes) && !_holder.Any(Vocabulary.Correspondents);

    /// <summary>Whether the call that takes it is about messages.</summary>
    public bool IsAbout => _isArgument && OwnerNames.IsAbout(_callee);

    /// <summary>Whether what has such a name is not sent.</summary>
    public bool IsNeverSent => IsNeverHolder || _assigned.Any(Vocabulary.NeverHolders) || IsOfBuyer || IsFromBuyer || IsOfPage || IsScreenState;

    // The title of a mail is its subject; the description of one is written about it.
    private bool IsTitle =>
        _holder.Any(Vocabulary.Screens) && (_holder.Any(Vocabulary.Descriptions) || !MessageNames.IsMessage(_created));

    // KeywordReplies hold replies; of the pairs (Keyword, Reply) in them the first hold none.
    private bool IsNeverHolder =>
        _isNeverElement || _holder.Any(Vocabulary.NeverHolders) && !(_holder.Any(Vocabulary.Occasions) && EndsInMessage(_holder.Name)) || IsOfSituation || _isArgument && _parameter.Any(Vocabulary.Examples);

    // The innermost name alone: When, but not TextWhenLate.
    private bool IsOfSituation => _holder.Any(Vocabulary.Situations) && Vocabulary.Situations.Contains(_holder.Name.Split('_')[0].ToLowerInvariant());

    // new Review(asin, 5, "Great mug", "…"): what a buyer wrote.
    private bool IsOfBuyer => _created.Name.EndsWith("Review", StringComparison.Ordinal) || _created.Name == "Comment" || Array.Exists(Rows, r => _created.Name == "Review" + r);

    // new Page { SystemName = "AboutUs", Body = "…" }. Where messages are kept, a topic is one of theirs.
    private bool IsOfPage => !_isAmongMessages && Array.Exists(Pages, p => _created.Name.EndsWith(p, StringComparison.Ordinal));

    // MessagesFromBuyers, BuyerSaid = "…", new IncomingMessage("…"): what came in.
    private bool IsFromBuyer => _holder.Any(Vocabulary.Buyers) && (_holder.Any(Vocabulary.Origins) || NameWords.Any(LastWord(_holder.Name), Vocabulary.Sayings)) || _created.Any(Vocabulary.Arrivals);

    // StatusMessage = "…": what a page tells the one who has saved something.
    private bool IsScreenState => _holder.Any(Vocabulary.AnyMessage) && _holder.Any(Vocabulary.ScreenStates) && !_holder.Any(Vocabulary.Correspondents);

    /// <summary>Whether a name is that of a text that goes to a buyer: <c>MailBody</c>, <c>BuyerMessage</c>.</summary>
    public static bool IsOfText(NameWords name) =>
        name.Any(Vocabulary.Bodies) || (name.Any(Vocabulary.Message) || name.Any(Vocabulary.Texts)) && name.Any(Vocabulary.Buyers);

    /// <summary>The last word of a name, as it is written.</summary>
    public static string LastWord(string name)
    {
        int last = name.Length;
        while (last > 0 && !(char.IsUpper(name[last - 1]) || name[last - 1] == '_'))
        {
            last--;
        }

        return name.Substring(Math.Max(last - 1, 0)).TrimStart('_');
    }

    // KeywordReplies are replies, and a ClosingBlock is a part of a text; a BlockMessage is none.
    public static bool EndsInMessage(string holder)
    {
        string noun = LastWord(holder);
        return (NameWords.Any(noun, Vocabulary.Message) || NameWords.Any(noun, Vocabulary.Notes)) && !NameWords.Any(noun, Vocabulary.AnyMessage)
            || noun.Length < holder.TrimStart('_').Length && noun.Equals("block", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name says that something goes to a buyer: <c>ToBuyer</c>, <c>ForCustomer</c>, <c>AnKaeufer</c>.</summary>
    public static bool IsToBuyer(NameWords name) => name.Any(Vocabulary.Towards) && name.Any(Vocabulary.Buyers);

    // Saying(string text): what takes a text says less than what holds one; where names speak of messages, it says as much.
    private static bool IsTakenAsMessage(NameWords parameter, MessageNames messages, bool amongMessages) =>
        parameter.Any(Vocabulary.Bodies) || amongMessages && (parameter.Any(Vocabulary.PartsOfMessages) || messages.Have(parameter));
}
