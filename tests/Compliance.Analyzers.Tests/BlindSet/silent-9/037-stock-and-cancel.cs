using System;
using System.Threading.Tasks;

namespace Kirkstall.Kitchen.Worker
{
    public class OutOfStockHandler
    {
        private readonly IBuyerChannel _channel;
        private readonly IRefunds _refunds;
        public OutOfStockHandler(IBuyerChannel c, IRefunds r) => (_channel, _refunds) = (c, r);

        public async Task HandleAsync(Order o)
        {
            await _refunds.FullAsync(o.Id, reason: "NoInventory");
            string body = $"Dear {o.Buyer}, we cannot ship the free-standing wok ring in order {o.Id} because our stock count was wrong.";
            body += " We have cancelled the order and refunded you in full.";
            body += " The money reaches your card within five days.";
            await _channel.SendToBuyerAsync(o.Id, body);
        }

        public Task CancelledOnRequest(Order o)
            => _channel.SendToBuyerAsync(o.Id, $"Dear {o.Buyer}, as you asked, order {o.Id} has been cancelled; nothing was charged.");
    }
}
