using System;
using System.Threading.Tasks;

namespace PetNook.Messaging
{
    public class ClaimStatusSender
    {
        private readonly BuyerMessageSender _sender;

        public ClaimStatusSender(BuyerMessageSender sender)
        {
            _sender = sender;
        }

        public async Task UnderReviewAsync(string orderId, string firstName)
        {
            await _sender.SendAsync(orderId, $"Order {orderId}: your claim",
                $"Hi {firstName}, our technician will review the photos of the torn buckle by tomorrow noon. "
                + "You do not need to do anything until then.");
        }

        public async Task DecidedAsync(string orderId, string firstName, bool accepted)
        {
            var text = accepted
                ? $"Hi {firstName}, the review of your case is finished: the buckle had a casting flaw. A new harness for order {orderId} ships today, free of charge."
                : $"Hi {firstName}, the review of your case is finished: the strap was cut, which the warranty does not cover. You may still return order {orderId} until the end of the return window.";
            await _sender.SendAsync(orderId, $"Order {orderId}: your claim", text);
        }

        public async Task AskForPhotoAsync(string orderId, string firstName)
        {
            await _sender.SendAsync(orderId, $"Order {orderId}: one photo needed",
                $"Hi {firstName}, to finish your return of order {orderId} we need one picture of the label on the back. Please attach it to your reply here.");
        }
    }
}
