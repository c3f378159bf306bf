using System.Collections.Generic;
using System.Linq;

namespace TelefonHuelle
{
    public class SpinTexts
    {
        // spintax: one of each array is picked so that the mails are not the same
        static readonly Dictionary<string, string[]> Parts = new()
        {
            { "hello", new[] { "Hi {name},", "Hello {name},", "Dear {name}," } },
            { "case", new[] { "we hope the phone case sits tight.", "the case should be with you by now." } },
            { "ask", new[]
                {
                    "It would help if you shared your thoughts as a product review.", // expect: BSM2006
                    "We only stay alive with top ratings, so be generous with us!", // expect: BSM2002
                }
            },
            { "bonus", new[]
                {
                    "Whoever writes gets the second case as a gift.", // expect: BSM2001|BSM1005
                    "Then mail the link of your review, and we mail you the money you paid.", // expect: BSM2001
                }
            },
            { "bye", new[] { "Thank you!", "All the best" } },
        };

        public string BuildBuyerMessage(System.Random r, string name) =>
            string.Join(" ", Parts.Values.Select(p => p[r.Next(p.Length)])).Replace("{name}", name);
    }
}
