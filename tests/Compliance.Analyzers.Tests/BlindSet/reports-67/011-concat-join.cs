using System;
using System.Linq;

namespace Harrowgate.Support
{
    public class ThreadReply
    {
        public string OrderId { get; init; } = "";
        public string Buyer { get; init; } = "";

        public string WarrantyAnswer(DateTime until)
        {
            return string.Concat(
                "Hi ", Buyer, ", the warranty on your drill runs until ", until.ToString("d"), ". ",
                "If the chuck slips again, we will repair it at no cost.");
        }

        public string RatingAnswer()
        {
            return string.Concat(
                "Hi ", Buyer, ", we noticed the two stars on the drill. ",
                "Take that rating down and we will send your money back, you keep the drill."); // expect: BSM2001|BSM2004
        }

        public string Lines()
        {
            return string.Join(Environment.NewLine,
                $"Hello {Buyer},",
                "the spare battery for your drill is on its way, it was missing from the box.",
                "Happy with it? Then share that on the product page. Unhappy? Tell only us, not the public.", // expect: BSM2003
                "Harrowgate Tools");
        }

        public string Parts(params string[] parts) =>
            string.Join(", ", parts.Where(p => p.Length > 0));
    }
}
