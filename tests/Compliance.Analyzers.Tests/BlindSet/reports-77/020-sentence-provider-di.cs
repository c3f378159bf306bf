using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Greywater.Orders.Messages
{
    public interface ISentenceProvider
    {
        int Position { get; }
        bool Applies(MessageContext ctx);
        string Provide(MessageContext ctx);
    }

    public class ApologySentence : ISentenceProvider
    {
        public int Position => 10;
        public bool Applies(MessageContext ctx) => ctx.Problem != Problem.None;
        public string Provide(MessageContext ctx) => $"We are sorry that the {ctx.ItemName} gave you trouble.";
    }

    public class ReplacementSentence : ISentenceProvider
    {
        public int Position => 20;
        public bool Applies(MessageContext ctx) => ctx.Remedy == Remedy.Replace;
        public string Provide(MessageContext ctx) => $"A new {ctx.ItemName} leaves our depot on {ctx.ShipDate:D}; you pay nothing.";
    }

    public class LoyaltySentence : ISentenceProvider
    {
        public int Position => 30;
        public bool Applies(MessageContext ctx) => ctx.OrdersSoFar > 2;
        public string Provide(MessageContext ctx) => "You have also collected 120 points with us, trade them in whenever you buy again."; // expect: BSM1006
    }

    public class RaffleSentence : ISentenceProvider
    {
        public int Position => 40;
        public bool Applies(MessageContext ctx) => ctx.Season == "XMAS";
        public string Provide(MessageContext ctx) => "Every buyer in December takes part in our draw for an espresso machine."; // expect: BSM1006
    }

    public class BuyerMessageAssembler
    {
        private readonly IEnumerable<ISentenceProvider> _providers;

        public BuyerMessageAssembler(IEnumerable<ISentenceProvider> providers) => _providers = providers;

        public string Assemble(MessageContext ctx)
        {
            var sb = new StringBuilder();
            sb.Append("Hello ").Append(ctx.BuyerName).AppendLine(",");
            foreach (var p in _providers.Where(p => p.Applies(ctx)).OrderBy(p => p.Position))
            {
                sb.AppendLine(p.Provide(ctx));
            }

            sb.Append("Greywater Outfitters");
            return sb.ToString();
        }
    }
}
