using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Northpeak.Audio.Warranty
{
    public sealed class WarrantyDesk
    {
        private const string Greeting = "Hello {0}, ";
        private readonly IBuyerChannel _channel;
        private readonly TimeProvider _clock;

        public WarrantyDesk(IBuyerChannel channel, TimeProvider clock)
        {
            _channel = channel;
            _clock = clock;
        }

        public async Task AcceptAsync(WarrantyClaim claim)
        {
            var text = string.Format(Greeting, claim.BuyerName)
                + "the crackle in the left speaker is covered by the warranty and we will send you a new pair at no cost. ";
            await _channel.PostAsync(claim.OrderId, text);
        }

        public async Task RegisterAsync(WarrantyClaim claim)
        {
            var text = string.Format(Greeting, claim.BuyerName)
                + "to switch your warranty on, register the serial number at https://northpeak-care.com/register within ten days. " // expect: BSM3001
                + "We also need your birthday and your private mobile number, so that we can keep you posted about our launches."; // expect: BSM3004|BSM3002|BSM1007
            await _channel.PostAsync(claim.OrderId, text);
        }

        public async Task ExtendAsync(WarrantyClaim claim)
        {
            if (_clock.GetUtcNow() > claim.Until)
                throw new InvalidOperationException("Warranty has run out for " + claim.OrderId);

            await _channel.PostAsync(claim.OrderId,
                string.Format(Greeting, claim.BuyerName)
                + "write a few lines about the speakers on Amazon and we add twelve months to your warranty, whatever your opinion is."); // expect: BSM2001
        }
    }

    public record WarrantyClaim(string OrderId, string BuyerName, DateTimeOffset Until);
}
