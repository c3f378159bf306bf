using System.Collections.Generic;

namespace KwongTai.Trading.Compliance
{
    public sealed record ForbiddenExample(string Rule, string Wrong, string Why);

    /// <summary>Shown on the training page for staff; nothing here is ever sent.</summary>
    public static class RuleCatalogue
    {
        public static readonly IReadOnlyList<ForbiddenExample> ForbiddenExamples = new List<ForbiddenExample>
        {
            new("A1", Wrong: "送您優惠券，下次購物立減二十元", Why: "不得派發優惠券"),
            new("B2", Wrong: "Leave a five-star review and receive a gift card", Why: "incentivised review"),
            new("B4", Wrong: "請刪除負評，我們退款給您", Why: "不得要求刪改評論"),
            new("C1", Wrong: "Add our WhatsApp for a better price", Why: "off-platform contact"),
        };

        public static string Warning(string rule) => rule switch
        {
            "A1" => "禁止：任何折扣、優惠券、贈品，包括節日祝賀。",
            "B2" => "Forbidden: offering money, gift cards or free products for a review.",
            "B4" => "禁止：要求買家修改或刪除評論，即使問題已經解決。",
            _ => "See the handbook, chapter 3.",
        };
    }
}
