using Microsoft.CodeAnalysis;

namespace Other.Analyzer
{
    internal static class Descriptors
    {
        public static readonly DiagnosticDescriptor Coupon = new DiagnosticDescriptor(
            id: "OA001",
            title: "Coupon in buyer message",
            messageFormat: "The text '{0}' offers a coupon, which Amazon prohibits",
            category: "Policy",
            defaultSeverity: DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            description: "Do not offer discounts, coupons or free gifts to buyers.");

        public static readonly DiagnosticDescriptor Review = new DiagnosticDescriptor(
            "OA002", "Review request", "The text '{0}' asks for a positive review", "Policy", DiagnosticSeverity.Error, true);
    }
}
