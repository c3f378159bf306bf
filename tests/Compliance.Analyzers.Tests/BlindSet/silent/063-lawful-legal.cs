using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Legal.Docs
{
    public class DisclosureService
    {
        private readonly AmazonConnection _amazon;
        public DisclosureService(AmazonConnection amazon) => _amazon = amazon;

        public bool SendSafetySheet(string orderId, string docId)
        {
            var request = new CreateLegalDisclosureRequest
            {
                Attachments = new() { new Attachment(docId, "safety-data-sheet.pdf") },
            };
            return _amazon.Messaging.CreateLegalDisclosure(orderId, request);
        }

        public bool SendRecall(string orderId) => _amazon.Messaging.CreateUnexpectedProblem(orderId, new CreateUnexpectedProblemRequest(
            "The charger of this order has been recalled because it can overheat. Please stop using it. We have refunded it in full; you need not return it."));
    }
}
