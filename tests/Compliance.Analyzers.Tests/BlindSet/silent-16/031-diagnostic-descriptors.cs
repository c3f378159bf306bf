using Microsoft.CodeAnalysis;

namespace Macroloom.Generator;

internal static class Diagnostics
{
    private const string Category = "Macroloom.Content";

    public static readonly DiagnosticDescriptor CouponInMacro = new(
        id: "ML0101",
        title: "Macro offers a coupon",
        messageFormat: "The macro '{0}' offers a coupon or discount code to the buyer",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Amazon does not allow you to send coupon codes to buyers. Remove phrases such as 'use code X for 10% off your next order'.");

    public static readonly DiagnosticDescriptor StarsInMacro = new(
        id: "ML0102",
        title: "Macro asks for stars",
        messageFormat: "The macro '{0}' asks the buyer for a five-star review",
        category: Category,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Do not ask buyers for good reviews and never promise a gift card for one.");

    public static readonly DiagnosticDescriptor UnknownHole = new(
        "ML0001", "Unknown placeholder", "The placeholder '{0}' is not known", "Macroloom", DiagnosticSeverity.Warning, true);
}
