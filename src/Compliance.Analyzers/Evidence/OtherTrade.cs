using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Evidence;

/// <summary>
/// Whether the names around a text tell of another trade or another channel than orders on a marketplace: appointments, courses, flights, the cart of a web shop, a supplier's inbox, the bot of a chat.
/// Asked only of texts in files that name no marketplace.
/// </summary>
internal static class OtherTrade
{
    private static readonly WordSet Trades = new(
        "appointment", "appointments", "booking", "bookings", "reservation", "reservations", "patient", "patients", "doctor", "doctors", "clinic", "student", "students", "teacher", "teachers", "tutor",
        "hotel", "hotels", "restaurant", "restaurants", "brasserie", "bistro", "trattoria", "pizzeria", "osteria", "salon", "museum", "theatre", "theater", "cinema", "airline", "brewery", "winery", "fitnessstudio", "fitnessstudios", "membership", "memberships", "course", "courses", "lesson", "lessons", "trip", "trips", "rider", "passenger", "passengers", "flight", "flights", "movie", "movies", "landlord", "guild", "player", "players", "gym", "freelancer",
        "candidate", "candidates", "applicant", "reviewee", "jobpost",
        // the cart of a shop's own site
        "cart", "carts", "basket", "shoppingcart", "webshop", "paymentmethod", "paymentmethods", "miniprogram", "miniprograms", "xiaochengxu",
        // who sells to the shop
        "supplieremail", "suppliername", "vendoremail", "vendorname",
        "预约", "患者", "医生", "学生", "老师", "课程", "购物车", "小程序");

    // Houses that receive people: what no comment says of anything else ("of course", "round trip", "video player"), and whose own messages no rule is about.
    private static readonly WordSet Houses = new(
        "appointments", "patient", "patients", "clinic", "clinics", "dentist", "students", "teachers", "hotel", "hotels", "restaurant", "restaurants", "brasserie", "bistro", "trattoria", "pizzeria", "osteria", "museum",
        "airline", "airlines", "brewery", "winery", "fitnessstudio", "fitnessstudios", "landlord", "freelancer", "applicants", "telecom", "supermarket",
        "预约", "患者", "医生", "手游", "外卖", "营业厅", "yingyeting", "waimai");

    // Of a type or a namespace: the pages of a shop's own site, what those who come again collect, and people who are no buyers.
    private static readonly WordSet Sites = new("checkout", "storefront", "loyalty", "members", "edu", "lms", "elearning", "quiz", "donors", "donor", "letting", "parents", "school");

    // Whom a newsletter goes to. A type that is called so listens to events.
    private static readonly WordSet Subscribers = new("subscriber", "subscribers");

    // The accounts of a shop's own site: it tells their owners what they ask about, but a seller's program knows its customers by such names too, and a coupon stays one.
    private static readonly WordSet Accounts = new("userid", "userids", "usermanager", "applicationuser", "appuser", "openid", "loyaltypoints");

    // Types and calls of libraries for bots: WeChat (Senparc), Discord, Telegram, Bot Framework, QQ.
    private static readonly HashSet<string> Chats = new(StringComparer.Ordinal)
    {
        "Senparc", "TemplateDataItem", "IResponseMessageBase", "IWorkResponseMessageBase", "ResponseMessageText", "RequestMessageText", "SendTemplateMessage", "SendTemplateMessageAsync",
        "ModuleBase", "SocketCommandContext", "InteractionContext", "SocketInteractionContext", "EmbedBuilder", "ITelegramBotClient", "TelegramBotClient", "SendTextMessageAsync",
        "ITurnContext", "SendActivityAsync", "CQGroupMessageEventArgs", "CQPrivateMessageEventArgs", "SendGroupMessage", "GroupMessageReceiver", "FriendMessageReceiver",
    };

    private static readonly HashSet<string> GameLibraries = new(StringComparer.Ordinal) { "UnityEngine", "UnityEditor", "Godot", "Stride" };

    private static readonly HashSet<string> ChatLibraries = new(StringComparer.Ordinal) { "Senparc", "Discord", "DSharpPlus", "NetCord", "Telegram", "isRock" };

    // A token of shop software for its own site, %Store.URL% or {{Store.URL}}, as it is read; and such tokens as they are written.
    private const string OwnSite = "{store url}";
    private static readonly string[] WrittenOwnSite = ["Store.URL", "%Store.Name%"];

    // A whole page: Amazon shows none, and a shop's own mails are nothing else.
    private static readonly string[] WholePages = ["<!DOCTYPE", "<html"];

    // What is said to those who come to a place.
    private static readonly string[] Places =
        ["dine with us", "at the bar", "front desk", "your stay", "your booking", "your appointment", "your reservation", "your membership", "monthly fee", "your studio", "our clinic", "our salon", "our restaurant", "the waiter", "your waiter", "for a table", "for subscribing to our", "our school", "rate your driver", "your flight", "bonus miles", "给骑手", "您的预约", "您的預約", "本诊所", "本診所", "到店用餐", "入住", "next class", "this episode", "like the show", "the class?", "your viewing", "your donation"];

    /// <summary>Whether names of the member around the text, or of the types around that, tell of another trade, or of a bot; or the text is a template of a shop for its own site.</summary>
    /// <param name="site">The place of the text.</param>
    /// <param name="text">The text, as it is read.</param>
    /// <param name="promoted">Whether something is offered in it.</param>
    public static bool IsNear(MessageSite site, string text, bool promoted)
    {
        if (text.IndexOf(OwnSite, StringComparison.Ordinal) >= 0 || TextWords.HasAny(text, WholePages) || IsHouse(site, text))
        {
            return true;
        }

        return site.TokensOfMember.Any(t => IsOther(t) || IsOf(t, Subscribers) || IsOwnSite(t) || !promoted && IsOf(t, Accounts))
            || Uses(site, ChatLibraries)
            || site.Declarations.Any(IsOther);
    }

    /// <summary>Whether a type, a namespace, a comment or the text itself says that a house of another trade speaks: a hotel, a clinic, an airline.</summary>
    public static bool IsHouse(MessageSite site, string text) => IsOfPlace(text) || site.Declarations.Any(d => IsSaidOf(d) || d switch
    {
        BaseTypeDeclarationSyntax type => IsOf(type.Identifier, Houses),
        BaseMethodDeclarationSyntax method => method.ParameterList.DescendantTokens().Any(t => IsOf(t, Houses)),
        BaseNamespaceDeclarationSyntax space => space.Name.DescendantTokens().Any(t => IsOf(t, Houses)),
        _ => false,
    });

    /// <summary>Whether a text is one of a game, which asks its players for stars and gives them gifts.</summary>
    public static bool IsGame(MessageSite site) => Uses(site, GameLibraries);

    private static bool Uses(MessageSite site, HashSet<string> libraries) =>
        site.Text.SyntaxTree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Any(u => u.Name is { } name && libraries.Contains(First(name)));

    // By its name, what it derives from, or what its author says of it.
    private static bool IsOther(SyntaxNode declaration) => declaration switch
    {
        TypeDeclarationSyntax type => IsOther(type.Identifier) || IsOf(type.Identifier, Sites) || type.BaseList is { } bases && bases.DescendantTokens().Any(IsOther) || IsSaidOf(type),
        BaseMethodDeclarationSyntax method => IsSaidOf(method),
        BaseNamespaceDeclarationSyntax space => space.Name.DescendantTokens().Any(t => IsOther(t) || IsOf(t, Sites)),
        _ => false,
    };

    private static bool IsSaidOf(SyntaxNode declaration) => declaration is not BaseNamespaceDeclarationSyntax && Comments.Above(declaration).Any(c => NameWords.Any(c, Houses));

    private static bool IsOfPlace(string text) => TextWords.HasAny(text, Places);

    private static bool IsOther(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && (Chats.Contains(token.ValueText) || IsOf(token, Trades));

    // The subject beside a body that leads to the shop.
    private static bool IsOwnSite(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        && Array.Exists(WrittenOwnSite, s => token.Text.IndexOf(s, StringComparison.Ordinal) >= 0);

    private static bool IsOf(SyntaxToken token, WordSet words) => token.IsKind(SyntaxKind.IdentifierToken) && NameWords.Any(token.ValueText, words);

    private static string First(NameSyntax name)
    {
        while (name is QualifiedNameSyntax qualified)
        {
            name = qualified.Left;
        }

        return name.ToString();
    }
}
