using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Pinewick.Candles.Seasonal
{
    public static class SeasonalMessages
    {
        public static string For(Season season, AmazonOrder order)
        {
            var first = order.BuyerName.Split(' ').First();
            if (season == Season.Christmas)
            {
                return $"Dear {first}, your candles from order {order.Id} are held up by the holiday rush and reach you on the 27th. "
                     + "Sorry about that! If you would rather not wait, reply and we cancel and refund.";
            }

            if (season == Season.BlackFriday)
            {
                return $"Dear {first}, the big November sale starts at midnight: every candle in our storefront at half the usual price."; // expect: BSM1001|BSM1007
            }

            if (season == Season.Easter)
            {
                return $"Dear {first}, spot the hidden bunny on your candle box, send us a picture and you could win a hamper worth $100."; // expect: BSM1006|BSM1005
            }

            return $"Dear {first}, a big thank you for your order and a happy new year from all of us at Pinewick! We are around should you ever need anything."; // expect: BSM4002
        }
    }

    public class SeasonalSender
    {
        private readonly IBuyerMessageGateway _gateway;

        public SeasonalSender(IBuyerMessageGateway gateway) => _gateway = gateway;

        public async Task SendAllAsync(Season season, IEnumerable<AmazonOrder> orders)
        {
            foreach (var order in orders)
                await _gateway.SendMessageAsync(order.Id, SeasonalMessages.For(season, order));
        }
    }

    public enum Season { Christmas, BlackFriday, Easter, NewYear }

    public record AmazonOrder(string Id, string BuyerName);
}
