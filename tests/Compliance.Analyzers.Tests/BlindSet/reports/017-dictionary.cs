using System.Collections.Generic;

namespace Fernwood.Api.Services
{
    public class ReasonTextService : IReasonTextService
    {
        private static readonly Dictionary<string, string> Texts = new Dictionary<string, string>
        {
            ["OUT_OF_STOCK"] = "The red kettle is sold out. We cancelled the order and refunded you in full.",
            ["LATE"] = "The kettle is late, we are sorry. Please accept a $5 coupon for the trouble.", // expect: BSM1002|BSM1003
            ["DAMAGED"] = "We will replace the damaged kettle at no cost.",
            ["REVIEW_BAD"] = "Would you consider deleting your negative review? It hurts our small business.", // expect: BSM2004
        };

        public string Get(string code)
        {
            return Texts.TryGetValue(code, out var t) ? t : Texts["DAMAGED"];
        }
    }
}
