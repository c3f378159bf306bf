// Hand-written stand-ins with the names and shapes of the Selling Partner API's C# client (Messaging v1, Solicitations v1).
namespace software.amzn.spapi.Model.messaging.v1
{
    public sealed class CreateConfirmOrderDetailsRequest
    {
        public string? Text { get; set; }
    }

    public sealed class CreateUnexpectedProblemRequest
    {
        public string? Text { get; set; }
    }

    public sealed class CreateConfirmCustomizationDetailsRequest
    {
        public string? Text { get; set; }
    }
}

namespace software.amzn.spapi.Api.messaging.v1
{
    using software.amzn.spapi.Model.messaging.v1;

    public interface IMessagingApi
    {
        Task CreateConfirmOrderDetailsAsync(string amazonOrderId, List<string> marketplaceIds, CreateConfirmOrderDetailsRequest body);

        Task CreateUnexpectedProblemAsync(string amazonOrderId, List<string> marketplaceIds, CreateUnexpectedProblemRequest body);

        Task ConfirmCustomizationDetailsAsync(string amazonOrderId, List<string> marketplaceIds, CreateConfirmCustomizationDetailsRequest body);
    }

    /// <summary>Prints instead of sending.</summary>
    public sealed class MessagingApi : IMessagingApi
    {
        public Task CreateConfirmOrderDetailsAsync(string amazonOrderId, List<string> marketplaceIds, CreateConfirmOrderDetailsRequest body) => Print(amazonOrderId, body.Text);

        public Task CreateUnexpectedProblemAsync(string amazonOrderId, List<string> marketplaceIds, CreateUnexpectedProblemRequest body) => Print(amazonOrderId, body.Text);

        public Task ConfirmCustomizationDetailsAsync(string amazonOrderId, List<string> marketplaceIds, CreateConfirmCustomizationDetailsRequest body) =>
            Print(amazonOrderId, body.Text);

        private static Task Print(string orderId, string? text)
        {
            Console.WriteLine($"[{orderId}] {text}");
            return Task.CompletedTask;
        }
    }
}

namespace software.amzn.spapi.Api.solicitations.v1
{
    /// <summary>The lawful way to ask for a review: Amazon writes the text.</summary>
    public sealed class SolicitationsApi
    {
        public Task CreateProductReviewAndSellerFeedbackSolicitationAsync(string amazonOrderId, List<string> marketplaceIds)
        {
            Console.WriteLine($"[{amazonOrderId}] review requested through Amazon");
            return Task.CompletedTask;
        }
    }
}
