using System;
using System.Threading.Tasks;

namespace Voltara.Warranty
{
    public class WarrantyDesk
    {
        private readonly IMessageSender _sender;
        private readonly IWarrantyStore _store;

        public WarrantyDesk(IMessageSender sender, IWarrantyStore store)
        {
            _sender = sender;
            _store = store;
        }

        public async Task AcceptClaimAsync(WarrantyClaim claim)
        {
            claim.Status = "accepted";
            await _store.SaveAsync(claim);
            await _sender.SendBuyerMessageAsync(claim.OrderId, $"Hello {claim.Buyer}, your claim for the drill was accepted. The new battery ships from Reno on {claim.ShipOn:MMMM d}.");
        }

        public async Task ExtendAsync(WarrantyClaim claim)
        {
            await _sender.SendBuyerMessageAsync(claim.OrderId,
                $"Hello {claim.Buyer}, want three years instead of one? Post your opinion of the drill on the product page and we add them at once."); // expect: BSM2001
        }

        public async Task RegisterAsync(WarrantyClaim claim)
        {
            await _sender.SendBuyerMessageAsync(claim.OrderId,
                $"Hello {claim.Buyer}, to switch on the warranty sign up at www.voltara-care.com/register with your order number."); // expect: BSM3001
        }

        public async Task RejectAsync(WarrantyClaim claim)
        {
            await _sender.SendBuyerMessageAsync(claim.OrderId, $"Hello {claim.Buyer}, the photos show water damage, which the warranty does not cover. You can still return the drill until {claim.ReturnUntil:d}.");
        }
    }
}
