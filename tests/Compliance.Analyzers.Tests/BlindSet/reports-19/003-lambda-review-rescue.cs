using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]

namespace ReviewRescue;

public class Function
{
    private readonly IBuyerMessenger _messenger = new BuyerMessenger();

    public async Task FunctionHandler(SQSEvent sqs, ILambdaContext context)
    {
        foreach (var record in sqs.Records)
        {
            var review = ReviewAlert.Parse(record.Body);
            context.Logger.LogInformation($"negative review {review.Id}, {review.Stars} stars");

            var body = review.Stars switch
            {
                1 => "Hi, I saw your comment about the broken zipper. We have refunded the jacket in full. Would you be so kind as to take your review down?", // expect: BSM2004
                2 => "Hi, we are sorry the jacket runs small. Take down the two-star rating and $25 lands in your account the same day.", // expect: BSM2001|BSM2004
                3 => "Hi, thank you for the honest words about the lining. Is the zipper fine after the repair?",
                _ => "Hi, we shipped the replacement jacket today; you need not send the old one back.",
            };

            await _messenger.SendToBuyerAsync(review.OrderId, body);
        }
    }
}
