namespace Compliance.Analyzers.Evidence;

/// <summary>
/// What the names around a text tell. The model: the name that holds it and the names around that each count as a cue for a message; a type that collects
/// messages counts for more, names of screens count against; and some names rule a message out, whatever the others say.
/// </summary>
internal sealed class NameEvidence
{
    // So many cues of names make a message likely by themselves.
    private const int Strong = 2;

    // BuyerMessage = "…"; send.Message("…").
    private const int ForHolder = 1;

    // MailBody = "…", BuyerText = "…", besides: few other things have a body, and nothing else is for a buyer.
    private const int ForBody = 1;

    // A member, a type, the namespace or the file speaks of messages.
    private const int ForOwners = 1;

    // A constant of BuyerMessages is a message, a text in one of its methods most likely is. LetterDrafts may be to others.
    private const int ForConstantToBuyers = 2;
    private const int ForTextToBuyers = 1;
    private const int ForConstantOfMails = 1;

    // ButtonTitle = "…".
    private const int AgainstScreen = 2;

    // A text on a SettingsPage, or given to one.
    private const int AgainstAmongScreens = 1;

    private readonly MessageSite? _site;

    /// <summary>Reads the names.</summary>
    /// <param name="site">Where the text stands.</param>
    /// <param name="path">The path of the file, relative to the project.</param>
    /// <param name="more">Words that the project adds.</param>
    public NameEvidence(MessageSite site, string path, ICollection<string> more)
    {
        _site = site;
        var messages = new MessageNames(more);
        var owners = new OwnerNames(site, path, messages);
        var holder = new HolderNames(site, messages, owners.SpeakOfMessages);
        bool amongScreens = holder.IsOfScreenObject || !owners.SpeakOfMessages && owners.AreScreens;

        IsHeld = holder.IsSpoken || holder.SpeaksOfMessages && !holder.IsAnswer && (owners.SpeakOfMessages || !amongScreens);
        IsHeldForBuyer = IsHeld && holder.IsForBuyer;
        IsOwned = owners.SpeakOfMessages || AuthorsRemark.SpeaksOfMessages(site);
        IsCollected = owners.CollectForBuyers && owners.HoldConstants;
        IsForBuyers = owners.AreForBuyers;
        // A StarHint of BuyerMessages is a message.
        bool isOfScreen = holder.IsOfScreen && !(IsCollected && IsForBuyers && !holder.IsOfControl);
        IsShown = holder.IsOfControl || holder.IsDescription && isOfScreen || !IsOwned && (holder.IsOfScreen || owners.Describe);
        IsAbout = owners.AreAbout || holder.IsAbout;
        RuleOut = holder.IsNeverSent || owners.AreNeverSent || NameWords.Any(site.ListName, Vocabulary.Collected)
            || owners.Any(Vocabulary.Describers) && !IsHeld
            || owners.Any(Vocabulary.Migrations) && !(IsHeld && IsOwned);
        // Who fills tables fills those of messages too; what takes an order fills none, and is of one who sells seeds.
        RuleOutButLetters = owners.AreSeldomSent || NameWords.Any(site.ListName, Vocabulary.OtherReaders) || site.IsOfTable || NameWords.Any(site.ListName, Vocabulary.Seeds) && !HolderNames.EndsInMessage(site.ListName)
            || owners.Any(Vocabulary.Seeds) && !Addressee.IsTaken(site) && !((IsHeld || owners.CollectForBuyers) && !amongScreens);

        int collection = owners.CollectForBuyers ? owners.HoldConstants ? ForConstantToBuyers : ForTextToBuyers
            : owners.CollectMails && owners.HoldConstants ? ForConstantOfMails
            : owners.AreForBuyers ? ForTextToBuyers
            : 0;
        Score = (IsHeld ? ForHolder : 0) + (IsHeld && !amongScreens && (holder.IsBody || holder.IsForBuyer) ? ForBody : 0) + (IsOwned ? ForOwners : 0) + collection
            - (isOfScreen ? AgainstScreen : 0) - (amongScreens ? AgainstAmongScreens : 0);
    }

    /// <summary>Reads the names of an entry of a resource file: its key, and the file that holds it like a type.</summary>
    public NameEvidence(string key, string path, ICollection<string> more)
    {
        var messages = new MessageNames(more);
        var holder = NameWords.Of(key);
        var file = NameWords.OfFile(path);
        IsOwned = messages.Have(file);
        // NewsletterHint is what a page says of its newsletter, NewsletterBody is one; UpdateMessage is what a program says to its user, OrderMessage may be one.
        IsHeld = messages.Have(holder)
            && (IsOwned || holder.Any(Vocabulary.Bodies) || !holder.Any(Vocabulary.Subscriptions) && (!holder.Any(Vocabulary.AnyMessage) || holder.Any(Vocabulary.Correspondents)));
        IsCollected = IsOwned && file.Any(Vocabulary.Correspondents);
        // FaqPage.resx and LoginForm.resx hold what a page shows.
        RuleOut = holder.Any(Vocabulary.NeverHolders) || file.Any(Vocabulary.NeverOwners) || file.Any(Vocabulary.Prompts) || file.Any(Vocabulary.Migrations) || file.Any(Vocabulary.Screens) && !IsOwned && !IsHeld;

        // order.templates.description: the last of the names is that of the text.
        var last = NameWords.Of(key.Substring(key.LastIndexOf('.') + 1));
        IsShown = last.Any(Vocabulary.Descriptions) && !messages.Have(last);

        bool isOfScreen = !IsHeld && (holder.Any(Vocabulary.Screens) || !IsOwned && holder.Any(Vocabulary.Topics));
        Score = (IsHeld ? ForHolder : 0) + (IsOwned ? ForOwners : 0) + (IsCollected ? ForConstantToBuyers : 0) - (isOfScreen ? AgainstScreen : 0);
    }

    /// <summary>The cues for a message, less those against it.</summary>
    public int Score { get; }

    /// <summary>Whether the names alone make a message likely.</summary>
    public bool IsStrong => Score >= Strong;

    /// <summary>Whether the name that holds it, or the type around it, says that it is shown on a screen or in a catalogue: a description, a label.</summary>
    public bool IsShown { get; }

    /// <summary>Whether the name that holds the text speaks of a message.</summary>
    public bool IsHeld { get; }

    /// <summary>Whether that name says besides that a buyer reads it, or that it is the body of a mail.</summary>
    public bool IsHeldForBuyer { get; }

    /// <summary>Whether the names around it speak of messages.</summary>
    public bool IsOwned { get; }

    /// <summary>Whether those names speak of messages to buyers.</summary>
    public bool IsForBuyers { get; }

    /// <summary>Whether it is one of a collection of messages: a constant of BuyerMessages, an entry of CustomerMails.resx.</summary>
    public bool IsCollected { get; }

    /// <summary>Whether names say that texts here are about messages: rules, lessons, records.</summary>
    public bool IsAbout { get; }

    /// <summary>Whether the member around it knows whom it writes to: an order, a buyer is among its parameters.</summary>
    public bool IsAddressed => _site is not null && Addressee.IsNear(_site);

    /// <summary>Whether it is handed over together with an order or a buyer.</summary>
    public bool IsHandedOver => _site is not null && Addressee.TakesText(_site);

    /// <summary>Whether names say that the text is not sent.</summary>
    public bool RuleOut { get; }

    /// <summary>Whether they say so of all texts but of letters to buyers.</summary>
    public bool RuleOutButLetters { get; }
}
