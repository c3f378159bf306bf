using System.Collections.Generic;
using System.Linq;

namespace Helpdesk.Macros.Amazon
{
    public record Macro(int No, string Lang, string[] Tags, string Reply);

    public static class MacroLibrary
    {
        public static readonly IReadOnlyList<Macro> Macros = new List<Macro>
        {
            new(11, "en", new[] { "delivery" },
                "Thanks for writing. The courier tried twice and will come again on Thursday; please make sure that somebody can open the door."),
            new(12, "zh", new[] { "delivery" },
                "感谢您的来信。快递员已上门两次，周四会再次派送，请留意接收。"),
            new(21, "en", new[] { "praise" },
                "So glad the stroller runs well! Could you put exactly that on the product page and click on all five stars?"), // expect: BSM2002|BSM2003
            new(22, "zh", new[] { "praise" },
                "婴儿车好用就好！麻烦您给个五星好评，写“推车很稳，客服很棒”就可以。"), // expect: BSM2002|BSM2003
            new(31, "en", new[] { "assembly" },
                "Sorry that the assembly took you two hours. The stroller itself is complete, but name a sum and we will pay it to settle the matter."), // expect: BSM1003
            new(32, "zh", new[] { "assembly" },
                "很抱歉让您组装了这么久。车子没有问题，我们另外发个微信红包，算是一点心意。"), // expect: BSM1004|BSM1003
            new(41, "en", new[] { "refund" },
                "Your refund of 189.00 USD was issued today; it goes back to the card you paid with."),
        };

        public static ILookup<string, Macro> ByTag(string lang) =>
            Macros.Where(m => m.Lang == lang)
                  .SelectMany(m => m.Tags, (m, tag) => (tag, m))
                  .ToLookup(x => x.tag, x => x.m);
    }
}
