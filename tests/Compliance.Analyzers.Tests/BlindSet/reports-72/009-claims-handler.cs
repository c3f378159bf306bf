using System.Threading.Tasks;
using MediatR;

namespace Norvik.Marketplace.Claims
{
    public record DraftClaimReply(string OrderId, string Buyer, ClaimKind Kind, bool NegativeReviewOpen) : IRequest<string>;

    public class DraftClaimReplyHandler : IRequestHandler<DraftClaimReply, string>
    {
        public Task<string> Handle(DraftClaimReply cmd, System.Threading.CancellationToken token)
        {
            var opening = $"Dear {cmd.Buyer}, thank you for your message about order {cmd.OrderId}. ";

            string middle = cmd.Kind switch
            {
                ClaimKind.NotDelivered => "The carrier has declared the parcel lost, so we have refunded the whole amount to your card.",
                ClaimKind.Damaged => "A new vase is on its way; please keep or recycle the broken one.",
                ClaimKind.WrongItem => "Amazon has issued a prepaid label for the wrong item. The right one leaves today.",
                _ => "Please tell us what is wrong and add a photo if you can."
            };

            if (cmd.NegativeReviewOpen && cmd.Kind == ClaimKind.Damaged)
                middle += " Once you bump your rating of the vase up to four or five we will also pay back the full price."; // expect: BSM2001|BSM2004

            if (cmd.NegativeReviewOpen && cmd.Kind == ClaimKind.Unclear)
                middle += " Please know that false statements about our goods are with our attorney, and you will hear from him unless they disappear."; // expect: BSM4003|BSM2004

            return Task.FromResult(opening + middle);
        }
    }

    public enum ClaimKind
    {
        Unclear,
        NotDelivered,
        Damaged,
        WrongItem
    }

    public record ConfirmReturn(string OrderId, string Buyer, decimal Amount, string? KeptBackFor) : IRequest<string>;

    public class ConfirmReturnHandler : IRequestHandler<ConfirmReturn, string>
    {
        public Task<string> Handle(ConfirmReturn cmd, System.Threading.CancellationToken token)
        {
            var text = $"Dear {cmd.Buyer}, your parcel for order {cmd.OrderId} is back in Bergen. ";

            if (cmd.KeptBackFor is null)
                text += $"We have refunded {cmd.Amount:0.00} euros, the full price.";
            else
                text += $"We have refunded {cmd.Amount:0.00} euros. The rest was kept back for the missing {cmd.KeptBackFor}; if you find it, send it and we refund that too.";

            return Task.FromResult(text);
        }
    }

    public record AnswerOffer(string OrderId, string Buyer, bool WantsCheaper, bool WantsShopAddress) : IRequest<string>;

    public class AnswerOfferHandler : IRequestHandler<AnswerOffer, string>
    {
        public Task<string> Handle(AnswerOffer cmd, System.Threading.CancellationToken token)
        {
            var text = $"Dear {cmd.Buyer}, thank you for your interest in the large vase. ";
            if (cmd.WantsCheaper)
                text += "The price on the product page is the same for all, and we have nothing to take off it. ";
            if (cmd.WantsShopAddress)
                text += "Our showroom in Bergen takes cash and is cheaper, as no Amazon fee comes on top; just drop in and buy there. "; // expect: BSM3003|BSM1001
            text += "It is 42 cm high and weighs 3 kg.";
            return Task.FromResult(text);
        }
    }
}
