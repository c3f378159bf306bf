using System;
using System.Collections.Generic;

namespace Brightmoor.Packaging.Inquiries
{
    internal sealed class BusinessBuyerResponder
    {
        private readonly IDictionary<string, Func<BusinessInquiry, string>> _answers;

        public BusinessBuyerResponder()
        {
            _answers = new Dictionary<string, Func<BusinessInquiry, string>>(StringComparer.OrdinalIgnoreCase)
            {
                ["lead-time"] = q => $"Hello, {q.Quantity} cartons of the kraft mailers can be sent in two parcels through Amazon; both would reach you within a week.",
                ["invoice"] = q => "Hello, the VAT invoice is attached to your Amazon order under Order Documents.",
                ["volume"] = q => $"Hello, for {q.Quantity} cartons it is cheaper for both of us if you wire the money to our company account and skip the Amazon fees.", // expect: BSM3003
                ["sample"] = q => "Hello, drop a line to sales (at) brightmoor-pack (dot) com and my colleague will sort out a quote.", // expect: BSM3002|BSM5004|BSM3003
                ["recurring"] = q => "Hello, as a regular business buyer you would pay 12% less than the listed price on anything you re-order from us.", // expect: BSM1001|BSM1006
                ["spec"] = q => "Hello, the film is 60 micron, recyclable, and seals at 140 degrees.",
            };
        }

        public string Answer(BusinessInquiry inquiry)
        {
            if (!_answers.TryGetValue(inquiry.Topic, out var build))
                throw new KeyNotFoundException($"No answer for topic '{inquiry.Topic}'");
            return build(inquiry);
        }
    }

    internal record BusinessInquiry(string Topic, int Quantity, string AmazonBuyerId);
}
