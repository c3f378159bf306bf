using Microsoft.CodeAnalysis;

namespace Marktplaats.Guard.Roslyn;

internal static class Descriptors
{
    internal static readonly DiagnosticDescriptor Incentive = new(
        id: "MG0001",
        title: "Review in exchange for value",
        messageFormat: "The message '{0}' offers a gift, a coupon or money for a review",
        category: "Messages",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Amazon forbids every reward for a review, such as 'get a free gift card when you leave us five stars'.");

    internal static readonly DiagnosticDescriptor Contact = new(
        "MG0002", "Contact data", "The message gives the phone number or e-mail address '{0}'", "Messages",
        DiagnosticSeverity.Warning, true,
        "Do not tell buyers to write to you by e-mail, to call you or to add you on WeChat or WhatsApp.");
}
