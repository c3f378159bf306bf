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
        "course", "courses", "lesson", "lessons", "trip", "trips", "rider", "passenger", "passengers", "flight", "flights", "movie", "movies", "landlord", "guild", "player", "players", "gym", "freelancer",
        "candidate", "candidates", "applicant", "reviewee", "jobpost",
        // the cart and the accounts of a shop's own site
        "cart", "carts", "basket", "shoppingcart", "userid", "userids", "usermanager", "applicationuser", "openid", "loyaltypoints",
        // who sells to the shop
        "supplieremail", "suppliername", "vendoremail", "vendorname",
        "预约", "患者", "医生", "学生", "老师", "课程", "购物车");

    // Types and calls of libraries for bots: WeChat (Senparc), Discord, Telegram, Bot Framework, QQ.
    private static readonly HashSet<string> Chats = new(StringComparer.Ordinal)
    {
        "Senparc", "TemplateDataItem", "IResponseMessageBase", "IWorkResponseMessageBase", "ResponseMessageText", "RequestMessageText", "SendTemplateMessage", "SendTemplateMessageAsync",
        "ModuleBase", "SocketCommandContext", "InteractionContext", "SocketInteractionContext", "EmbedBuilder", "ITelegramBotClient", "TelegramBotClient", "SendTextMessageAsync",
        "ITurnContext", "SendActivityAsync", "CQGroupMessageEventArgs", "CQPrivateMessageEventArgs", "SendGroupMessage",
    };

    private static readonly HashSet<string> ChatLibraries = new(StringComparer.Ordinal) { "Senparc", "Discord", "DSharpPlus", "NetCord", "Telegram", "isRock" };

    // A token of shop software for its own site, %Store.URL% or {{Store.URL}}, as it is read.
    private const string OwnSite = "{store url}";

    /// <summary>Whether names of the member around the text, or of the types around that, tell of another trade, or of a bot; or the text is a template of a shop for its own site.</summary>
    public static bool IsNear(MessageSite site, string text)
    {
        if (text.IndexOf(OwnSite, StringComparison.Ordinal) >= 0)
        {
            return true;
        }

        SyntaxNode? member = Trade.MemberOf(site);
        return member is not null && member.DescendantTokens().Any(IsOther)
            || member?.SyntaxTree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Any(u => u.Name is { } name && ChatLibraries.Contains(First(name)))
            || site.Declarations.OfType<TypeDeclarationSyntax>().Any(t => IsOther(t.Identifier) || t.BaseList is { } bases && bases.DescendantTokens().Any(IsOther));
    }

    private static bool IsOther(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && (Chats.Contains(token.ValueText) || NameWords.Any(token.ValueText, Trades));

    private static string First(NameSyntax name)
    {
        while (name is QualifiedNameSyntax qualified)
        {
            name = qualified.Left;
        }

        return name.ToString();
    }
}
