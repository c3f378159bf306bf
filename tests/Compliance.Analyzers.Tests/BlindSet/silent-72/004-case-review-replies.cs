using System;

namespace Arden.SellerDesk.Cases
{
    internal static class CaseReplyText
    {
        public static string For(CaseState state, string caseId, string orderId)
        {
            switch (state)
            {
                case CaseState.Opened:
                    return $"Thank you for your message. We will review your case {caseId} for order {orderId} today and answer in this thread.";
                case CaseState.WithCarrier:
                    return $"Your case {caseId} is being reviewed by the carrier. Their findings usually take two working days.";
                case CaseState.Granted:
                    return $"After a review of your photos we agree that the seam was faulty. Order {orderId} has been refunded in full.";
                case CaseState.Refused:
                    return $"We have reviewed the photos again. The tear is outside what the return policy covers, so we cannot refund order {orderId}. If you see it differently, you can open an A-to-z claim with Amazon.";
                case CaseState.NeedsInfo:
                    return $"To complete the review of case {caseId} we need the serial number on the rating plate at the back of the heater.";
                default:
                    throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown case state.");
            }
        }
    }

    internal sealed class CaseDesk
    {
        private readonly ICaseStore _store;
        private readonly IAmazonThread _thread;

        public CaseDesk(ICaseStore store, IAmazonThread thread)
        {
            _store = store;
            _thread = thread;
        }

        public void Advance(string caseId, CaseState next)
        {
            var c = _store.Get(caseId) ?? throw new InvalidOperationException("There is no case " + caseId + ".");
            if (c.State == CaseState.Granted || c.State == CaseState.Refused)
                throw new InvalidOperationException("The review of case " + caseId + " is closed; open a new case instead.");

            c.State = next;
            c.ChangedAt = DateTime.UtcNow;
            _store.Save(c);
            _thread.Reply(c.OrderId, CaseReplyText.For(next, caseId, c.OrderId));
        }

        public void AskAgain(string caseId)
        {
            var c = _store.Get(caseId);
            if (c == null || c.State != CaseState.NeedsInfo)
                return;

            var body = "We still need the serial number of the heater to finish the review of your case. " +
                       "It is the long number under the bar code on the rating plate. " +
                       "Without it we cannot tell whether the recalled thermostat is in your heater.";
            _thread.Reply(c.OrderId, body);
        }

        public void ChangeRemedy(string caseId, bool replace)
        {
            var c = _store.Get(caseId);
            if (c == null)
                return;

            var body = replace
                ? "As you prefer, we have changed the refund into a replacement. The new heater is free of charge and leaves on Monday."
                : "As you prefer, we have changed the replacement into a refund. The full amount goes back to the card you paid with.";
            _thread.Reply(c.OrderId, body);
        }
    }

    internal interface ICaseStore
    {
        CaseRecord Get(string caseId);
        void Save(CaseRecord record);
    }

    internal interface IAmazonThread
    {
        void Reply(string orderId, string body);
    }

    internal sealed class CaseRecord
    {
        public string Id { get; set; }
        public string OrderId { get; set; }
        public CaseState State { get; set; }
        public DateTime ChangedAt { get; set; }
    }

    internal enum CaseState
    {
        Opened,
        WithCarrier,
        Granted,
        Refused,
        NeedsInfo
    }
}
