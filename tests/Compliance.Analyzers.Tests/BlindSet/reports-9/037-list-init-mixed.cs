using System;
using System.Collections.Generic;

namespace BrandHub.Snippets
{
    public record Snippet(string Id, string Lang, string Text);

    public static class SnippetLibrary
    {
        public static IReadOnlyList<Snippet> All { get; } = new List<Snippet>
        {
            new("refund.done", "en", "Your refund went through this morning, the bank needs up to five days."),
            new("keep.it", "en", "If you keep the scratched tray and leave no negative feedback, we will pay back 6 pounds."), // expect: BSM2001|BSM2005
            new("keep.it", "zh", "如果您不留差评，我们可以退您一半的钱，商品也不用退。"), // expect: BSM2001
            new("manual", "en", "Step 3 of the manual shows how to turn the tray around."),
            new("insta", "en", "Tag us on Instagram @kirkstallkitchen and DM us for a surprise."), // expect: BSM3002|BSM3003|BSM1005
            new("bufa", "zh", "托盘的脚垫漏发了，我们免费补寄四个，请留意查收。"),
        };
    }
}
