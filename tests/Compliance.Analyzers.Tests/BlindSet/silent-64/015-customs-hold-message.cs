using System.Threading.Tasks;

namespace Farpoint.Shipping.Customs
{
    public class CustomsHoldMessage
    {
        private const string Template =
            "Hello {0},\n" +
            "the parcel for order {1} is with customs in {2}. They need the tax number of the person who receives it.\n" +
            "Please reply here with the number; we hand it to the carrier and use it for nothing else.\n" +
            "You do not have to pay anything to the carrier. The import fees were included when you paid, and what is left over is refunded by Amazon.\n" +
            "If the parcel is declared a gift by mistake, tell us and we will correct the papers.\n" +
            "Without the number customs return the parcel on {3}. In that case we will refund the order in full.\n" +
            "Farpoint shipping desk";

        private readonly IBuyerNotifier _notifier;

        public CustomsHoldMessage(IBuyerNotifier notifier) => _notifier = notifier;

        public Task SendAsync(CustomsHold h) =>
            _notifier.NotifyBuyerAsync(h.OrderId, string.Format(Template, h.BuyerName, h.OrderId, h.Place, h.Deadline.ToString("MMMM d")));
    }
}
