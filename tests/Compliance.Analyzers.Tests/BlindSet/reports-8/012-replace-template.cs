using System.Linq;

namespace LanTu.Erp.Marketing2Buyer
{
    public sealed class RepeatBuyerMailer
    {
        private readonly IMailQueue _queue;

        private static readonly string Letter =
            "Dear #NAME#, you bought the #ITEM# from us in spring. Reorder today and pay only #PRICE# instead of the listed price, a special deal for you alone."; // expect: BSM1001

        private static readonly string Recall =
            "Dear #NAME#, the charger of the #ITEM# you bought has a safety defect. Please stop using it. A new charger is on its way to you free of charge.";

        public RepeatBuyerMailer(IMailQueue queue) { _queue = queue; }

        public void QueueAll(BuyerRow[] rows, bool recall)
        {
            foreach (var r in rows.Where(x => !x.OptOut))
            {
                var body = (recall ? Recall : Letter)
                    .Replace("#NAME#", r.Name)
                    .Replace("#ITEM#", r.Item)
                    .Replace("#PRICE#", r.Price.ToString("F2"));
                _queue.Enqueue(r.RelayAddress, "About your order", body);
            }
        }
    }

    public interface IMailQueue { void Enqueue(string to, string subject, string body); }
    public record BuyerRow(string Name, string Item, decimal Price, string RelayAddress, bool OptOut);
}
