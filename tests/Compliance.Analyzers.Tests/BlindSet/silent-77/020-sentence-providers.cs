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

    public class RefundSentence : ISentenceProvider
    {
        public int Position => 30;
        public bool Applies(MessageContext ctx) => ctx.Remedy == Remedy.Refund;
        public string Provide(MessageContext ctx) => $"We have refunded {ctx.Amount:C} for order {ctx.OrderId} to the card you used; the bank may need five days.";
    }

    public class AlreadyDiscountedSentence : ISentenceProvider
    {
        public int Position => 40;
        public bool Applies(MessageContext ctx) => ctx.DiscountTaken > 0;
        public string Provide(MessageContext ctx) => $"The {ctx.DiscountTaken:C} discount was already applied to this order, so the refund is the amount you really paid.";
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
