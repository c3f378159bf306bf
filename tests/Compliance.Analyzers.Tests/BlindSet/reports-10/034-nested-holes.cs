using System;

namespace Templating.Holes
{
    public class OfferLine
    {
        private const string PercentWord = "percent";
        private const string Store = "Meiling Store";

        public string BuildMessage(Customer customer, Offer offer, bool hasCode)
        {
            return $"Dear {customer?.FirstName ?? "customer"}, order again before {offer.EndsOn:MMMM d} and get {offer.Percent} {PercentWord} off{(hasCode ? $" with code {offer.Code}" : "")}."; // expect: BSM1001|BSM1002
        }

        public string BuildShort(int percent, string couponCode)
            => $"Use {couponCode} for {percent}% off"; // expect: BSM1002|BSM1001

        public string BuildProblem(Customer customer, Shipment s)
            => $"Dear {customer.FirstName}, {(s.Lost ? "the carrier lost your parcel, so we have refunded you in full" : $"your parcel is late and should reach you on {s.Eta:d}")}. {Store}";

        public string BuildTrade(Customer customer, Offer offer)
            => $"{customer.FirstName}, {Store} pays {offer.Currency}{offer.Amount:0.00} for each review with a video. Interested?"; // expect: BSM2001
    }
}
