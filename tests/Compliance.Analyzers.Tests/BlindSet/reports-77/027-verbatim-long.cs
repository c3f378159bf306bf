using System;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Email;

namespace Copperfield.Lamps.Mail
{
    public class LampMailer
    {
        private readonly EmailClient _client;
        private readonly string _sender;

        public LampMailer(EmailClient client, string sender)
        {
            _client = client;
            _sender = sender;
        }

        public async Task SendBulbMailAsync(LampOrder order)
        {
            // expect@+6: BSM1002|BSM1006
            var text = @"Hello " + order.BuyerName + @",

the bulb in your lamp (order " + order.Id + @") was the wrong wattage.
The right one is in the post, and there is nothing to pay or to send back.

P.S. Your personal voucher LAMP-" + order.BuyerName.ToUpperInvariant() + @" waits for your next visit.

Copperfield Lamps";

            await _client.SendAsync(WaitUntil.Started, _sender, order.RelayAddress, Subject(order), null, text);
        }

        private static string Subject(LampOrder order) => $"Wrong bulb in order {order.Id}";
    }
}
