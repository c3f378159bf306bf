namespace Meadow.Pet.Service;

public class ScratchPostService(
    IMessageBus bus,
    string wobble = "Please tighten the screw under the base plate; the post stops wobbling then.",
    string rope = "The rope has come loose within the warranty, so we replace the post free of charge.",
    string wrongSize = "You received the large post although you ordered the small one. The small one ships today; the label for the return is in Your Orders.")
{
    public Task AnswerAsync(string orderId, string topic)
    {
        return topic switch
        {
            "wobble" => bus.SendBuyerMessage(orderId, wobble),
            "rope" => bus.SendBuyerMessage(orderId, rope),
            "size" => bus.SendBuyerMessage(orderId, wrongSize),
            _ => bus.SendBuyerMessage(orderId, Fallback()),
        };

        string Fallback(string days = "one working day") => $"Thank you for your question. We will answer in this thread within {days}.";
    }
}
