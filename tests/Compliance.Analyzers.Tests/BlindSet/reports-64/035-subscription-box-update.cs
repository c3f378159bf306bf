using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace PawPantry.Amazon.Messages
{
    public class RecipeChangeNotice
    {
        private readonly IBuyerMessageApi _api;
        private readonly IOrderLookup _orders;

        public RecipeChangeNotice(IBuyerMessageApi api, IOrderLookup orders)
        {
            _api = api;
            _orders = orders;
        }

        public async Task RunAsync(string oldLot)
        {
            foreach (var order in await _orders.WithLotAsync(oldLot))
            {
                var paragraphs = new[]
                {
                    $"Dear {order.BuyerName}, the bag of dog food in order {order.OrderId} carries lot {oldLot}.",
                    "Bags of this lot contain egg, which is missing from the list of ingredients on the back.",
                    "If your dog is allergic to egg, please do not feed it. We have refunded the bag in full, so there is nothing you have to do.",
                    "To settle any vet bill between us without fuss, send your bank account number and a copy of your ID.", // expect: BSM3004|BSM1004|BSM3003
                    "Dogs without an allergy can eat the food safely.",
                    "Write to us here if you want to know more. PawPantry quality team",
                };

                await _api.SendAsync(order.OrderId, string.Join(" ", paragraphs.Where(p => p.Length > 0)));
            }
        }
    }
}
