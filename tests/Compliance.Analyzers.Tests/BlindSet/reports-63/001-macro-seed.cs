using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Harbor.Desk.Data
{
    public class Macro
    {
        public int Id { get; set; }
        public string Group { get; set; } = "";
        public string Name { get; set; } = "";
        public string ReplyText { get; set; } = "";
        public bool Enabled { get; set; } = true;
    }

    public static class MacroSeed
    {
        public static void Apply(ModelBuilder builder)
        {
            builder.Entity<Macro>().HasData(All());
        }

        private static IEnumerable<Macro> All()
        {
            yield return new Macro
            {
                Id = 1,
                Group = "Returns",
                Name = "label sent",
                ReplyText = "Hello {{buyer}}, I have approved the return for order {{order}}. The prepaid label is in Your Orders; please drop the parcel off within 14 days."
            };
            yield return new Macro
            {
                Id = 2,
                Group = "Damage",
                Name = "broken on arrival",
                ReplyText = "Hi {{buyer}}, sorry about the cracked lid. A new lid goes out tomorrow at no cost to you and there is no need to return the old one."
            };
            yield return new Macro
            {
                Id = 3,
                Group = "Damage",
                Name = "broken on arrival - happy ending",
                ReplyText = "Hi {{buyer}}, glad the new lid fits! " +
                            "Now that it is sorted, could you go back to the two stars you gave us and bump them up a little?" // expect: BSM2004
            };
            yield return new Macro
            {
                Id = 4,
                Group = "Price",
                Name = "too expensive",
                ReplyText = "Hi {{buyer}}, I hear you on the price. Type HARBOR12 at checkout and the second set comes out 12% cheaper." // expect: BSM1001|BSM1002
            };
            yield return new Macro
            {
                Id = 5,
                Group = "Price",
                Name = "too expensive (polite no)",
                ReplyText = "Hi {{buyer}}, thank you for asking. The price on the product page is the one we can sell at; we are not able to make private arrangements."
            };
        }
    }
}
