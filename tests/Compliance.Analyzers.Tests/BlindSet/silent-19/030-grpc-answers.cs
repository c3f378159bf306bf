using Grpc.Core;
using Helpdesk.V1;

namespace Helpdesk.Server.Services;

public class ProductAnswerService : ProductAnswers.ProductAnswersBase
{
    public override Task<AnswerReply> Answer(AnswerRequest request, ServerCallContext context)
    {
        var text = request.Topic switch
        {
            Topic.Compatibility => "Yes, the filter fits the 2022 model. For the 2019 model the frame is two millimetres too wide.",
            Topic.Assembly => "Insert the long rail first, then tighten all six star screws with the key from the bag.",
            Topic.Feedback => "The whistling is acoustic feedback: move the microphone away from the speaker and lower the gain.",
            Topic.Cancel => "Hold the cancel button for three seconds; the panel then returns to the menu.",
            Topic.Contents => "The box holds the cooker, a free-standing rack and the gift pouch that you see in the third picture.",
            Topic.Coupon => "There is no coupon for this cooker at the moment; the price on the product page is the current one.",
            Topic.Battery => "Connect the red cable to the positive terminal. Never charge it below zero degrees.",
            _ => throw new RpcException(new Status(StatusCode.InvalidArgument, "unknown topic")),
        };
        return Task.FromResult(new AnswerReply { Text = text });
    }
}
